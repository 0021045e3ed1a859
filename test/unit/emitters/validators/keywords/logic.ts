// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { ANYTHING, type Table } from './row.js';

/** What the structural profile leaves out inside of `not`, `oneOf` and `if` must never make it refuse more. */
export const logic: Table = {
  allOf: [
    {
      schema: '{"allOf": [{"required": ["a"]}, {"properties": {"a": {"type": "integer"}}}]}',
      valid: '{"a": 1}, 1, []',
      invalid: '{}, {"a": "x"}',
    },
    { schema: '{"allOf": [true, {}]}', valid: ANYTHING },
    { schema: '{"allOf": [true, false]}', invalid: ANYTHING },
    { schema: '{"allOf": [{"type": "string"}, {"type": "integer"}]}', invalid: ANYTHING },
    {
      schema: '{"allOf": [{"minimum": 2}, {"type": "integer"}], "maximum": 4}',
      valid: '2, 4',
      invalid: '1, 5, 2.5, "x"',
      loose: '1, 5',
    },
    { schema: '{"allOf": [{"allOf": [{"type": "null"}]}]}', valid: 'null', invalid: '0, ""' },
  ],
  anyOf: [
    { schema: '{"anyOf": [{"type": "integer"}, {"type": "string"}]}', valid: '1, "a"', invalid: '1.5, null, []' },
    { schema: '{"anyOf": [{"type": "string"}, {"type": "null"}]}', valid: '"a", null', invalid: '0, []' },
    { schema: '{"anyOf": [{"minimum": 5}, {"type": "integer"}]}', valid: '5.5, 1, "x"', invalid: '1.5', loose: 'all' },
    { schema: '{"anyOf": [false, {"const": 1}]}', valid: '1', invalid: '2, null' },
    { schema: '{"anyOf": [{}, {"const": 1}]}', valid: ANYTHING },
    { schema: '{"anyOf": [false, false]}', invalid: ANYTHING },
    {
      schema: '{"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}',
      valid: '{"a": 1}, {"b": 1}, {"a": 1, "b": 1}',
      invalid: '{}, {"c": 1}, "a"',
    },
  ],
  oneOf: [
    { schema: '{"oneOf": [{"type": "integer"}, {"enum": ["a", 2]}]}', valid: '1, "a"', invalid: '2, 2.0, "b", null' },
    {
      schema: '{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}',
      valid: '{"a": 1}, {"b": 1}',
      invalid: '{}, {"a": 1, "b": 1}, 1',
    },
    { schema: '{"oneOf": [true, false, false]}', valid: ANYTHING },
    { schema: '{"oneOf": [true, true, false]}', invalid: ANYTHING },
    { schema: '{"oneOf": [false, false]}', invalid: ANYTHING },
    // Where bounds are dropped, two may hold at once, so one has to.
    {
      schema: '{"oneOf": [{"type": "integer"}, {"minimum": 2}]}',
      valid: '1, 2.5, "x"',
      invalid: '3, 1.5',
      loose: 'all',
    },
    {
      schema: '{"oneOf": [{"type": "string", "maxLength": 2}, {"type": "string", "minLength": 2}, {"type": "null"}]}',
      valid: '"a", "abc", null',
      invalid: '"ab", 1',
      loose: '"ab"',
    },
    {
      schema:
        '{"oneOf": [{"properties": {"k": {"const": "a"}, "n": {"minimum": 1}}, "required": ["k"]}, {"properties": {"k": {"const": "b"}}, "required": ["k"]}]}',
      valid: '{"k": "a"}, {"k": "a", "n": 1}, {"k": "b", "n": 0}',
      invalid: '{"k": "a", "n": 0}, {"k": "c"}, {}, 1',
      loose: '{"k": "a", "n": 0}, 1',
    },
  ],
  not: [
    { schema: '{"not": {"type": "integer"}}', valid: '"1", 1.5, null', invalid: '1, 1.0' },
    { schema: '{"not": {"type": ["integer", "boolean"]}}', valid: '"a"', invalid: '1, true' },
    { schema: '{"not": {}}', invalid: ANYTHING },
    { schema: '{"not": true}', invalid: ANYTHING },
    { schema: '{"not": false}', valid: ANYTHING },
    { schema: '{"not": {"not": {"type": "string"}}}', valid: '"a"', invalid: '1' },
    { schema: '{"properties": {"a": {"not": {}}}}', valid: '{}, {"b": 1}, 1', invalid: '{"a": null}' },
    { schema: '{"not": {"minimum": 5}}', valid: '4', invalid: '5, "x", null', loose: 'all' },
    { schema: '{"not": {"required": ["a"]}}', valid: '{}, {"b": 1}', invalid: '{"a": 1}, 1, []' },
    { schema: '{"type": "string", "not": {"pattern": "a"}}', valid: '"b"', invalid: '"a", 1', loose: '"a"' },
  ],
  if: [
    { schema: '{"if": {"type": "integer"}}', valid: ANYTHING },
    { schema: '{"if": false}', valid: ANYTHING },
    { schema: '{"if": true, "then": {"const": 1}, "else": {"const": 2}}', valid: '1', invalid: '2, 3' },
    { schema: '{"if": false, "then": {"const": 1}, "else": {"const": 2}}', valid: '2', invalid: '1, 3' },
    {
      schema:
        '{"if": {"properties": {"k": {"const": "a"}}, "required": ["k"]}, "then": {"required": ["x"]}, "else": {"required": ["y"]}}',
      valid: '{"k": "a", "x": 1}, {"k": "b", "y": 1}, {"y": 1}, 1',
      invalid: '{"k": "a", "y": 1}, {"k": "b", "x": 1}, {}',
    },
    // The condition has no say of its own, and one schema's condition none in another.
    { schema: '{"allOf": [{"if": {"type": "string"}}, {"then": false}, {"else": false}]}', valid: ANYTHING },
    // A condition that cannot be told without bounds: either case will do.
    {
      schema: '{"if": {"minimum": 5}, "then": {"type": ["integer", "string"]}, "else": {"type": "number"}}',
      valid: '5, 4.5, "x"',
      invalid: '5.5, null',
      loose: '5.5',
    },
  ],
  then: [
    { schema: '{"then": {"type": "integer"}}', valid: ANYTHING },
    { schema: '{"then": {"const": 1}, "else": {"const": 2}}', valid: ANYTHING },
    {
      schema: '{"if": {"type": "integer"}, "then": {"minimum": 5}}',
      valid: '5, 4.5, "x", null',
      invalid: '4',
      loose: 'all',
    },
    { schema: '{"if": {"type": "integer"}, "then": {"enum": [1, 2]}}', valid: '1, 1.5, "x"', invalid: '3' },
    { schema: '{"if": {"maximum": 5}, "then": {"const": 1}}', valid: '1, 6', invalid: '2, "x"', loose: 'all' },
    { schema: '{"if": {"type": "null"}, "then": false}', valid: '0, ""', invalid: 'null' },
  ],
  else: [
    { schema: '{"else": {"type": "integer"}}', valid: ANYTHING },
    { schema: '{"if": {"type": "integer"}, "else": {"type": "string"}}', valid: '1, "a"', invalid: '1.5, null' },
    {
      schema: '{"if": {"const": "a"}, "then": true, "else": {"maxLength": 2}}',
      valid: '"a", "ab", 1',
      invalid: '"abc"',
      loose: 'all',
    },
    {
      schema: '{"else": {"const": "c"}, "then": {"enum": ["a"]}, "if": {"enum": ["a", "b"]}}',
      valid: '"a", "c"',
      invalid: '"b", "d"',
    },
  ],
};

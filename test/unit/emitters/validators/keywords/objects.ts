import { ANYTHING, NOT_AN_OBJECT, type Table } from './row.js';

/** A name is a name, whatever JavaScript's own objects inherit under it. */
export const objects: Table = {
  maxProperties: [
    {
      schema: '{"maxProperties": 1}',
      valid: `{}, {"a": 1}, {"__proto__": 1}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": 1, "b": 2}, {"a": 1, "__proto__": 2}',
      loose: 'all',
    },
    { schema: '{"maxProperties": 0}', valid: '{}, [1]', invalid: '{"": 1}, {"toString": null}', loose: 'all' },
    {
      schema: '{"maxProperties": 1.0, "required": ["a"]}',
      valid: '{"a": 1}',
      invalid: '{"a": 1, "b": 1}, {}',
      loose: '{"a": 1, "b": 1}',
    },
  ],
  minProperties: [
    {
      schema: '{"minProperties": 1}',
      valid: `{"a": null}, {"__proto__": 1}, {"": 1}, ${NOT_AN_OBJECT}`,
      invalid: '{}',
      loose: 'all',
    },
    { schema: '{"minProperties": 0}', valid: ANYTHING },
    {
      schema: '{"minProperties": 2, "maxProperties": 2}',
      valid: '{"a": 1, "b": 1}',
      invalid: '{"a": 1}, {"a": 1, "b": 1, "c": 1}',
      loose: 'all',
    },
  ],
  required: [
    {
      schema: '{"required": ["a"]}',
      valid: `{"a": null}, {"a": 1, "b": 2}, ${NOT_AN_OBJECT}`,
      invalid: '{}, {"A": 1}, {"b": {"a": 1}}',
    },
    { schema: '{"required": []}', valid: ANYTHING },
    {
      schema: '{"required": ["__proto__", "constructor", "toString"]}',
      valid: '{"__proto__": null, "constructor": 1, "toString": 1}, []',
      invalid:
        '{}, {"__proto__": null}, {"constructor": 1, "toString": 1}, {"__proto__": {"constructor": 1, "toString": 1}}',
    },
    {
      schema: '{"required": ["", "a b", "é", "a\\n\\"\'`\\\\"]}',
      valid: '{"": 1, "a b": 1, "é": 1, "a\\n\\"\'`\\\\": 1}',
      invalid: '{}, {"a b": 1, "é": 1, "a\\n\\"\'`\\\\": 1}, {"": 1, "a b": 1, "e\\u0301": 1, "a\\n\\"\'`\\\\": 1}',
    },
    { schema: '{"required": ["length", "0"]}', valid: '{"length": 1, "0": 1}, "a", ["a"]', invalid: '{"length": 1}' },
    { schema: '{"required": ["a"], "properties": {"a": {"default": 1}}}', valid: '{"a": 2}', invalid: '{}' },
    { schema: '{"required": ["a"], "properties": {"a": false}}', valid: '1', invalid: '{}, {"a": 1}' },
  ],
  properties: [
    {
      schema: '{"properties": {"a": {"type": "integer"}, "b": {"type": "string"}}}',
      valid: `{}, {"a": 1}, {"a": 1, "b": "x", "c": null}, {"A": "x"}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": "x"}, {"a": 1, "b": 1}, {"a": null}',
    },
    { schema: '{"properties": {}}', valid: ANYTHING },
    {
      schema: '{"properties": {"a": true, "b": false}}',
      valid: '{}, {"a": 1}',
      invalid: '{"b": null}, {"a": 1, "b": 1}',
    },
    {
      schema: '{"properties": {"a": {"properties": {"a": {"type": "null"}}}}}',
      valid: '{"a": {"a": null}}, {"a": 1}',
      invalid: '{"a": {"a": 1}}',
    },
    {
      schema: '{"properties": {"a": {"minimum": 3, "type": "integer"}}}',
      valid: '{"a": 3}',
      invalid: '{"a": 2}, {"a": "x"}',
      loose: '{"a": 2}',
    },
    {
      schema:
        '{"properties": {"__proto__": {"type": "number"}, "toString": {"properties": {"length": {"type": "string"}}}, "constructor": {"type": "number"}}}',
      valid: '{}, [], 12, {"__proto__": 12, "toString": {"length": "x"}, "constructor": 37}',
      invalid: '{"__proto__": "x"}, {"toString": {"length": 37}}, {"constructor": {"length": 37}}',
    },
    // Names that are keywords of schemas, or of JavaScript.
    {
      schema:
        '{"properties": {"$ref": {"type": "string"}, "$id": {"type": "string"}, "type": {"type": "string"}, "class": {"type": "string"}}}',
      valid: '{"$ref": "a", "$id": "b", "type": "c", "class": "d"}',
      invalid: '{"$ref": 1}, {"$id": 1}, {"type": 1}, {"class": 1}',
    },
    {
      schema:
        '{"properties": {"a\\nb": {"type": "null"}, "a\\"b": {"type": "null"}, "a\\\\b": {"type": "null"}, "": {"type": "null"}, "a/b~c": {"type": "null"}}}',
      valid: '{"a\\nb": null, "a\\"b": null, "a\\\\b": null, "": null, "a/b~c": null}',
      invalid: '{"a\\nb": 1}, {"a\\"b": 1}, {"a\\\\b": 1}, {"": 1}, {"a/b~c": 1}',
    },
  ],
  patternProperties: [
    {
      schema: '{"patternProperties": {"^x-": {"type": "integer"}}}',
      valid: `{}, {"x-a": 1}, {"a": "x"}, ${NOT_AN_OBJECT}`,
      invalid: '{"x-a": "x"}, {"x-": null}, {"a": 1, "x-b": "x"}',
    },
    {
      schema: '{"patternProperties": {"b": {"type": "integer"}}}',
      valid: '{"abc": 1, "ac": "x"}',
      invalid: '{"abc": "x"}',
    },
    {
      schema: '{"patternProperties": {"": {"type": "integer"}}}',
      valid: '{"a": 1}',
      invalid: '{"a": "x"}, {"": null}, {"__proto__": null}',
    },
    // All that match count, and `properties` with them.
    {
      schema: '{"patternProperties": {"a": {"type": "integer"}, "aa": {"minimum": 5}}}',
      valid: '{"a": 1}, {"aa": 5}',
      invalid: '{"a": "x"}, {"aa": 4}',
      loose: '{"aa": 4}',
    },
    {
      schema: '{"properties": {"ab": {"type": "integer"}}, "patternProperties": {"^a": {"enum": [1, "x"]}}}',
      valid: '{"ab": 1}, {"ac": "x"}',
      invalid: '{"ab": "x"}, {"ab": 2}, {"ac": 2}',
    },
    { schema: '{"patternProperties": {"^a$": true, "^b$": false}}', valid: '{"a": 1}', invalid: '{"b": 1}' },
    {
      schema:
        '{"patternProperties": {"^💩$": {"type": "null"}, "^__": {"type": "null"}, "\\\\d{2}": {"type": "null"}}}',
      valid: '{"💩": null, "__proto__": null, "a12": null, "1": 1}',
      invalid: '{"💩": 1}, {"__proto__": 1}, {"a12": 1}',
    },
  ],
  additionalProperties: [
    {
      schema: '{"additionalProperties": {"type": "integer"}}',
      valid: `{}, {"a": 1}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": "x"}, {"a": 1, "__proto__": "x"}',
    },
    {
      schema: '{"additionalProperties": false}',
      valid: `{}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": 1}, {"__proto__": 1}, {"": 1}',
    },
    { schema: '{"additionalProperties": true}', valid: ANYTHING },
    {
      schema: '{"properties": {"a": {}}, "additionalProperties": false}',
      valid: '{}, {"a": 1}, []',
      invalid: '{"b": 1}, {"a": 1, "A": 1}, {"toString": 1}, {"__proto__": 1}',
    },
    {
      schema: '{"properties": {"__proto__": {}, "toString": {}}, "additionalProperties": false}',
      valid: '{"__proto__": 1, "toString": 1}',
      invalid: '{"constructor": 1}, {"a": 1}',
    },
    {
      schema: '{"patternProperties": {"^a": {}}, "additionalProperties": {"type": "null"}}',
      valid: '{"ab": 1, "b": null}',
      invalid: '{"b": 1}',
    },
    // The names are a matter of structure, so the pattern of a name is kept where a pattern of a value is not.
    {
      schema: '{"patternProperties": {"^a": {"pattern": "^x"}}, "additionalProperties": false}',
      valid: '{"ab": "x"}',
      invalid: '{"ab": "y"}, {"b": "x"}',
      loose: '{"ab": "y"}',
    },
    {
      schema: '{"properties": {"a": {}}, "additionalProperties": {"maximum": 3}}',
      valid: '{"a": 9, "b": 3}',
      invalid: '{"b": 4}',
      loose: 'all',
    },
    {
      schema: '{"required": ["b"], "properties": {"a": {}}, "additionalProperties": false}',
      invalid: '{"a": 1}, {"b": 1}, {}',
    },
    // It does not see what other schemas say of the same value.
    {
      schema: '{"allOf": [{"properties": {"a": {}}}], "additionalProperties": {"type": "null"}}',
      valid: '{"b": null}',
      invalid: '{"a": 1}',
    },
  ],
  dependencies: [
    {
      schema: '{"dependencies": {"a": ["b"]}}',
      valid: `{}, {"b": 1}, {"a": 1, "b": null}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": 1}, {"a": null, "c": 1}',
    },
    { schema: '{"dependencies": {"a": []}}', valid: `{"a": 1}, ${ANYTHING}` },
    {
      schema: '{"dependencies": {"a": ["b", "c"], "b": ["a"]}}',
      valid: '{"c": 1}, {"a": 1, "b": 1, "c": 1}',
      invalid: '{"a": 1}, {"b": 1}, {"a": 1, "b": 1}',
    },
    {
      schema: '{"dependencies": {"a": {"required": ["b"], "properties": {"a": {"type": "integer"}}}}}',
      valid: `{"a": 1, "b": 1}, {"b": 1}, ${NOT_AN_OBJECT}`,
      invalid: '{"a": 1}, {"a": "x", "b": 1}',
    },
    {
      schema: '{"dependencies": {"a": true, "b": false}}',
      valid: '{}, {"a": 1}',
      invalid: '{"b": 1}, {"a": 1, "b": 1}',
    },
    {
      schema: '{"dependencies": {"a": {"minProperties": 2}}}',
      valid: '{"a": 1, "b": 1}',
      invalid: '{"a": 1}',
      loose: 'all',
    },
    // A schema is about the object that has the property, not about the property.
    { schema: '{"dependencies": {"a": {"type": "array"}}}', valid: '{"b": 1}, []', invalid: '{"a": []}' },
    {
      schema: '{"dependencies": {"toString": ["a"], "a b\\n": ["__proto__"], "__proto__": {"required": ["c\\"d"]}}}',
      valid: '{}, {"toString": 1, "a": 1}, {"a b\\n": 1, "__proto__": 1, "c\\"d": 1}',
      invalid: '{"toString": 1}, {"a b\\n": 1}, {"__proto__": 1}',
    },
  ],
  propertyNames: [
    {
      schema: '{"propertyNames": {"enum": ["a", "__proto__"]}}',
      valid: `{}, {"a": 1}, {"__proto__": 1}, ${NOT_AN_OBJECT}`,
      invalid: '{"b": 1}, {"a": 1, "b": 1}, {"constructor": 1}',
    },
    {
      schema: '{"propertyNames": {"maxLength": 2}}',
      valid: '{"ab": 1}, {"💩💩": 1}, {"": 1}',
      invalid: '{"abc": 1}, {"__proto__": 1}',
      loose: 'all',
    },
    { schema: '{"propertyNames": {"pattern": "^a"}}', valid: '{"ab": 1}', invalid: '{"ba": 1}', loose: 'all' },
    { schema: '{"propertyNames": true}', valid: ANYTHING },
    { schema: '{"propertyNames": false}', valid: `{}, ${NOT_AN_OBJECT}`, invalid: '{"a": 1}, {"__proto__": 1}' },
    // Names are texts, even those that look like numbers.
    { schema: '{"propertyNames": {"type": "string"}}', valid: '{"1": 1}, {"null": 1}' },
    { schema: '{"propertyNames": {"type": "integer"}}', valid: '{}', invalid: '{"1": 1}' },
    {
      schema: '{"propertyNames": {"const": "a"}, "additionalProperties": {"type": "null"}}',
      valid: '{"a": null}',
      invalid: '{"a": 1}, {"b": null}',
    },
  ],
};

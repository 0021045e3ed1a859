import { ANYTHING, NOT_AN_ARRAY, type Table } from './row.js';

export const arrays: Table = {
  items: [
    {
      schema: '{"items": {"type": "string"}}',
      valid: `[], ["a"], ["a", "b"], ${NOT_AN_ARRAY}`,
      invalid: '[1], ["a", null], [["a"]], ["a", "b", {}]',
    },
    { schema: '{"items": true}', valid: ANYTHING },
    { schema: '{"items": {}}', valid: ANYTHING },
    { schema: '{"items": false}', valid: `[], ${NOT_AN_ARRAY}`, invalid: '[null], [1], [[]]' },
    {
      schema: '{"items": {"items": {"type": "integer"}}}',
      valid: '[[]], [1], [[1], "x"]',
      invalid: '[["x"]], [[1], [1, null]]',
    },
    { schema: '{"items": {"minimum": 3}}', valid: '[], [3, "x"]', invalid: '[2], [3, 2]', loose: 'all' },
    {
      schema: '{"type": "array", "items": {"type": "integer", "minimum": 3}}',
      valid: '[3]',
      invalid: '[2], ["3"], 3, {}',
      loose: '[2]',
    },
    // A list of schemas is about the items at the same places, and says nothing of their number.
    {
      schema: '{"items": [{"type": "string"}, {"type": "integer"}]}',
      valid: `[], ["a"], ["a", 1], ["a", 1, null], ${NOT_AN_ARRAY}`,
      invalid: '[1], ["a", "b"], [null, 1]',
    },
    { schema: '{"items": [false]}', valid: '[], {}', invalid: '[1], [null, 1]' },
    { schema: '{"items": [true, false]}', valid: '[], [1]', invalid: '[1, 2]' },
    {
      schema: '{"items": [{"maximum": 1}, {"type": "null"}]}',
      valid: '[1, null]',
      invalid: '[2, null], [1, 1]',
      loose: '[2, null]',
    },
  ],
  additionalItems: [
    {
      schema: '{"items": [{"type": "string"}], "additionalItems": {"type": "integer"}}',
      valid: `[], ["a"], ["a", 1], ["a", 1, 2.0], ${NOT_AN_ARRAY}`,
      invalid: '[1], ["a", "b"], ["a", 1, null]',
    },
    { schema: '{"items": [{}, {}], "additionalItems": false}', valid: '[], [1], [1, 2], {}', invalid: '[1, 2, 3]' },
    { schema: '{"items": [{"type": "null"}], "additionalItems": true}', valid: '[null, 1, "a"]', invalid: '[1]' },
    { schema: '{"items": [{}], "additionalItems": {"maximum": 1}}', valid: '[9, 1]', invalid: '[9, 2]', loose: 'all' },
    // Without a list of schemas there are no additional items.
    { schema: '{"additionalItems": false}', valid: ANYTHING },
    { schema: '{"items": {"type": "string"}, "additionalItems": false}', valid: '[], ["a", "b"]', invalid: '[1]' },
    { schema: '{"items": true, "additionalItems": {"type": "null"}}', valid: '[1, 2]' },
    // It does not see what other schemas say of the same value.
    {
      schema: '{"allOf": [{"items": [{}, {}]}], "items": [{}], "additionalItems": {"type": "null"}}',
      valid: '[1, null]',
      invalid: '[1, 2]',
    },
  ],
  maxItems: [
    {
      schema: '{"maxItems": 2}',
      valid: `[], [1], [null, null], ${NOT_AN_ARRAY}`,
      invalid: '[1, 2, 3], [[], [], []]',
      loose: 'all',
    },
    { schema: '{"maxItems": 0}', valid: '[], "abc"', invalid: '[null]', loose: 'all' },
    { schema: '{"maxItems": 1.0, "minItems": 1}', valid: '[1]', invalid: '[], [1, 2]', loose: 'all' },
  ],
  minItems: [
    {
      schema: '{"minItems": 2}',
      valid: `[1, 2], [null, null, null], ${NOT_AN_ARRAY}`,
      invalid: '[], [1], [[1, 2]]',
      loose: 'all',
    },
    { schema: '{"minItems": 0}', valid: ANYTHING },
    {
      schema: '{"minItems": 2, "items": [{"type": "string"}]}',
      valid: '["a", 1]',
      invalid: '["a"], [1, 2]',
      loose: '["a"]',
    },
  ],
  uniqueItems: [
    {
      schema: '{"uniqueItems": true}',
      valid: `[], [1], [1, 2], [1, "1"], [1, true], [0, false], [null, 0, "", [], {}, false], [[1], ["1"]], [[1], [true]], ${NOT_AN_ARRAY}`,
      invalid: '[1, 1], [1, 1.0], [0, -0], [null, null], ["a", "b", "a"], [[], []], [{}, {}], [true, false, true]',
      loose: 'all',
    },
    {
      schema: '{"uniqueItems": true}',
      valid:
        '[[1, 2], [2, 1]], [{"a": 1}, {"a": "1"}], [{"a": 0}, {"a": false}], ["[1]", [1]], ["{}", {}], [[], [[]]], [{"a": 1}, {"a": 1, "b": 1}]',
      invalid:
        '[[1], [1.0]], [{"a": 1, "b": 2}, {"b": 2, "a": 1.0}], [{"a": {"b": 0}}, {"a": {"b": -0}}], [[{"a": []}], [{"a": []}]]',
      loose: 'all',
    },
    {
      schema: '{"uniqueItems": true}',
      valid:
        '["é", "e\\u0301"], ["toString", "__proto__"], [{"__proto__": 1}, {}], [{"__proto__": 1}, {"__proto__": 2}], ["a,b", "a"], [["a,b"], ["a", "b"]]',
      invalid:
        '["\\u00e9", "é"], ["__proto__", "__proto__"], [{"__proto__": 1}, {"__proto__": 1}], [1e308, 1e308], ["\\ud83d", "\\ud83d"]',
      loose: 'all',
    },
    { schema: '{"uniqueItems": false}', valid: '[1, 1], [{}, {}]' },
    {
      schema: '{"items": {"type": "integer"}, "uniqueItems": true}',
      valid: '[1, 2]',
      invalid: '[1, 1], ["a", "b"]',
      loose: '[1, 1]',
    },
  ],
  contains: [
    {
      schema: '{"contains": {"type": "integer"}}',
      valid: `[1], ["a", 1.0], [null, 1, 2], ${NOT_AN_ARRAY}`,
      invalid: '[], ["a"], [[1]], [{"a": 1}]',
    },
    { schema: '{"contains": true}', valid: '[null], {}, ""', invalid: '[]' },
    { schema: '{"contains": false}', valid: NOT_AN_ARRAY, invalid: '[], [1], [[]]' },
    { schema: '{"contains": {"not": {"type": "string"}}}', valid: '["a", 1]', invalid: '["a"], []' },
    // An item is asked for still, only not of what size.
    { schema: '{"contains": {"minimum": 5}}', valid: '[5], [1, 6], ["a"]', invalid: '[1], []', loose: '[1]' },
    {
      schema: '{"contains": {"const": 0}, "items": {"type": "integer"}}',
      valid: '[0], [1, -0]',
      invalid: '[1], [0, "a"], [false], []',
    },
    { schema: '{"items": {"contains": {"type": "null"}}}', valid: '[[null]], []', invalid: '[[null], []], [[1]]' },
  ],
};

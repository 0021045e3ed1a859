import { ANYTHING, type Table } from './row.js';

/** Equality is that of JSON: of numbers by their value, of objects whatever the order of members. */
export const values: Table = {
  type: [
    { schema: '{"type": "null"}', valid: 'null', invalid: 'false, 0, "", "null", [], {}' },
    { schema: '{"type": "boolean"}', valid: 'true, false', invalid: 'null, 0, 1, "true", [], {}' },
    {
      schema: '{"type": "integer"}',
      valid: '0, -0, 1.0, -7, 1e3, 1e308, 9007199254740993',
      invalid: '0.5, -1.000001, 1e-5, "1", true, null, [1], {}',
    },
    { schema: '{"type": "number"}', valid: '0, -0, 1, 1.5, 5e-324, -1e308', invalid: '"1", "", true, null, [1], {}' },
    {
      schema: '{"type": "string"}',
      valid: '"", "a", "1", "\\u0000", "💩", "\\ud83d"',
      invalid: 'null, 1, true, ["a"], {}',
    },
    { schema: '{"type": "array"}', valid: '[], [1, "a"], [[]]', invalid: 'null, 0, "[]", {}, {"length": 0}' },
    {
      schema: '{"type": "object"}',
      valid: '{}, {"a": 1}, {"__proto__": null}, {"length": 1, "0": 1}',
      invalid: 'null, [], [{}], "{}", 1, true',
    },
    { schema: '{"type": ["string"]}', valid: '"a"', invalid: '1, null, ["a"]' },
    { schema: '{"type": ["integer", "string"]}', valid: '1, 1.0, "a"', invalid: '1.5, null, true, [], {}' },
    { schema: '{"type": ["integer", "number"]}', valid: '1, 1.5', invalid: '"1", null' },
    { schema: '{"type": ["null", "object"]}', valid: 'null, {}', invalid: '[], 0, "", false' },
    { schema: '{"type": ["null", "boolean", "number", "string", "array", "object"]}', valid: ANYTHING },
    { schema: '{}', valid: ANYTHING },
    {
      schema: '{"type": ["string", "integer"], "minimum": 2, "minLength": 2}',
      valid: '2, "ab"',
      invalid: '1, "a", 2.5, null, []',
      loose: '1, "a"',
    },
    {
      schema: '{"type": ["array", "object"], "required": ["a"], "items": {"type": "null"}}',
      valid: '[], [null], {"a": 1}',
      invalid: '[1], {}, "a", null',
    },
    // What the keywords of other types say is beside the point.
    { schema: '{"type": "string", "minimum": 5, "required": ["a"]}', valid: '"", "a"', invalid: '7, {"a": 1}' },
  ],
  enum: [
    {
      schema: '{"enum": [1, "1", null, true, [], {}]}',
      valid: '1, 1.0, "1", null, true, [], {}',
      invalid: '0, 2, "", "null", false, [null], {"a": 1}, {"__proto__": 1}',
    },
    { schema: '{"enum": [0]}', valid: '0, -0, 0.0, 0e5', invalid: 'false, null, "", "0", [0]' },
    { schema: '{"enum": [false]}', valid: 'false', invalid: '0, null, "", []' },
    { schema: '{"enum": [[0]]}', valid: '[0], [-0]', invalid: '[false], [], [[0]], [0, 0], 0, {"0": 0}' },
    { schema: '{"enum": [[false]]}', valid: '[false]', invalid: '[0], [null], [[false]], false' },
    {
      schema: '{"enum": [{"a": 1, "b": [{}]}]}',
      valid: '{"b": [{}], "a": 1.0}',
      invalid: '{"a": 1}, {"a": 1, "b": [{}], "c": 1}, {"a": 1, "b": [[]]}, {"a": "1", "b": [{}]}',
    },
    // Texts are compared as they are: composed characters are not the decomposed ones.
    { schema: '{"enum": ["\\u0000", "é", "💩"]}', valid: '"\\u0000", "é", "💩"', invalid: '"", "e\\u0301", "\\ud83d"' },
    {
      schema: '{"enum": [{"__proto__": 1}, {"toString": 2}]}',
      valid: '{"__proto__": 1}, {"toString": 2}',
      invalid: '{}, {"__proto__": 2}, {"toString": 1}, {"a": 1}',
    },
    { schema: '{"type": "string", "enum": ["a", 1]}', valid: '"a"', invalid: '1, "b"' },
    { schema: '{"enum": ["abc", "b"], "maxLength": 1}', valid: '"b"', invalid: '"abc", "c"', loose: '"abc"' },
  ],
  const: [
    { schema: '{"const": null}', valid: 'null', invalid: 'false, 0, "", "null", [], {}' },
    { schema: '{"const": 0}', valid: '0, -0, 0.0', invalid: 'false, null, "", "0", [], [0], {}' },
    { schema: '{"const": -0}', valid: '0, -0', invalid: 'false, 1' },
    { schema: '{"const": 1}', valid: '1, 1.0, 10e-1', invalid: 'true, "1", [1], 1.0000001' },
    { schema: '{"const": true}', valid: 'true', invalid: '1, "true", false, [true]' },
    { schema: '{"const": ""}', valid: '""', invalid: '" ", null, false, 0, []' },
    { schema: '{"const": []}', valid: '[]', invalid: '[null], {}, "", null, 0' },
    { schema: '{"const": {}}', valid: '{}', invalid: '{"a": null}, {"__proto__": {}}, [], null' },
    { schema: '{"const": 1e308}', valid: '1e308', invalid: '1e307, -1e308' },
    // Once parsed, the two are one number.
    { schema: '{"const": 9007199254740993}', valid: '9007199254740993, 9007199254740992', invalid: '9007199254740994' },
    {
      schema: '{"const": [1, {"a": null, "b": [2]}]}',
      valid: '[1, {"b": [2.0], "a": null}]',
      invalid: '[1, {"a": null}], [{"a": null, "b": [2]}, 1], [1, {"a": null, "b": [2]}, 3], [1]',
    },
    {
      schema: '{"const": {"constructor": 1, "__proto__": {"a": 1}}}',
      valid: '{"__proto__": {"a": 1}, "constructor": 1}',
      invalid: '{"constructor": 1}, {"constructor": 1, "__proto__": {}}, {"constructor": 1, "a": 1}',
    },
    { schema: '{"const": "a\\n\\"\\u2028</script>"}', valid: '"a\\n\\"\\u2028</script>"', invalid: '"a"' },
    { schema: '{"const": "a", "type": "integer"}', invalid: '"a", 1' },
    { schema: '{"const": "a", "enum": ["a", "b"]}', valid: '"a"', invalid: '"b", "c"' },
  ],
};

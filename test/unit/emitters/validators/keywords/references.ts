import { ANYTHING, type Table } from './row.js';

/** Each schema is a file of its own, which `#` is the root of. */
export const references: Table = {
  $ref: [
    {
      schema: '{"properties": {"a": {"$ref": "#"}}, "additionalProperties": false}',
      valid: '{}, {"a": {}}, {"a": {"a": {"a": 1}}}, 1',
      invalid: '{"b": 1}, {"a": {"b": 1}}, {"a": {"a": {"b": 1}}}',
    },
    // Nothing beside it counts, but what stands beside it can be referred to.
    {
      schema: '{"$ref": "#/definitions/a", "type": "string", "definitions": {"a": {"type": "integer"}}}',
      valid: '1',
      invalid: '"a", null',
    },
    {
      schema: '{"items": {"$ref": "#/definitions/a", "maxItems": 1}, "definitions": {"a": {"type": "array"}}}',
      valid: '[[1, 2]]',
      invalid: '[1]',
    },
    {
      schema: '{"properties": {"a": {"$ref": "#/properties/b"}, "b": {"type": "integer", "minimum": 3}}}',
      valid: '{"a": 3}',
      invalid: '{"a": 2}, {"a": "x"}',
      loose: '{"a": 2}',
    },
    { schema: '{"items": [{"type": "integer"}, {"$ref": "#/items/0"}]}', valid: '[1, 2]', invalid: '[1, "a"]' },
    {
      schema:
        '{"items": {"$ref": "#/definitions/a"}, "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/c"}, "c": {"type": "null"}}}',
      valid: '[null]',
      invalid: '[1]',
    },
    {
      schema:
        '{"definitions": {"a/b~c%d\\"e é": {"type": "null"}}, "items": {"$ref": "#/definitions/a~1b~0c%25d%22e%20%C3%A9"}}',
      valid: '[null]',
      invalid: '[1]',
    },
    // `~01` is `~1`, not `/`.
    {
      schema:
        '{"definitions": {"~1": {"type": "null"}, "/": {"type": "string"}}, "items": {"$ref": "#/definitions/~01"}}',
      valid: '[null]',
      invalid: '["a"]',
    },
    {
      schema:
        '{"definitions": {"": {"definitions": {"": {"type": "null"}}}}, "items": {"$ref": "#/definitions//definitions/"}}',
      valid: '[null]',
      invalid: '[1]',
    },
    {
      schema:
        '{"definitions": {"__proto__": {"type": "null"}, "constructor": {"type": "string"}}, "items": [{"$ref": "#/definitions/__proto__"}, {"$ref": "#/definitions/constructor"}]}',
      valid: '[null, "a"]',
      invalid: '[1], [null, 1]',
    },
    { schema: '{"anyOf": [{"$ref": "#/definitions/yes"}], "definitions": {"yes": true}}', valid: ANYTHING },
    { schema: '{"allOf": [{"$ref": "#/definitions/no"}], "definitions": {"no": false}}', invalid: ANYTHING },
    // To wherever a schema stands, and even to where none does by the specification.
    {
      schema:
        '{"not": {"type": "string"}, "dependencies": {"a": {"required": ["b"]}}, "propertyNames": {"enum": ["a", "b", "n", "d", "p", "u"]}, "properties": {"n": {"$ref": "#/not"}, "d": {"$ref": "#/dependencies/a"}, "p": {"$ref": "#/propertyNames"}, "u": {"$ref": "#/unknown/0"}}, "unknown": [{"type": "null"}]}',
      valid: '{"n": "a", "d": {"b": 1}, "p": "d", "u": null}',
      invalid: '{"n": 1}, {"d": {}}, {"p": "x"}, {"u": 1}, "a"',
    },
    {
      schema:
        '{"$ref": "#/definitions/tree", "definitions": {"tree": {"type": "object", "properties": {"left": {"$ref": "#/definitions/node"}}}, "node": {"anyOf": [{"type": "null"}, {"$ref": "#/definitions/tree"}]}}}',
      valid: '{}, {"left": null}, {"left": {"left": {}}}',
      invalid: 'null, {"left": 1}, {"left": {"left": {"left": []}}}',
    },
    // A property of this name is none.
    {
      schema: '{"properties": {"$ref": {"$ref": "#/definitions/a"}}, "definitions": {"a": {"type": "string"}}}',
      valid: '{"$ref": "a"}',
      invalid: '{"$ref": 1}',
    },
    {
      schema: '{"$ref": "http://json-schema.org/draft-07/schema#"}',
      valid: 'true, {}, {"minLength": 1}',
      invalid: '1, {"minLength": -1}, {"type": "x"}',
      loose: '{"minLength": -1}',
    },
  ],
  $id: [
    {
      schema:
        '{"$id": "http://keywords.example/root.json", "properties": {"a": {"$ref": "#"}, "b": {"$ref": "root.json"}}, "additionalProperties": false}',
      valid: '{"a": {"b": {}}}',
      invalid: '{"a": {"c": 1}}, {"b": {"c": 1}}',
    },
    // What it names is resolved against the one around it.
    {
      schema:
        '{"$id": "http://keywords.example/a/root.json", "definitions": {"x": {"$id": "../b/x.json", "type": "integer"}}, "items": {"$ref": "/b/x.json"}}',
      valid: '[1]',
      invalid: '["a"]',
    },
    {
      schema: '{"definitions": {"x": {"$id": "#plain", "type": "integer"}}, "items": {"$ref": "#plain"}}',
      valid: '[1]',
      invalid: '["a"]',
    },
    {
      schema:
        '{"$id": "urn:example:keywords", "definitions": {"x": {"type": "integer"}}, "items": {"$ref": "urn:example:keywords#/definitions/x"}}',
      valid: '[1]',
      invalid: '["a"]',
    },
    // Pointers start from the schema that has the nearest one.
    {
      schema:
        '{"definitions": {"x": {"type": "string"}}, "properties": {"a": {"$id": "http://keywords.example/inner.json", "definitions": {"x": {"type": "integer"}}, "items": {"$ref": "#/definitions/x"}}}}',
      valid: '{"a": [1]}',
      invalid: '{"a": ["x"]}',
    },
    // Beside a reference it has no effect, and in data it is data.
    {
      schema:
        '{"$id": "http://keywords.example/c/root.json", "definitions": {"x": {"$id": "x.json", "type": "integer"}, "y": {"$id": "http://keywords.example/d/x.json", "type": "string"}}, "items": {"$id": "http://keywords.example/d/", "$ref": "x.json"}}',
      valid: '[1]',
      invalid: '["a"]',
    },
    {
      schema:
        '{"definitions": {"a": {"$id": "#beside", "$ref": "#/definitions/s"}, "b": {"$id": "#beside", "type": "integer"}, "s": {"type": "string"}}, "items": {"$ref": "#beside"}}',
      valid: '[1]',
      invalid: '["a"]',
    },
    {
      schema:
        '{"definitions": {"a": {"const": {"$id": "#data", "type": "null"}}, "b": {"enum": [{"$id": "#data", "type": "null"}]}, "c": {"$id": "#data", "type": "string"}}, "items": {"$ref": "#data"}}',
      valid: '["a"]',
      invalid: '[null]',
    },
  ],
  $schema: [
    { schema: '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "null"}', valid: 'null', invalid: '1' },
  ],
  definitions: [
    { schema: '{"definitions": {"a": false, "b": {"type": "null"}}}', valid: ANYTHING },
    {
      schema: '{"properties": {"definitions": {"type": "null"}}}',
      valid: '{"definitions": null}',
      invalid: '{"definitions": {}}',
    },
  ],
};

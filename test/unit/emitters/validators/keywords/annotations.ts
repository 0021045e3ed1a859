import { ANYTHING, type Table } from './row.js';

/** Keywords that tell something and ask for nothing: of every instance, and of the schema around them. */
export const annotations: Table = {
  $comment: [
    { schema: '{"$comment": "*/ of the author", "type": "string"}', valid: '"a"', invalid: '1' },
    { schema: '{"$comment": ""}', valid: ANYTHING },
  ],
  title: [{ schema: '{"title": "A \\"title\\" `x` $", "type": "string"}', valid: '"a"', invalid: '1' }],
  description: [{ schema: '{"description": "*/ </script>", "type": "string"}', valid: '"a"', invalid: '1' }],
  // A default fills nothing in, so what is required stays so.
  default: [
    { schema: '{"default": 1}', valid: ANYTHING },
    {
      schema: '{"properties": {"a": {"type": "integer", "default": 5}}, "required": ["a"]}',
      valid: '{"a": 1}',
      invalid: '{}, {"a": "x"}',
    },
  ],
  examples: [
    { schema: '{"examples": [1, null, {"a": []}], "enum": [1, null, {"a": []}, "b"]}', valid: '1, "b"', invalid: '2' },
  ],
  readOnly: [
    {
      schema: '{"properties": {"a": {"readOnly": true, "type": "integer"}}}',
      valid: '{}, {"a": 1}',
      invalid: '{"a": "x"}',
    },
    { schema: '{"readOnly": false}', valid: ANYTHING },
  ],
  writeOnly: [
    {
      schema: '{"properties": {"a": {"writeOnly": true, "type": "integer"}}, "required": ["a"]}',
      valid: '{"a": 1}',
      invalid: '{}',
    },
    { schema: '{"writeOnly": true, "readOnly": true}', valid: ANYTHING },
  ],
  // Validators may look into texts; ours, as ajv, does not.
  contentEncoding: [{ schema: '{"contentEncoding": "base64", "type": "string"}', valid: '"YQ==", "%"', invalid: '1' }],
  contentMediaType: [
    { schema: '{"contentMediaType": "application/json"}', valid: `"{}", "{", ${ANYTHING}` },
    {
      schema: '{"contentMediaType": "application/json", "contentEncoding": "base64"}',
      valid: `"e30=", "%", ${ANYTHING}`,
    },
  ],
};

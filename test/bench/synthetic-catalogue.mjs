/**
 * A catalogue of any size, made like a real one: every message has an envelope, a resource of its
 * own with twenty properties, and refers to schemas that others share.
 *
 * @param {number} count how many messages
 */
export function syntheticCatalogue(count) {
  const schemas = {
    Envelope: {
      type: 'object',
      required: ['id', 'type', 'created_at'],
      properties: {
        id: { type: 'string' },
        type: { type: 'string' },
        created_at: { $ref: '#/components/schemas/Timestamp' },
      },
    },
    Timestamp: { type: 'string', format: 'date-time' },
    Money: {
      type: 'object',
      required: ['amount', 'currency'],
      properties: { amount: { type: 'integer' }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
    },
  };
  const messages = {};
  for (let index = 0; index < count; index += 1) {
    schemas[`Resource${index}`] = { type: 'object', required: ['field0', 'field1'], properties: fields(index) };
    messages[`Event${index}`] = {
      name: `resource${index}.changed`,
      payload: {
        allOf: [
          { $ref: '#/components/schemas/Envelope' },
          {
            type: 'object',
            required: ['data'],
            properties: {
              type: { const: `resource${index}.changed` },
              data: { $ref: `#/components/schemas/Resource${index}` },
            },
          },
        ],
      },
    };
  }
  const inChannel = Object.keys(messages).map((key) => [key, { $ref: `#/components/messages/${key}` }]);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Synthetic', version: '1.0.0' },
    channels: { webhook: { address: null, messages: Object.fromEntries(inChannel) } },
    operations: { deliver: { action: 'send', channel: { $ref: '#/channels/webhook' } } },
    components: { messages, schemas },
  };
}

function fields(index) {
  const kinds = [
    { type: 'string', maxLength: 100 + index },
    { type: ['string', 'null'] },
    { type: 'integer', minimum: 0 },
    { $ref: '#/components/schemas/Timestamp' },
    { $ref: '#/components/schemas/Money' },
    { type: 'array', items: { type: 'string', enum: ['a', 'b', `c${index}`] } },
  ];
  return Object.fromEntries(Array.from({ length: 20 }, (_, field) => [`field${field}`, kinds[field % kinds.length]]));
}

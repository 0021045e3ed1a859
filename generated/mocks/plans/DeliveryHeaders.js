// Generated from the contract. Do not edit.

export const planDeliveryHeaders = {
  kind: 'object',
  properties: [
    { name: 'svix-id', required: true, value: { kind: 'string', id: { style: 'nanoid', prefix: 'msg_' } } },
    { name: 'svix-timestamp', required: true, value: { kind: 'string' } },
    { name: 'svix-signature', required: true, value: { kind: 'string' } },
  ],
};

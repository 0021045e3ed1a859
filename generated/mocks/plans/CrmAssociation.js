// Generated from the contract. Do not edit.

export const planCrmAssociation = {
  kind: 'object',
  properties: [
    {
      name: 'object_type',
      required: true,
      value: { kind: 'string', known: ['contact', 'account', 'company', 'deal'] },
    },
    { name: 'crm_object_id', required: true, value: { kind: 'string', id: { style: 'ulid', prefix: 'sf_' } } },
    { name: 'source', required: true, value: { kind: 'string', known: ['salesforce'] } },
  ],
};

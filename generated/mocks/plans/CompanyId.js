// Generated from the contract. Do not edit.

export const planCompanyId = {
  kind: 'string',
  patterns: [/^cmp_[A-Za-z0-9]+$/u],
  text: { all: ['cmp_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
  id: { style: 'ulid', prefix: 'cmp_' },
};

// Generated from the contract. Do not edit.

export const planEngagementId = {
  kind: 'string',
  patterns: [/^ngmt_[A-Za-z0-9]+$/u],
  text: { all: ['ngmt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
  id: { style: 'ulid', prefix: 'ngmt_' },
};

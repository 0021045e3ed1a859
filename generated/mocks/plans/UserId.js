// Generated from the contract. Do not edit.

export const planUserId = {
  kind: 'string',
  patterns: [/^usr_[A-Za-z0-9]+$/u],
  text: { all: ['usr_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
  id: { style: 'ulid', prefix: 'usr_' },
};

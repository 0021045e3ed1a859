// Generated from the contract. Do not edit.

import { fakerPhoneNumber } from '../pools.js';

export const planContactPhoneNumber = {
  kind: 'object',
  properties: [
    { name: 'phone_number', required: true, value: { kind: 'string', pool: fakerPhoneNumber } },
    { name: 'is_primary', required: true, value: { kind: 'boolean' } },
  ],
};

// Generated from the contract. Do not edit.

import { fakerInternetEmail } from '../pools.js';

export const planContactEmail = {
  kind: 'object',
  properties: [
    { name: 'email', required: true, value: { kind: 'string', formats: ['email'], pool: fakerInternetEmail } },
    { name: 'is_primary', required: true, value: { kind: 'boolean' } },
  ],
};

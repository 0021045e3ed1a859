// Generated from the contract. Do not edit.

import { fakerInternetDomainName } from '../pools.js';

export const planCompanyDomain = {
  kind: 'object',
  properties: [{ name: 'domain', required: true, value: { kind: 'string', pool: fakerInternetDomainName } }],
};

// Generated from the contract. Do not edit.

import { planCompanyId } from './CompanyId.js';
import { planCompanyObject } from './CompanyObject.js';

export const planCompanyReference = {
  kind: 'object',
  properties: [
    { name: 'object', required: true, value: { kind: 'ref', to: () => planCompanyObject } },
    { name: 'id', required: true, value: { kind: 'ref', to: () => planCompanyId } },
  ],
};

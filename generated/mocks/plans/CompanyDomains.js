// Generated from the contract. Do not edit.

import { planCompanyDomain } from './CompanyDomain.js';

export const planCompanyDomains = { kind: 'array', items: { kind: 'ref', to: () => planCompanyDomain } };

// Generated from the contract. Do not edit.

import { shapeCompanyDomain } from './CompanyDomain.js';

export const shapeCompanyDomains = { items: () => shapeCompanyDomain };

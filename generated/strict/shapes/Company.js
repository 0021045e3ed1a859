// Generated from the contract. Do not edit.

import { shapeCompanyDomain } from './CompanyDomain.js';
import { shapeCrmAssociation } from './CrmAssociation.js';

export const shapeCompany = {
  props: {
    object: 0,
    id: 0,
    name: 0,
    description: 0,
    domains: { items: () => shapeCompanyDomain },
    industry: 0,
    website: 0,
    number_of_employees: 0,
    logo_url: 0,
    crm_association: () => shapeCrmAssociation,
    created_at: 0,
    updated_at: 0,
  },
};

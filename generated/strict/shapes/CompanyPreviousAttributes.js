// Generated from the contract. Do not edit.

import { shapeCompanyCrmAssociation } from './CompanyCrmAssociation.js';
import { shapeCompanyDomains } from './CompanyDomains.js';

export const shapeCompanyPreviousAttributes = {
  props: {
    name: 0,
    description: 0,
    domains: () => shapeCompanyDomains,
    industry: 0,
    website: 0,
    number_of_employees: 0,
    logo_url: 0,
    crm_association: () => shapeCompanyCrmAssociation,
  },
};

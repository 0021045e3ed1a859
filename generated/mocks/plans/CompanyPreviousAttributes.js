// Generated from the contract. Do not edit.

import { planCompanyDescription } from './CompanyDescription.js';
import { planCompanyDomains } from './CompanyDomains.js';
import { planCompanyIndustry } from './CompanyIndustry.js';
import { planCompanyLogoUrl } from './CompanyLogoUrl.js';
import { planCompanyName } from './CompanyName.js';
import { planCompanyNumberOfEmployees } from './CompanyNumberOfEmployees.js';
import { planCompanyWebsite } from './CompanyWebsite.js';
import { planCrmAssociation } from './CrmAssociation.js';

export const planCompanyPreviousAttributes = {
  kind: 'object',
  properties: [
    { name: 'name', value: { kind: 'ref', to: () => planCompanyName } },
    { name: 'description', value: { kind: 'ref', to: () => planCompanyDescription, nullable: true } },
    { name: 'domains', value: { kind: 'ref', to: () => planCompanyDomains } },
    { name: 'industry', value: { kind: 'ref', to: () => planCompanyIndustry, nullable: true } },
    { name: 'website', value: { kind: 'ref', to: () => planCompanyWebsite, nullable: true } },
    {
      name: 'number_of_employees',
      value: { kind: 'ref', to: () => planCompanyNumberOfEmployees, nullable: true },
    },
    { name: 'logo_url', value: { kind: 'ref', to: () => planCompanyLogoUrl, nullable: true } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation, nullable: true } },
  ],
};

// Generated from the contract. Do not edit.

import { planCompanyDescription } from './CompanyDescription.js';
import { planCompanyDomains } from './CompanyDomains.js';
import { planCompanyId } from './CompanyId.js';
import { planCompanyIndustry } from './CompanyIndustry.js';
import { planCompanyLogoUrl } from './CompanyLogoUrl.js';
import { planCompanyName } from './CompanyName.js';
import { planCompanyNumberOfEmployees } from './CompanyNumberOfEmployees.js';
import { planCompanyObject } from './CompanyObject.js';
import { planCompanyWebsite } from './CompanyWebsite.js';
import { planCrmAssociation } from './CrmAssociation.js';
import { planTimestamp } from './Timestamp.js';

export const planCompany = {
  kind: 'object',
  properties: [
    { name: 'object', required: true, value: { kind: 'ref', to: () => planCompanyObject } },
    { name: 'id', required: true, value: { kind: 'ref', to: () => planCompanyId } },
    { name: 'name', required: true, value: { kind: 'ref', to: () => planCompanyName } },
    { name: 'description', value: { kind: 'ref', to: () => planCompanyDescription } },
    { name: 'domains', required: true, value: { kind: 'ref', to: () => planCompanyDomains } },
    { name: 'industry', value: { kind: 'ref', to: () => planCompanyIndustry } },
    { name: 'website', value: { kind: 'ref', to: () => planCompanyWebsite } },
    { name: 'number_of_employees', value: { kind: 'ref', to: () => planCompanyNumberOfEmployees } },
    { name: 'logo_url', value: { kind: 'ref', to: () => planCompanyLogoUrl } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation } },
    { name: 'created_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'updated_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
  ],
  invariants: [{ kind: 'order', places: [['created_at'], ['updated_at']] }],
  times: [{ id: ['id'], time: ['created_at'] }],
};

// Generated from the contract. Do not edit.

import { source as CompanyCreatedEvent } from '../events/CompanyCreatedEvent.js';
import { source as CompanyUpdatedEvent } from '../events/CompanyUpdatedEvent.js';
import { source as CompanyDeletedEvent } from '../events/CompanyDeletedEvent.js';
import { planCompany } from '../plans/Company.js';

export const resource = {
  name: 'Company',
  resource: { kind: 'ref', to: () => planCompany },
  candidates: [
    { name: 'name', required: true, nullable: true },
    { name: 'description', nullable: true },
    { name: 'domains', required: true },
    { name: 'industry', nullable: true },
    { name: 'website', nullable: true },
    { name: 'number_of_employees', nullable: true },
    { name: 'logo_url', nullable: true },
    { name: 'crm_association', nullable: true },
  ],
  births: ['created_at'],
  relation: ['domains'],
  bookkeeping: ['created_at', 'updated_at'],
  identity: ['id'],
  events: [
    { source: CompanyCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    { source: CompanyUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
    { source: CompanyDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
  ],
};

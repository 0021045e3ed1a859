// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkCompanyUpdatedEvent } from '../../validators/contract/CompanyUpdatedEvent.js';
import { planCompany } from '../plans/Company.js';
import { planCompanyUpdatedEvent } from '../plans/CompanyUpdatedEvent.js';

export const source = {
  name: 'CompanyUpdatedEvent',
  type: 'v1.company.updated',
  plan: { kind: 'ref', to: () => planCompanyUpdatedEvent },
  check: checkCompanyUpdatedEvent,
  typeAt: ['type'],
  update: {
    object: ['data', 'object'],
    previous: ['data', 'previous_attributes'],
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
    relation: ['domains'],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
  },
};

export function mockCompanyUpdated(options) {
  return makeEvent(source, options);
}

// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkCompanyCreatedEvent } from '../../validators/contract/CompanyCreatedEvent.js';
import { planCompanyCreatedEvent } from '../plans/CompanyCreatedEvent.js';

export const source = {
  name: 'CompanyCreatedEvent',
  type: 'v1.company.created',
  plan: { kind: 'ref', to: () => planCompanyCreatedEvent },
  check: checkCompanyCreatedEvent,
  typeAt: ['type'],
};

export function mockCompanyCreated(options) {
  return makeEvent(source, options);
}

// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkCompanyDeletedEvent } from '../../validators/contract/CompanyDeletedEvent.js';
import { planCompanyDeletedEvent } from '../plans/CompanyDeletedEvent.js';

export const source = {
  name: 'CompanyDeletedEvent',
  type: 'v1.company.deleted',
  plan: { kind: 'ref', to: () => planCompanyDeletedEvent },
  check: checkCompanyDeletedEvent,
  typeAt: ['type'],
};

export function mockCompanyDeleted(options) {
  return makeEvent(source, options);
}

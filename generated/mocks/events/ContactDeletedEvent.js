// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkContactDeletedEvent } from '../../validators/contract/ContactDeletedEvent.js';
import { planContactDeletedEvent } from '../plans/ContactDeletedEvent.js';

export const source = {
  name: 'ContactDeletedEvent',
  type: 'v1.contact.deleted',
  plan: { kind: 'ref', to: () => planContactDeletedEvent },
  check: checkContactDeletedEvent,
  typeAt: ['type'],
};

export function mockContactDeleted(options) {
  return makeEvent(source, options);
}

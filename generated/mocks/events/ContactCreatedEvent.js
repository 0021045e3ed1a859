// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkContactCreatedEvent } from '../../validators/contract/ContactCreatedEvent.js';
import { planContactCreatedEvent } from '../plans/ContactCreatedEvent.js';

export const source = {
  name: 'ContactCreatedEvent',
  type: 'v1.contact.created',
  plan: { kind: 'ref', to: () => planContactCreatedEvent },
  check: checkContactCreatedEvent,
  typeAt: ['type'],
};

export function mockContactCreated(options) {
  return makeEvent(source, options);
}

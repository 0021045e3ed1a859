// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkContactUpdatedEvent } from '../../validators/contract/ContactUpdatedEvent.js';
import { planContact } from '../plans/Contact.js';
import { planContactUpdatedEvent } from '../plans/ContactUpdatedEvent.js';

export const source = {
  name: 'ContactUpdatedEvent',
  type: 'v1.contact.updated',
  plan: { kind: 'ref', to: () => planContactUpdatedEvent },
  check: checkContactUpdatedEvent,
  typeAt: ['type'],
  update: {
    object: ['data', 'object'],
    previous: ['data', 'previous_attributes'],
    resource: { kind: 'ref', to: () => planContact },
    candidates: [
      { name: 'first_name', required: true, nullable: true },
      { name: 'last_name', required: true, nullable: true },
      { name: 'description', nullable: true },
      { name: 'emails', required: true },
      { name: 'phone_numbers', required: true },
      { name: 'company', nullable: true },
      { name: 'time_zone', nullable: true },
      { name: 'crm_association', nullable: true },
    ],
    relation: ['emails', 'phone_numbers'],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
  },
};

export function mockContactUpdated(options) {
  return makeEvent(source, options);
}

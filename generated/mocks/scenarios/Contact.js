// Generated from the contract. Do not edit.

import { source as ContactCreatedEvent } from '../events/ContactCreatedEvent.js';
import { source as ContactUpdatedEvent } from '../events/ContactUpdatedEvent.js';
import { source as ContactDeletedEvent } from '../events/ContactDeletedEvent.js';
import { planContact } from '../plans/Contact.js';

export const resource = {
  name: 'Contact',
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
  births: ['created_at'],
  relation: ['emails', 'phone_numbers'],
  bookkeeping: ['created_at', 'updated_at'],
  identity: ['id'],
  events: [
    { source: ContactCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    { source: ContactUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
    { source: ContactDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
  ],
};

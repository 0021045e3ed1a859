// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkTagCreatedEvent } from '../../validators/contract/TagCreatedEvent.js';
import { planTagCreatedEvent } from '../plans/TagCreatedEvent.js';

export const source = {
  name: 'TagCreatedEvent',
  type: 'v1.tag.created',
  plan: { kind: 'ref', to: () => planTagCreatedEvent },
  check: checkTagCreatedEvent,
  typeAt: ['type'],
};

export function mockTagCreated(options) {
  return makeEvent(source, options);
}

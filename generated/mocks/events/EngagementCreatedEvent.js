// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkEngagementCreatedEvent } from '../../validators/contract/EngagementCreatedEvent.js';
import { planEngagementCreatedEvent } from '../plans/EngagementCreatedEvent.js';

export const source = {
  name: 'EngagementCreatedEvent',
  type: 'v1.engagement.created',
  plan: { kind: 'ref', to: () => planEngagementCreatedEvent },
  check: checkEngagementCreatedEvent,
  typeAt: ['type'],
};

export function mockEngagementCreated(options) {
  return makeEvent(source, options);
}

// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkEngagementDeletedEvent } from '../../validators/contract/EngagementDeletedEvent.js';
import { planEngagementDeletedEvent } from '../plans/EngagementDeletedEvent.js';

export const source = {
  name: 'EngagementDeletedEvent',
  type: 'v1.engagement.deleted',
  plan: { kind: 'ref', to: () => planEngagementDeletedEvent },
  check: checkEngagementDeletedEvent,
  typeAt: ['type'],
};

export function mockEngagementDeleted(options) {
  return makeEvent(source, options);
}

// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkTagDeletedEvent } from '../../validators/contract/TagDeletedEvent.js';
import { planTagDeletedEvent } from '../plans/TagDeletedEvent.js';

export const source = {
  name: 'TagDeletedEvent',
  type: 'v1.tag.deleted',
  plan: { kind: 'ref', to: () => planTagDeletedEvent },
  check: checkTagDeletedEvent,
  typeAt: ['type'],
};

export function mockTagDeleted(options) {
  return makeEvent(source, options);
}

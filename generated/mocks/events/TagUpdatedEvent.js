// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkTagUpdatedEvent } from '../../validators/contract/TagUpdatedEvent.js';
import { planTag } from '../plans/Tag.js';
import { planTagUpdatedEvent } from '../plans/TagUpdatedEvent.js';

export const source = {
  name: 'TagUpdatedEvent',
  type: 'v1.tag.updated',
  plan: { kind: 'ref', to: () => planTagUpdatedEvent },
  check: checkTagUpdatedEvent,
  typeAt: ['type'],
  update: {
    object: ['data', 'object'],
    previous: ['data', 'previous_attributes'],
    resource: { kind: 'ref', to: () => planTag },
    candidates: [
      { name: 'name', required: true },
      { name: 'hex_color', required: true, nullable: true },
      { name: 'description', required: true, nullable: true },
      { name: 'auto_tagging_enabled', required: true },
    ],
    relation: [],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
  },
};

export function mockTagUpdated(options) {
  return makeEvent(source, options);
}

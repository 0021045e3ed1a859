// Generated from the contract. Do not edit.

import { source as TagCreatedEvent } from '../events/TagCreatedEvent.js';
import { source as TagUpdatedEvent } from '../events/TagUpdatedEvent.js';
import { source as TagDeletedEvent } from '../events/TagDeletedEvent.js';
import { planTag } from '../plans/Tag.js';

export const resource = {
  name: 'Tag',
  resource: { kind: 'ref', to: () => planTag },
  candidates: [
    { name: 'name', required: true },
    { name: 'hex_color', required: true, nullable: true },
    { name: 'description', required: true, nullable: true },
    { name: 'auto_tagging_enabled', required: true },
  ],
  births: ['created_at'],
  relation: [],
  bookkeeping: ['created_at', 'updated_at'],
  identity: ['id'],
  events: [
    { source: TagCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    { source: TagUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
    { source: TagDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
  ],
};

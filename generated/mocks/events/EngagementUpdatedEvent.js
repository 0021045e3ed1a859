// Generated from the contract. Do not edit.

import { makeEvent } from '../../runtime/mocks/make-event.js';
import { checkEngagementUpdatedEvent } from '../../validators/contract/EngagementUpdatedEvent.js';
import { planEngagement } from '../plans/Engagement.js';
import { planEngagementUpdatedEvent } from '../plans/EngagementUpdatedEvent.js';

export const source = {
  name: 'EngagementUpdatedEvent',
  type: 'v1.engagement.updated',
  plan: { kind: 'ref', to: () => planEngagementUpdatedEvent },
  check: checkEngagementUpdatedEvent,
  typeAt: ['type'],
  update: {
    object: ['data', 'object'],
    previous: ['data', 'previous_attributes'],
    resource: { kind: 'ref', to: () => planEngagement },
    candidates: [
      { name: 'title', required: true },
      { name: 'description', nullable: true },
      { name: 'engagement_type', required: true },
      { name: 'data_source', required: true },
      { name: 'processing_status', required: true },
      { name: 'is_internal', required: true },
      { name: 'is_private', nullable: true },
      { name: 'meeting_url', nullable: true },
      { name: 'external_url', nullable: true },
      { name: 'engagement_at', required: true },
      { name: 'start_at', required: true },
      { name: 'end_at', required: true },
      { name: 'duration_seconds', required: true },
      { name: 'owner_user_id', required: true },
      { name: 'host_user_id', nullable: true },
      { name: 'crm_association', nullable: true },
    ],
    relation: [],
    bookkeeping: ['created_at', 'updated_at'],
    identity: ['id'],
  },
};

export function mockEngagementUpdated(options) {
  return makeEvent(source, options);
}

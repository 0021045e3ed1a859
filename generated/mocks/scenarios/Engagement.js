// Generated from the contract. Do not edit.

import { source as EngagementCreatedEvent } from '../events/EngagementCreatedEvent.js';
import { source as EngagementUpdatedEvent } from '../events/EngagementUpdatedEvent.js';
import { source as EngagementDeletedEvent } from '../events/EngagementDeletedEvent.js';
import { source as EngagementTranscriptTimelineCompletedEvent } from '../events/EngagementTranscriptTimelineCompletedEvent.js';
import { planEngagement } from '../plans/Engagement.js';

export const resource = {
  name: 'Engagement',
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
  births: ['created_at'],
  relation: [],
  bookkeeping: ['created_at', 'updated_at'],
  identity: ['id'],
  events: [
    { source: EngagementCreatedEvent, phase: 'first', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    { source: EngagementUpdatedEvent, phase: 'change', object: ['data', 'object'], previous: ['data', 'previous_attributes'], time: ['created_at'], owner: ['workspace_id'] },
    { source: EngagementDeletedEvent, phase: 'last', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
    { source: EngagementTranscriptTimelineCompletedEvent, phase: 'other', object: ['data', 'object'], time: ['created_at'], owner: ['workspace_id'] },
  ],
};

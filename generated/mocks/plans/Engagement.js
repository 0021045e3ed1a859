// Generated from the contract. Do not edit.

import { planCrmAssociation } from './CrmAssociation.js';
import { planEngagementDataSource } from './EngagementDataSource.js';
import { planEngagementDescription } from './EngagementDescription.js';
import { planEngagementDurationSeconds } from './EngagementDurationSeconds.js';
import { planEngagementEngagementType } from './EngagementEngagementType.js';
import { planEngagementExternalUrl } from './EngagementExternalUrl.js';
import { planEngagementId } from './EngagementId.js';
import { planEngagementIsInternal } from './EngagementIsInternal.js';
import { planEngagementIsPrivate } from './EngagementIsPrivate.js';
import { planEngagementMeetingUrl } from './EngagementMeetingUrl.js';
import { planEngagementProcessingStatus } from './EngagementProcessingStatus.js';
import { planEngagementTitle } from './EngagementTitle.js';
import { planTimestamp } from './Timestamp.js';
import { planUserId } from './UserId.js';

export const planEngagement = {
  kind: 'object',
  properties: [
    { name: 'object', required: true, value: { kind: 'enum', values: ['engagement'] } },
    { name: 'id', required: true, value: { kind: 'ref', to: () => planEngagementId } },
    { name: 'title', required: true, value: { kind: 'ref', to: () => planEngagementTitle } },
    { name: 'description', value: { kind: 'ref', to: () => planEngagementDescription } },
    {
      name: 'engagement_type',
      required: true,
      value: { kind: 'ref', to: () => planEngagementEngagementType },
    },
    { name: 'data_source', required: true, value: { kind: 'ref', to: () => planEngagementDataSource } },
    {
      name: 'processing_status',
      required: true,
      value: { kind: 'ref', to: () => planEngagementProcessingStatus },
    },
    { name: 'is_internal', required: true, value: { kind: 'ref', to: () => planEngagementIsInternal } },
    { name: 'is_private', value: { kind: 'ref', to: () => planEngagementIsPrivate } },
    { name: 'meeting_url', value: { kind: 'ref', to: () => planEngagementMeetingUrl } },
    { name: 'external_url', value: { kind: 'ref', to: () => planEngagementExternalUrl } },
    { name: 'engagement_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'start_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'end_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    {
      name: 'duration_seconds',
      required: true,
      value: { kind: 'ref', to: () => planEngagementDurationSeconds },
    },
    { name: 'owner_user_id', required: true, value: { kind: 'ref', to: () => planUserId } },
    { name: 'host_user_id', value: { kind: 'ref', to: () => planUserId } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation } },
    { name: 'created_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'updated_at', required: true, value: { kind: 'ref', to: () => planTimestamp } },
  ],
  invariants: [
    { kind: 'order', places: [['created_at'], ['updated_at']] },
    { kind: 'sum', places: [['start_at'], ['duration_seconds']], equals: ['end_at'] },
  ],
  times: [{ id: ['id'], time: ['created_at'] }],
};

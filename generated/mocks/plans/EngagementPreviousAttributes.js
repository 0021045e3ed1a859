// Generated from the contract. Do not edit.

import { planCrmAssociation } from './CrmAssociation.js';
import { planEngagementDataSource } from './EngagementDataSource.js';
import { planEngagementDescription } from './EngagementDescription.js';
import { planEngagementDurationSeconds } from './EngagementDurationSeconds.js';
import { planEngagementEngagementType } from './EngagementEngagementType.js';
import { planEngagementExternalUrl } from './EngagementExternalUrl.js';
import { planEngagementIsInternal } from './EngagementIsInternal.js';
import { planEngagementIsPrivate } from './EngagementIsPrivate.js';
import { planEngagementMeetingUrl } from './EngagementMeetingUrl.js';
import { planEngagementProcessingStatus } from './EngagementProcessingStatus.js';
import { planEngagementTitle } from './EngagementTitle.js';
import { planTimestamp } from './Timestamp.js';
import { planUserId } from './UserId.js';

export const planEngagementPreviousAttributes = {
  kind: 'object',
  properties: [
    { name: 'title', value: { kind: 'ref', to: () => planEngagementTitle } },
    { name: 'description', value: { kind: 'ref', to: () => planEngagementDescription, nullable: true } },
    { name: 'engagement_type', value: { kind: 'ref', to: () => planEngagementEngagementType } },
    { name: 'data_source', value: { kind: 'ref', to: () => planEngagementDataSource } },
    { name: 'processing_status', value: { kind: 'ref', to: () => planEngagementProcessingStatus } },
    { name: 'is_internal', value: { kind: 'ref', to: () => planEngagementIsInternal } },
    { name: 'is_private', value: { kind: 'ref', to: () => planEngagementIsPrivate, nullable: true } },
    { name: 'meeting_url', value: { kind: 'ref', to: () => planEngagementMeetingUrl, nullable: true } },
    { name: 'external_url', value: { kind: 'ref', to: () => planEngagementExternalUrl, nullable: true } },
    { name: 'engagement_at', value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'start_at', value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'end_at', value: { kind: 'ref', to: () => planTimestamp } },
    { name: 'duration_seconds', value: { kind: 'ref', to: () => planEngagementDurationSeconds } },
    { name: 'owner_user_id', value: { kind: 'ref', to: () => planUserId } },
    { name: 'host_user_id', value: { kind: 'ref', to: () => planUserId, nullable: true } },
    { name: 'crm_association', value: { kind: 'ref', to: () => planCrmAssociation, nullable: true } },
  ],
};

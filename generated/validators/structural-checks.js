// Generated from the contract. Do not edit.

import { checkContactCreatedEvent } from './structural/ContactCreatedEvent.js';
import { checkContactUpdatedEvent } from './structural/ContactUpdatedEvent.js';
import { checkContactDeletedEvent } from './structural/ContactDeletedEvent.js';
import { checkCompanyCreatedEvent } from './structural/CompanyCreatedEvent.js';
import { checkCompanyUpdatedEvent } from './structural/CompanyUpdatedEvent.js';
import { checkCompanyDeletedEvent } from './structural/CompanyDeletedEvent.js';
import { checkEngagementCreatedEvent } from './structural/EngagementCreatedEvent.js';
import { checkEngagementUpdatedEvent } from './structural/EngagementUpdatedEvent.js';
import { checkEngagementDeletedEvent } from './structural/EngagementDeletedEvent.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from './structural/EngagementTranscriptTimelineCompletedEvent.js';
import { checkTagCreatedEvent } from './structural/TagCreatedEvent.js';
import { checkTagUpdatedEvent } from './structural/TagUpdatedEvent.js';
import { checkTagDeletedEvent } from './structural/TagDeletedEvent.js';

/** The check of each event, by its type on the wire. */
export const checks = /* @__PURE__ */ new Map([
  ['v1.contact.created', checkContactCreatedEvent],
  ['v1.contact.updated', checkContactUpdatedEvent],
  ['v1.contact.deleted', checkContactDeletedEvent],
  ['v1.company.created', checkCompanyCreatedEvent],
  ['v1.company.updated', checkCompanyUpdatedEvent],
  ['v1.company.deleted', checkCompanyDeletedEvent],
  ['v1.engagement.created', checkEngagementCreatedEvent],
  ['v1.engagement.updated', checkEngagementUpdatedEvent],
  ['v1.engagement.deleted', checkEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', checkEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', checkTagCreatedEvent],
  ['v1.tag.updated', checkTagUpdatedEvent],
  ['v1.tag.deleted', checkTagDeletedEvent],
]);

// Generated from the contract. Do not edit.

import { checkContactCreatedEvent } from './contract/ContactCreatedEvent.js';
import { checkContactUpdatedEvent } from './contract/ContactUpdatedEvent.js';
import { checkContactDeletedEvent } from './contract/ContactDeletedEvent.js';
import { checkCompanyCreatedEvent } from './contract/CompanyCreatedEvent.js';
import { checkCompanyUpdatedEvent } from './contract/CompanyUpdatedEvent.js';
import { checkCompanyDeletedEvent } from './contract/CompanyDeletedEvent.js';
import { checkEngagementCreatedEvent } from './contract/EngagementCreatedEvent.js';
import { checkEngagementUpdatedEvent } from './contract/EngagementUpdatedEvent.js';
import { checkEngagementDeletedEvent } from './contract/EngagementDeletedEvent.js';
import { checkEngagementTranscriptTimelineCompletedEvent } from './contract/EngagementTranscriptTimelineCompletedEvent.js';
import { checkTagCreatedEvent } from './contract/TagCreatedEvent.js';
import { checkTagUpdatedEvent } from './contract/TagUpdatedEvent.js';
import { checkTagDeletedEvent } from './contract/TagDeletedEvent.js';

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

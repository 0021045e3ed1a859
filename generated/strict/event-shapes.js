// Generated from the contract. Do not edit.

import { shapeContactCreatedEvent } from './shapes/ContactCreatedEvent.js';
import { shapeContactUpdatedEvent } from './shapes/ContactUpdatedEvent.js';
import { shapeContactDeletedEvent } from './shapes/ContactDeletedEvent.js';
import { shapeCompanyCreatedEvent } from './shapes/CompanyCreatedEvent.js';
import { shapeCompanyUpdatedEvent } from './shapes/CompanyUpdatedEvent.js';
import { shapeCompanyDeletedEvent } from './shapes/CompanyDeletedEvent.js';
import { shapeEngagementCreatedEvent } from './shapes/EngagementCreatedEvent.js';
import { shapeEngagementUpdatedEvent } from './shapes/EngagementUpdatedEvent.js';
import { shapeEngagementDeletedEvent } from './shapes/EngagementDeletedEvent.js';
import { shapeEngagementTranscriptTimelineCompletedEvent } from './shapes/EngagementTranscriptTimelineCompletedEvent.js';
import { shapeTagCreatedEvent } from './shapes/TagCreatedEvent.js';
import { shapeTagUpdatedEvent } from './shapes/TagUpdatedEvent.js';
import { shapeTagDeletedEvent } from './shapes/TagDeletedEvent.js';

/** What each event declares, by its type on the wire. */
export const shapes = /* @__PURE__ */ new Map([
  ['v1.contact.created', shapeContactCreatedEvent],
  ['v1.contact.updated', shapeContactUpdatedEvent],
  ['v1.contact.deleted', shapeContactDeletedEvent],
  ['v1.company.created', shapeCompanyCreatedEvent],
  ['v1.company.updated', shapeCompanyUpdatedEvent],
  ['v1.company.deleted', shapeCompanyDeletedEvent],
  ['v1.engagement.created', shapeEngagementCreatedEvent],
  ['v1.engagement.updated', shapeEngagementUpdatedEvent],
  ['v1.engagement.deleted', shapeEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', shapeEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', shapeTagCreatedEvent],
  ['v1.tag.updated', shapeTagUpdatedEvent],
  ['v1.tag.deleted', shapeTagDeletedEvent],
]);

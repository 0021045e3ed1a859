// Generated from the contract. Do not edit.

import { makeEventOf, makeUnknownEvent } from '../runtime/mocks/any-event.js';
import { source as ContactCreatedEvent } from './events/ContactCreatedEvent.js';
import { source as ContactUpdatedEvent } from './events/ContactUpdatedEvent.js';
import { source as ContactDeletedEvent } from './events/ContactDeletedEvent.js';
import { source as CompanyCreatedEvent } from './events/CompanyCreatedEvent.js';
import { source as CompanyUpdatedEvent } from './events/CompanyUpdatedEvent.js';
import { source as CompanyDeletedEvent } from './events/CompanyDeletedEvent.js';
import { source as EngagementCreatedEvent } from './events/EngagementCreatedEvent.js';
import { source as EngagementUpdatedEvent } from './events/EngagementUpdatedEvent.js';
import { source as EngagementDeletedEvent } from './events/EngagementDeletedEvent.js';
import { source as EngagementTranscriptTimelineCompletedEvent } from './events/EngagementTranscriptTimelineCompletedEvent.js';
import { source as TagCreatedEvent } from './events/TagCreatedEvent.js';
import { source as TagUpdatedEvent } from './events/TagUpdatedEvent.js';
import { source as TagDeletedEvent } from './events/TagDeletedEvent.js';

export const sources = [
  ContactCreatedEvent,
  ContactUpdatedEvent,
  ContactDeletedEvent,
  CompanyCreatedEvent,
  CompanyUpdatedEvent,
  CompanyDeletedEvent,
  EngagementCreatedEvent,
  EngagementUpdatedEvent,
  EngagementDeletedEvent,
  EngagementTranscriptTimelineCompletedEvent,
  TagCreatedEvent,
  TagUpdatedEvent,
  TagDeletedEvent,
];

export function mock(type, options) {
  return makeEventOf(sources, type, options);
}

export function mockUnknownEvent(options) {
  return makeUnknownEvent(sources, options);
}

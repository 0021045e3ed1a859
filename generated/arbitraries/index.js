// Generated from the contract. Do not edit.

import { source as ContactCreatedEvent } from '../mocks/events/ContactCreatedEvent.js';
import { source as ContactUpdatedEvent } from '../mocks/events/ContactUpdatedEvent.js';
import { source as ContactDeletedEvent } from '../mocks/events/ContactDeletedEvent.js';
import { source as CompanyCreatedEvent } from '../mocks/events/CompanyCreatedEvent.js';
import { source as CompanyUpdatedEvent } from '../mocks/events/CompanyUpdatedEvent.js';
import { source as CompanyDeletedEvent } from '../mocks/events/CompanyDeletedEvent.js';
import { source as EngagementCreatedEvent } from '../mocks/events/EngagementCreatedEvent.js';
import { source as EngagementUpdatedEvent } from '../mocks/events/EngagementUpdatedEvent.js';
import { source as EngagementDeletedEvent } from '../mocks/events/EngagementDeletedEvent.js';
import { source as EngagementTranscriptTimelineCompletedEvent } from '../mocks/events/EngagementTranscriptTimelineCompletedEvent.js';
import { source as TagCreatedEvent } from '../mocks/events/TagCreatedEvent.js';
import { source as TagUpdatedEvent } from '../mocks/events/TagUpdatedEvent.js';
import { source as TagDeletedEvent } from '../mocks/events/TagDeletedEvent.js';
import { anyEvents, eventsOf, eventsOfType, unknownEvents } from '../runtime/arbitraries/events.js';
import { texts } from './texts.js';

const sources = [
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

export function arbitraryOf(type, constraints) {
  return eventsOfType(sources, texts, type, constraints);
}

export function anyEventArbitrary(constraints) {
  return anyEvents(sources, texts, constraints);
}

export function unknownEventArbitrary(constraints) {
  return unknownEvents(sources, texts, constraints);
}

export function contactCreatedArbitrary(constraints) {
  return eventsOf(ContactCreatedEvent, texts, constraints);
}

export function contactUpdatedArbitrary(constraints) {
  return eventsOf(ContactUpdatedEvent, texts, constraints);
}

export function contactDeletedArbitrary(constraints) {
  return eventsOf(ContactDeletedEvent, texts, constraints);
}

export function companyCreatedArbitrary(constraints) {
  return eventsOf(CompanyCreatedEvent, texts, constraints);
}

export function companyUpdatedArbitrary(constraints) {
  return eventsOf(CompanyUpdatedEvent, texts, constraints);
}

export function companyDeletedArbitrary(constraints) {
  return eventsOf(CompanyDeletedEvent, texts, constraints);
}

export function engagementCreatedArbitrary(constraints) {
  return eventsOf(EngagementCreatedEvent, texts, constraints);
}

export function engagementUpdatedArbitrary(constraints) {
  return eventsOf(EngagementUpdatedEvent, texts, constraints);
}

export function engagementDeletedArbitrary(constraints) {
  return eventsOf(EngagementDeletedEvent, texts, constraints);
}

export function engagementTranscriptTimelineCompletedArbitrary(constraints) {
  return eventsOf(EngagementTranscriptTimelineCompletedEvent, texts, constraints);
}

export function tagCreatedArbitrary(constraints) {
  return eventsOf(TagCreatedEvent, texts, constraints);
}

export function tagUpdatedArbitrary(constraints) {
  return eventsOf(TagUpdatedEvent, texts, constraints);
}

export function tagDeletedArbitrary(constraints) {
  return eventsOf(TagDeletedEvent, texts, constraints);
}

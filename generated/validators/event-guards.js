// Generated from the contract. Do not edit.

import {
  passes,
  structureCompanyCreatedEvent,
  structureCompanyDeletedEvent,
  structureCompanyUpdatedEvent,
  structureContactCreatedEvent,
  structureContactDeletedEvent,
  structureContactUpdatedEvent,
  structureEngagementCreatedEvent,
  structureEngagementDeletedEvent,
  structureEngagementTranscriptTimelineCompletedEvent,
  structureEngagementUpdatedEvent,
  structureTagCreatedEvent,
  structureTagDeletedEvent,
  structureTagUpdatedEvent,
} from '../receiving/events.js';

export function isContactCreatedEvent(value) {
  return passes(structureContactCreatedEvent, value);
}

export function isContactUpdatedEvent(value) {
  return passes(structureContactUpdatedEvent, value);
}

export function isContactDeletedEvent(value) {
  return passes(structureContactDeletedEvent, value);
}

export function isCompanyCreatedEvent(value) {
  return passes(structureCompanyCreatedEvent, value);
}

export function isCompanyUpdatedEvent(value) {
  return passes(structureCompanyUpdatedEvent, value);
}

export function isCompanyDeletedEvent(value) {
  return passes(structureCompanyDeletedEvent, value);
}

export function isEngagementCreatedEvent(value) {
  return passes(structureEngagementCreatedEvent, value);
}

export function isEngagementUpdatedEvent(value) {
  return passes(structureEngagementUpdatedEvent, value);
}

export function isEngagementDeletedEvent(value) {
  return passes(structureEngagementDeletedEvent, value);
}

export function isEngagementTranscriptTimelineCompletedEvent(value) {
  return passes(structureEngagementTranscriptTimelineCompletedEvent, value);
}

export function isTagCreatedEvent(value) {
  return passes(structureTagCreatedEvent, value);
}

export function isTagUpdatedEvent(value) {
  return passes(structureTagUpdatedEvent, value);
}

export function isTagDeletedEvent(value) {
  return passes(structureTagDeletedEvent, value);
}

// Generated from the contract. Do not edit.

import {
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
} from './receiving/events.js';
import { passes } from './runtime/core.js';

export { createReceiver, receiveWebhook } from './receiving/events.js';
export { verifySignature } from './receiving/events.js';
export { WebhookVerificationError } from './runtime/core.js';
export { validateEvent } from './receiving/events.js';

// validators/event-guards.js

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

/** The types of all events. */
export const EVENT_TYPES = /* @__PURE__ */ Object.freeze([
  'v1.contact.created',
  'v1.contact.updated',
  'v1.contact.deleted',
  'v1.company.created',
  'v1.company.updated',
  'v1.company.deleted',
  'v1.engagement.created',
  'v1.engagement.updated',
  'v1.engagement.deleted',
  'v1.engagement.transcript_timeline.completed',
  'v1.tag.created',
  'v1.tag.updated',
  'v1.tag.deleted',
]);

// Generated from the contract. Do not edit.

import { passes } from '../runtime/guard.js';
import {
  checkCompanyCreatedEvent,
  checkCompanyDeletedEvent,
  checkCompanyUpdatedEvent,
  checkContactCreatedEvent,
  checkContactDeletedEvent,
  checkContactUpdatedEvent,
  checkEngagementCreatedEvent,
  checkEngagementDeletedEvent,
  checkEngagementTranscriptTimelineCompletedEvent,
  checkEngagementUpdatedEvent,
  checkTagCreatedEvent,
  checkTagDeletedEvent,
  checkTagUpdatedEvent,
} from './structural-checks.js';

export function isContactCreatedEvent(value) {
  return passes(checkContactCreatedEvent, value);
}

export function isContactUpdatedEvent(value) {
  return passes(checkContactUpdatedEvent, value);
}

export function isContactDeletedEvent(value) {
  return passes(checkContactDeletedEvent, value);
}

export function isCompanyCreatedEvent(value) {
  return passes(checkCompanyCreatedEvent, value);
}

export function isCompanyUpdatedEvent(value) {
  return passes(checkCompanyUpdatedEvent, value);
}

export function isCompanyDeletedEvent(value) {
  return passes(checkCompanyDeletedEvent, value);
}

export function isEngagementCreatedEvent(value) {
  return passes(checkEngagementCreatedEvent, value);
}

export function isEngagementUpdatedEvent(value) {
  return passes(checkEngagementUpdatedEvent, value);
}

export function isEngagementDeletedEvent(value) {
  return passes(checkEngagementDeletedEvent, value);
}

export function isEngagementTranscriptTimelineCompletedEvent(value) {
  return passes(checkEngagementTranscriptTimelineCompletedEvent, value);
}

export function isTagCreatedEvent(value) {
  return passes(checkTagCreatedEvent, value);
}

export function isTagUpdatedEvent(value) {
  return passes(checkTagUpdatedEvent, value);
}

export function isTagDeletedEvent(value) {
  return passes(checkTagDeletedEvent, value);
}

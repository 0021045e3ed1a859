// Generated from the contract. Do not edit.

import { passes } from '../runtime/guard.js';
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

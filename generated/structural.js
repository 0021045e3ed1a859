// Generated from the contract. Do not edit.

import { standard } from './runtime/standard-schema.js';
import { validateEventWith } from './runtime/validation.js';
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
} from './validators/structural-checks.js';

export const validateContactCreatedEvent = /* @__PURE__ */ standard(function validateContactCreatedEvent(value) {
  return validateEventWith(checkContactCreatedEvent, value);
}, 'v1.contact.created');

export const validateContactUpdatedEvent = /* @__PURE__ */ standard(function validateContactUpdatedEvent(value) {
  return validateEventWith(checkContactUpdatedEvent, value);
}, 'v1.contact.updated');

export const validateContactDeletedEvent = /* @__PURE__ */ standard(function validateContactDeletedEvent(value) {
  return validateEventWith(checkContactDeletedEvent, value);
}, 'v1.contact.deleted');

export const validateCompanyCreatedEvent = /* @__PURE__ */ standard(function validateCompanyCreatedEvent(value) {
  return validateEventWith(checkCompanyCreatedEvent, value);
}, 'v1.company.created');

export const validateCompanyUpdatedEvent = /* @__PURE__ */ standard(function validateCompanyUpdatedEvent(value) {
  return validateEventWith(checkCompanyUpdatedEvent, value);
}, 'v1.company.updated');

export const validateCompanyDeletedEvent = /* @__PURE__ */ standard(function validateCompanyDeletedEvent(value) {
  return validateEventWith(checkCompanyDeletedEvent, value);
}, 'v1.company.deleted');

export const validateEngagementCreatedEvent = /* @__PURE__ */ standard(function validateEngagementCreatedEvent(value) {
  return validateEventWith(checkEngagementCreatedEvent, value);
}, 'v1.engagement.created');

export const validateEngagementUpdatedEvent = /* @__PURE__ */ standard(function validateEngagementUpdatedEvent(value) {
  return validateEventWith(checkEngagementUpdatedEvent, value);
}, 'v1.engagement.updated');

export const validateEngagementDeletedEvent = /* @__PURE__ */ standard(function validateEngagementDeletedEvent(value) {
  return validateEventWith(checkEngagementDeletedEvent, value);
}, 'v1.engagement.deleted');

export const validateEngagementTranscriptTimelineCompletedEvent = /* @__PURE__ */ standard(function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return validateEventWith(checkEngagementTranscriptTimelineCompletedEvent, value);
}, 'v1.engagement.transcript_timeline.completed');

export const validateTagCreatedEvent = /* @__PURE__ */ standard(function validateTagCreatedEvent(value) {
  return validateEventWith(checkTagCreatedEvent, value);
}, 'v1.tag.created');

export const validateTagUpdatedEvent = /* @__PURE__ */ standard(function validateTagUpdatedEvent(value) {
  return validateEventWith(checkTagUpdatedEvent, value);
}, 'v1.tag.updated');

export const validateTagDeletedEvent = /* @__PURE__ */ standard(function validateTagDeletedEvent(value) {
  return validateEventWith(checkTagDeletedEvent, value);
}, 'v1.tag.deleted');

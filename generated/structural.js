// Generated from the contract. Do not edit.

import {
  standard,
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
  validateEventWith,
} from './receiving/events.js';

export const validateContactCreatedEvent = /* @__PURE__ */ standard(function validateContactCreatedEvent(value) {
  return validateEventWith(structureContactCreatedEvent, value);
}, 'v1.contact.created');

export const validateContactUpdatedEvent = /* @__PURE__ */ standard(function validateContactUpdatedEvent(value) {
  return validateEventWith(structureContactUpdatedEvent, value);
}, 'v1.contact.updated');

export const validateContactDeletedEvent = /* @__PURE__ */ standard(function validateContactDeletedEvent(value) {
  return validateEventWith(structureContactDeletedEvent, value);
}, 'v1.contact.deleted');

export const validateCompanyCreatedEvent = /* @__PURE__ */ standard(function validateCompanyCreatedEvent(value) {
  return validateEventWith(structureCompanyCreatedEvent, value);
}, 'v1.company.created');

export const validateCompanyUpdatedEvent = /* @__PURE__ */ standard(function validateCompanyUpdatedEvent(value) {
  return validateEventWith(structureCompanyUpdatedEvent, value);
}, 'v1.company.updated');

export const validateCompanyDeletedEvent = /* @__PURE__ */ standard(function validateCompanyDeletedEvent(value) {
  return validateEventWith(structureCompanyDeletedEvent, value);
}, 'v1.company.deleted');

export const validateEngagementCreatedEvent = /* @__PURE__ */ standard(function validateEngagementCreatedEvent(value) {
  return validateEventWith(structureEngagementCreatedEvent, value);
}, 'v1.engagement.created');

export const validateEngagementUpdatedEvent = /* @__PURE__ */ standard(function validateEngagementUpdatedEvent(value) {
  return validateEventWith(structureEngagementUpdatedEvent, value);
}, 'v1.engagement.updated');

export const validateEngagementDeletedEvent = /* @__PURE__ */ standard(function validateEngagementDeletedEvent(value) {
  return validateEventWith(structureEngagementDeletedEvent, value);
}, 'v1.engagement.deleted');

export const validateEngagementTranscriptTimelineCompletedEvent = /* @__PURE__ */ standard(function validateEngagementTranscriptTimelineCompletedEvent(value) {
  return validateEventWith(structureEngagementTranscriptTimelineCompletedEvent, value);
}, 'v1.engagement.transcript_timeline.completed');

export const validateTagCreatedEvent = /* @__PURE__ */ standard(function validateTagCreatedEvent(value) {
  return validateEventWith(structureTagCreatedEvent, value);
}, 'v1.tag.created');

export const validateTagUpdatedEvent = /* @__PURE__ */ standard(function validateTagUpdatedEvent(value) {
  return validateEventWith(structureTagUpdatedEvent, value);
}, 'v1.tag.updated');

export const validateTagDeletedEvent = /* @__PURE__ */ standard(function validateTagDeletedEvent(value) {
  return validateEventWith(structureTagDeletedEvent, value);
}, 'v1.tag.deleted');

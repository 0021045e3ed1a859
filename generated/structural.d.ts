// Generated from the contract. Do not edit.

import type { StandardEventValidator } from './runtime/standard-schema.js';
import type { ValidationResult } from './runtime/validation.js';
import type * as types from './types/index.js';

/** Checks the structure of `ContactCreatedEvent`: types, required properties and constants. Never throws. */
export declare const validateContactCreatedEvent: StandardEventValidator<
  ValidationResult<types.ContactCreatedEvent>,
  types.ContactCreatedEvent,
  'v1.contact.created'
>;

/** Checks the structure of `ContactUpdatedEvent`: types, required properties and constants. Never throws. */
export declare const validateContactUpdatedEvent: StandardEventValidator<
  ValidationResult<types.ContactUpdatedEvent>,
  types.ContactUpdatedEvent,
  'v1.contact.updated'
>;

/** Checks the structure of `ContactDeletedEvent`: types, required properties and constants. Never throws. */
export declare const validateContactDeletedEvent: StandardEventValidator<
  ValidationResult<types.ContactDeletedEvent>,
  types.ContactDeletedEvent,
  'v1.contact.deleted'
>;

/** Checks the structure of `CompanyCreatedEvent`: types, required properties and constants. Never throws. */
export declare const validateCompanyCreatedEvent: StandardEventValidator<
  ValidationResult<types.CompanyCreatedEvent>,
  types.CompanyCreatedEvent,
  'v1.company.created'
>;

/** Checks the structure of `CompanyUpdatedEvent`: types, required properties and constants. Never throws. */
export declare const validateCompanyUpdatedEvent: StandardEventValidator<
  ValidationResult<types.CompanyUpdatedEvent>,
  types.CompanyUpdatedEvent,
  'v1.company.updated'
>;

/** Checks the structure of `CompanyDeletedEvent`: types, required properties and constants. Never throws. */
export declare const validateCompanyDeletedEvent: StandardEventValidator<
  ValidationResult<types.CompanyDeletedEvent>,
  types.CompanyDeletedEvent,
  'v1.company.deleted'
>;

/** Checks the structure of `EngagementCreatedEvent`: types, required properties and constants. Never throws. */
export declare const validateEngagementCreatedEvent: StandardEventValidator<
  ValidationResult<types.EngagementCreatedEvent>,
  types.EngagementCreatedEvent,
  'v1.engagement.created'
>;

/** Checks the structure of `EngagementUpdatedEvent`: types, required properties and constants. Never throws. */
export declare const validateEngagementUpdatedEvent: StandardEventValidator<
  ValidationResult<types.EngagementUpdatedEvent>,
  types.EngagementUpdatedEvent,
  'v1.engagement.updated'
>;

/** Checks the structure of `EngagementDeletedEvent`: types, required properties and constants. Never throws. */
export declare const validateEngagementDeletedEvent: StandardEventValidator<
  ValidationResult<types.EngagementDeletedEvent>,
  types.EngagementDeletedEvent,
  'v1.engagement.deleted'
>;

/** Checks the structure of `EngagementTranscriptTimelineCompletedEvent`: types, required properties and constants. Never throws. */
export declare const validateEngagementTranscriptTimelineCompletedEvent: StandardEventValidator<
  ValidationResult<types.EngagementTranscriptTimelineCompletedEvent>,
  types.EngagementTranscriptTimelineCompletedEvent,
  'v1.engagement.transcript_timeline.completed'
>;

/** Checks the structure of `TagCreatedEvent`: types, required properties and constants. Never throws. */
export declare const validateTagCreatedEvent: StandardEventValidator<
  ValidationResult<types.TagCreatedEvent>,
  types.TagCreatedEvent,
  'v1.tag.created'
>;

/** Checks the structure of `TagUpdatedEvent`: types, required properties and constants. Never throws. */
export declare const validateTagUpdatedEvent: StandardEventValidator<
  ValidationResult<types.TagUpdatedEvent>,
  types.TagUpdatedEvent,
  'v1.tag.updated'
>;

/** Checks the structure of `TagDeletedEvent`: types, required properties and constants. Never throws. */
export declare const validateTagDeletedEvent: StandardEventValidator<
  ValidationResult<types.TagDeletedEvent>,
  types.TagDeletedEvent,
  'v1.tag.deleted'
>;

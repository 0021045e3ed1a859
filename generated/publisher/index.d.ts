// Generated from the contract. Do not edit.

import type { At, Rest } from '../runtime/publisher/types.js';
import type * as types from '../types/index.js';

export { InvalidEventError } from '../runtime/publisher/invalid-event-error.js';
export type { ValidationError } from '../runtime/validation.js';

/**
 * Makes a `ContactCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function contactCreated(
  object: At<types.ContactCreatedEvent, ['data', 'object']>,
  envelope: Rest<types.ContactCreatedEvent, { type: true; api_version: true; data: true }>,
): types.ContactCreatedEvent;

/**
 * Makes a `ContactUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function contactUpdated(
  before: At<types.ContactUpdatedEvent, ['data', 'object']>,
  after: At<types.ContactUpdatedEvent, ['data', 'object']>,
  envelope: Rest<types.ContactUpdatedEvent, { type: true; api_version: true; data: true }>,
): types.ContactUpdatedEvent | null;

/**
 * Makes a `ContactDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function contactDeleted(
  object: At<types.ContactDeletedEvent, ['data', 'object']>,
  envelope: Rest<types.ContactDeletedEvent, { type: true; api_version: true; data: true }>,
): types.ContactDeletedEvent;

/**
 * Makes a `CompanyCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function companyCreated(
  object: At<types.CompanyCreatedEvent, ['data', 'object']>,
  envelope: Rest<types.CompanyCreatedEvent, { type: true; api_version: true; data: true }>,
): types.CompanyCreatedEvent;

/**
 * Makes a `CompanyUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function companyUpdated(
  before: At<types.CompanyUpdatedEvent, ['data', 'object']>,
  after: At<types.CompanyUpdatedEvent, ['data', 'object']>,
  envelope: Rest<types.CompanyUpdatedEvent, { type: true; api_version: true; data: true }>,
): types.CompanyUpdatedEvent | null;

/**
 * Makes a `CompanyDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function companyDeleted(
  object: At<types.CompanyDeletedEvent, ['data', 'object']>,
  envelope: Rest<types.CompanyDeletedEvent, { type: true; api_version: true; data: true }>,
): types.CompanyDeletedEvent;

/**
 * Makes a `EngagementCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementCreated(
  object: At<types.EngagementCreatedEvent, ['data', 'object']>,
  envelope: Rest<types.EngagementCreatedEvent, { type: true; api_version: true; data: true }>,
): types.EngagementCreatedEvent;

/**
 * Makes a `EngagementUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function engagementUpdated(
  before: At<types.EngagementUpdatedEvent, ['data', 'object']>,
  after: At<types.EngagementUpdatedEvent, ['data', 'object']>,
  envelope: Rest<types.EngagementUpdatedEvent, { type: true; api_version: true; data: true }>,
): types.EngagementUpdatedEvent | null;

/**
 * Makes a `EngagementDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementDeleted(
  object: At<types.EngagementDeletedEvent, ['data', 'object']>,
  envelope: Rest<types.EngagementDeletedEvent, { type: true; api_version: true; data: true }>,
): types.EngagementDeletedEvent;

/**
 * Makes a `EngagementTranscriptTimelineCompletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementTranscriptTimelineCompleted(
  object: At<types.EngagementTranscriptTimelineCompletedEvent, ['data', 'object']>,
  envelope: Rest<types.EngagementTranscriptTimelineCompletedEvent, { type: true; api_version: true; data: true }>,
): types.EngagementTranscriptTimelineCompletedEvent;

/**
 * Makes a `TagCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function tagCreated(
  object: At<types.TagCreatedEvent, ['data', 'object']>,
  envelope: Rest<types.TagCreatedEvent, { type: true; api_version: true; data: true }>,
): types.TagCreatedEvent;

/**
 * Makes a `TagUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function tagUpdated(
  before: At<types.TagUpdatedEvent, ['data', 'object']>,
  after: At<types.TagUpdatedEvent, ['data', 'object']>,
  envelope: Rest<types.TagUpdatedEvent, { type: true; api_version: true; data: true }>,
): types.TagUpdatedEvent | null;

/**
 * Makes a `TagDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function tagDeleted(
  object: At<types.TagDeletedEvent, ['data', 'object']>,
  envelope: Rest<types.TagDeletedEvent, { type: true; api_version: true; data: true }>,
): types.TagDeletedEvent;

// Generated from the contract. Do not edit.

import type { At, Rest } from '../runtime/publisher/types.js';
import type * as Types from '../types/index.js';

export { InvalidEventError } from '../runtime/publisher/invalid-event-error.js';
export type { ValidationError } from '../runtime/validation.js';
export * from './outbox.js';

/**
 * Makes a `ContactCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function contactCreated(
  object: At<Types.ContactCreatedEvent, ['data', 'object']>,
  envelope: Rest<Types.ContactCreatedEvent, { type: true; api_version: true; data: true }>,
): Types.ContactCreatedEvent;

/**
 * Makes a `ContactUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function contactUpdated(
  before: At<Types.ContactUpdatedEvent, ['data', 'object']>,
  after: At<Types.ContactUpdatedEvent, ['data', 'object']>,
  envelope: Rest<Types.ContactUpdatedEvent, { type: true; api_version: true; data: true }>,
): Types.ContactUpdatedEvent | null;

/**
 * Makes a `ContactDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function contactDeleted(
  object: At<Types.ContactDeletedEvent, ['data', 'object']>,
  envelope: Rest<Types.ContactDeletedEvent, { type: true; api_version: true; data: true }>,
): Types.ContactDeletedEvent;

/**
 * Makes a `CompanyCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function companyCreated(
  object: At<Types.CompanyCreatedEvent, ['data', 'object']>,
  envelope: Rest<Types.CompanyCreatedEvent, { type: true; api_version: true; data: true }>,
): Types.CompanyCreatedEvent;

/**
 * Makes a `CompanyUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function companyUpdated(
  before: At<Types.CompanyUpdatedEvent, ['data', 'object']>,
  after: At<Types.CompanyUpdatedEvent, ['data', 'object']>,
  envelope: Rest<Types.CompanyUpdatedEvent, { type: true; api_version: true; data: true }>,
): Types.CompanyUpdatedEvent | null;

/**
 * Makes a `CompanyDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function companyDeleted(
  object: At<Types.CompanyDeletedEvent, ['data', 'object']>,
  envelope: Rest<Types.CompanyDeletedEvent, { type: true; api_version: true; data: true }>,
): Types.CompanyDeletedEvent;

/**
 * Makes a `EngagementCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementCreated(
  object: At<Types.EngagementCreatedEvent, ['data', 'object']>,
  envelope: Rest<Types.EngagementCreatedEvent, { type: true; api_version: true; data: true }>,
): Types.EngagementCreatedEvent;

/**
 * Makes a `EngagementUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function engagementUpdated(
  before: At<Types.EngagementUpdatedEvent, ['data', 'object']>,
  after: At<Types.EngagementUpdatedEvent, ['data', 'object']>,
  envelope: Rest<Types.EngagementUpdatedEvent, { type: true; api_version: true; data: true }>,
): Types.EngagementUpdatedEvent | null;

/**
 * Makes a `EngagementDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementDeleted(
  object: At<Types.EngagementDeletedEvent, ['data', 'object']>,
  envelope: Rest<Types.EngagementDeletedEvent, { type: true; api_version: true; data: true }>,
): Types.EngagementDeletedEvent;

/**
 * Makes a `EngagementTranscriptTimelineCompletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function engagementTranscriptTimelineCompleted(
  object: At<Types.EngagementTranscriptTimelineCompletedEvent, ['data', 'object']>,
  envelope: Rest<Types.EngagementTranscriptTimelineCompletedEvent, { type: true; api_version: true; data: true }>,
): Types.EngagementTranscriptTimelineCompletedEvent;

/**
 * Makes a `TagCreatedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function tagCreated(
  object: At<Types.TagCreatedEvent, ['data', 'object']>,
  envelope: Rest<Types.TagCreatedEvent, { type: true; api_version: true; data: true }>,
): Types.TagCreatedEvent;

/**
 * Makes a `TagUpdatedEvent` of a change, or `null` where nothing changed that it would report.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 * @throws TypeError where `before` and `after` are different resources
 */
export declare function tagUpdated(
  before: At<Types.TagUpdatedEvent, ['data', 'object']>,
  after: At<Types.TagUpdatedEvent, ['data', 'object']>,
  envelope: Rest<Types.TagUpdatedEvent, { type: true; api_version: true; data: true }>,
): Types.TagUpdatedEvent | null;

/**
 * Makes a `TagDeletedEvent`.
 * The event shares nothing with what it is made of.
 *
 * @param envelope - what the contract does not fix
 * @throws InvalidEventError where the result is not what the contract says, or has more than it declares
 */
export declare function tagDeleted(
  object: At<Types.TagDeletedEvent, ['data', 'object']>,
  envelope: Rest<Types.TagDeletedEvent, { type: true; api_version: true; data: true }>,
): Types.TagDeletedEvent;

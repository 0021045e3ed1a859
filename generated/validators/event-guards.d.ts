// Generated from the contract. Do not edit.

import type * as types from '../types/index.js';

/** Whether a value has the structure of `ContactCreatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isContactCreatedEvent(value: unknown): value is types.ContactCreatedEvent;

/** Whether a value has the structure of `ContactUpdatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isContactUpdatedEvent(value: unknown): value is types.ContactUpdatedEvent;

/** Whether a value has the structure of `ContactDeletedEvent`. Formats, patterns and bounds are not asked. */
export declare function isContactDeletedEvent(value: unknown): value is types.ContactDeletedEvent;

/** Whether a value has the structure of `CompanyCreatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isCompanyCreatedEvent(value: unknown): value is types.CompanyCreatedEvent;

/** Whether a value has the structure of `CompanyUpdatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isCompanyUpdatedEvent(value: unknown): value is types.CompanyUpdatedEvent;

/** Whether a value has the structure of `CompanyDeletedEvent`. Formats, patterns and bounds are not asked. */
export declare function isCompanyDeletedEvent(value: unknown): value is types.CompanyDeletedEvent;

/** Whether a value has the structure of `EngagementCreatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isEngagementCreatedEvent(value: unknown): value is types.EngagementCreatedEvent;

/** Whether a value has the structure of `EngagementUpdatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isEngagementUpdatedEvent(value: unknown): value is types.EngagementUpdatedEvent;

/** Whether a value has the structure of `EngagementDeletedEvent`. Formats, patterns and bounds are not asked. */
export declare function isEngagementDeletedEvent(value: unknown): value is types.EngagementDeletedEvent;

/** Whether a value has the structure of `EngagementTranscriptTimelineCompletedEvent`. Formats, patterns and bounds are not asked. */
export declare function isEngagementTranscriptTimelineCompletedEvent(value: unknown): value is types.EngagementTranscriptTimelineCompletedEvent;

/** Whether a value has the structure of `TagCreatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isTagCreatedEvent(value: unknown): value is types.TagCreatedEvent;

/** Whether a value has the structure of `TagUpdatedEvent`. Formats, patterns and bounds are not asked. */
export declare function isTagUpdatedEvent(value: unknown): value is types.TagUpdatedEvent;

/** Whether a value has the structure of `TagDeletedEvent`. Formats, patterns and bounds are not asked. */
export declare function isTagDeletedEvent(value: unknown): value is types.TagDeletedEvent;

// Generated from the contract. Do not edit.

import type { MockOptions } from '../runtime/mocks/options.js';
import type * as types from '../types/index.js';

export type { DeepPartial, MockOptions } from '../runtime/mocks/options.js';

/**
 * A mock of the event with this type. It keeps to the whole contract, and depends on the options alone.
 *
 * @throws Error where no mock is found that has the overrides and keeps to the contract
 */
export declare function mock<Type extends types.WebhookEventType>(
  type: Type,
  options?: MockOptions<types.EventOf<Type>>,
): types.EventOf<Type>;

/**
 * The body of an event that a later version of the contract could bring: like those of this one, but
 * of a type that is not among them, as far as the body tells the type.
 */
export declare function mockUnknownEvent(options?: Pick<MockOptions<unknown>, 'seed'>): unknown;

/** A mock of `ContactCreatedEvent`: A new contact was created. */
export declare function mockContactCreated(options?: MockOptions<types.ContactCreatedEvent>): types.ContactCreatedEvent;

/** A mock of `ContactUpdatedEvent`: An existing contact was updated. */
export declare function mockContactUpdated(options?: MockOptions<types.ContactUpdatedEvent>): types.ContactUpdatedEvent;

/** A mock of `ContactDeletedEvent`: A contact was deleted. */
export declare function mockContactDeleted(options?: MockOptions<types.ContactDeletedEvent>): types.ContactDeletedEvent;

/** A mock of `CompanyCreatedEvent`: A new company was created. */
export declare function mockCompanyCreated(options?: MockOptions<types.CompanyCreatedEvent>): types.CompanyCreatedEvent;

/** A mock of `CompanyUpdatedEvent`: An existing company was updated. */
export declare function mockCompanyUpdated(options?: MockOptions<types.CompanyUpdatedEvent>): types.CompanyUpdatedEvent;

/** A mock of `CompanyDeletedEvent`: A company was deleted. */
export declare function mockCompanyDeleted(options?: MockOptions<types.CompanyDeletedEvent>): types.CompanyDeletedEvent;

/** A mock of `EngagementCreatedEvent`: A new engagement was created. */
export declare function mockEngagementCreated(options?: MockOptions<types.EngagementCreatedEvent>): types.EngagementCreatedEvent;

/** A mock of `EngagementUpdatedEvent`: An existing engagement was updated. */
export declare function mockEngagementUpdated(options?: MockOptions<types.EngagementUpdatedEvent>): types.EngagementUpdatedEvent;

/** A mock of `EngagementDeletedEvent`: An engagement was deleted. */
export declare function mockEngagementDeleted(options?: MockOptions<types.EngagementDeletedEvent>): types.EngagementDeletedEvent;

/** A mock of `EngagementTranscriptTimelineCompletedEvent`: The transcript of an engagement is ready to be fetched. */
export declare function mockEngagementTranscriptTimelineCompleted(options?: MockOptions<types.EngagementTranscriptTimelineCompletedEvent>): types.EngagementTranscriptTimelineCompletedEvent;

/** A mock of `TagCreatedEvent`: A new tag was created. */
export declare function mockTagCreated(options?: MockOptions<types.TagCreatedEvent>): types.TagCreatedEvent;

/** A mock of `TagUpdatedEvent`: An existing tag was updated. */
export declare function mockTagUpdated(options?: MockOptions<types.TagUpdatedEvent>): types.TagUpdatedEvent;

/** A mock of `TagDeletedEvent`: A tag was deleted. */
export declare function mockTagDeleted(options?: MockOptions<types.TagDeletedEvent>): types.TagDeletedEvent;

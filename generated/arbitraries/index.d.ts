// Generated from the contract. Do not edit.

import type { Arbitrary } from 'fast-check';
import type { ArbitraryConstraints } from '../runtime/arbitraries/constraints.js';
import type * as types from '../types/index.js';

export type { ArbitraryConstraints } from '../runtime/arbitraries/constraints.js';

/**
 * All events of a type: every payload that the contract allows can come, and no other. Values that
 * the publisher would never send together can come together, such as previous values that are what
 * the object still has; the mocks are events that make sense.
 *
 * @throws Error where no value satisfies the schema. Where hardly any does, the arbitrary throws when
 * it makes a value.
 */
export declare function arbitraryOf<Type extends types.WebhookEventType>(
  type: Type,
  constraints?: ArbitraryConstraints,
): Arbitrary<types.EventOf<Type>>;

/** All events of the contract. */
export declare function anyEventArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.WebhookEvent>;

/**
 * Bodies of events that a later version of the contract could bring: like those of this one, but of a
 * type that is not among them, as far as the body tells the type.
 */
export declare function unknownEventArbitrary(constraints?: ArbitraryConstraints): Arbitrary<unknown>;

/** All of `ContactCreatedEvent`: A new contact was created. */
export declare function contactCreatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.ContactCreatedEvent>;

/** All of `ContactUpdatedEvent`: An existing contact was updated. */
export declare function contactUpdatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.ContactUpdatedEvent>;

/** All of `ContactDeletedEvent`: A contact was deleted. */
export declare function contactDeletedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.ContactDeletedEvent>;

/** All of `CompanyCreatedEvent`: A new company was created. */
export declare function companyCreatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.CompanyCreatedEvent>;

/** All of `CompanyUpdatedEvent`: An existing company was updated. */
export declare function companyUpdatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.CompanyUpdatedEvent>;

/** All of `CompanyDeletedEvent`: A company was deleted. */
export declare function companyDeletedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.CompanyDeletedEvent>;

/** All of `EngagementCreatedEvent`: A new engagement was created. */
export declare function engagementCreatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.EngagementCreatedEvent>;

/** All of `EngagementUpdatedEvent`: An existing engagement was updated. */
export declare function engagementUpdatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.EngagementUpdatedEvent>;

/** All of `EngagementDeletedEvent`: An engagement was deleted. */
export declare function engagementDeletedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.EngagementDeletedEvent>;

/** All of `EngagementTranscriptTimelineCompletedEvent`: The transcript of an engagement is ready to be fetched. */
export declare function engagementTranscriptTimelineCompletedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.EngagementTranscriptTimelineCompletedEvent>;

/** All of `TagCreatedEvent`: A new tag was created. */
export declare function tagCreatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.TagCreatedEvent>;

/** All of `TagUpdatedEvent`: An existing tag was updated. */
export declare function tagUpdatedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.TagUpdatedEvent>;

/** All of `TagDeletedEvent`: A tag was deleted. */
export declare function tagDeletedArbitrary(constraints?: ArbitraryConstraints): Arbitrary<types.TagDeletedEvent>;

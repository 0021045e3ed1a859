// Generated from the contract. Do not edit.

import type { MockOptions } from '../runtime/mocks/options.js';
import type * as types from '../types/index.js';
import type { MockDelivery, Signed as DeliveryOptions } from '../runtime/mocks/deliveries/deliver.js';
import type { ShuffleOptions } from '../runtime/mocks/deliveries/shuffle.js';
import type { ScenarioOptions } from '../runtime/mocks/scenarios/scenario.js';
import type { InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';

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

export type { DeliveryOptions, MockDelivery, ShuffleOptions };

/** A secret for tests: of the right form, and no secret at all. The same seed gives the same one. */
export declare function mockSecret(seed?: number | string): string;

/**
 * A delivery of a mock, signed for real: `new Request(url, { method: 'POST', ...delivery })` is what an endpoint gets.
 * The event depends on the seed, the time in the headers on `now`.
 *
 * @throws Error where no mock is found that has the overrides and keeps to the contract
 */
export declare function mockDelivery<Type extends types.WebhookEventType>(
  type: Type,
  options: DeliveryOptions & MockOptions<types.EventOf<Type>>,
): Promise<MockDelivery<types.EventOf<Type>>>;

/** A delivery of any event, signed for real: of one that is invalid, unknown, or part of a scenario. Its type is what it tells itself, unless `{ type }` is given. */
export declare function mockDeliveryOf<Event>(
  event: Event,
  options: DeliveryOptions & { readonly type?: string | undefined },
): Promise<MockDelivery<Event>>;

/**
 * A list as an endpoint may get it: in another order, with some of its items more than once. The items
 * are those of the list, so a repeated delivery has the same id and the same body.
 */
export declare function shuffleDeliveries<Item>(list: readonly Item[], options?: ShuffleOptions): Item[];

export type { ScenarioOptions };

/** The events about each resource. */
export interface ResourceEvents {
  readonly 'Contact':
    | types.ContactCreatedEvent
    | types.ContactUpdatedEvent
    | types.ContactDeletedEvent
  readonly 'Company':
    | types.CompanyCreatedEvent
    | types.CompanyUpdatedEvent
    | types.CompanyDeletedEvent
  readonly 'Engagement':
    | types.EngagementCreatedEvent
    | types.EngagementUpdatedEvent
    | types.EngagementDeletedEvent
    | types.EngagementTranscriptTimelineCompletedEvent
  readonly 'Tag':
    | types.TagCreatedEvent
    | types.TagUpdatedEvent
    | types.TagDeletedEvent
}

/**
 * The life of one resource, as its events tell it: it begins, changes, and ends. It has one id and one
 * owner throughout. Each event has the state that the one before left, with its changes, and the
 * previous values that a publisher would list. Times grow.
 */
export declare function mockScenario<Name extends keyof ResourceEvents>(
  resource: Name,
  options?: ScenarioOptions,
): ResourceEvents[Name][];

/** The same as deliveries, in the order of the events. `shuffleDeliveries` mixes and repeats them. */
export declare function mockScenarioDeliveries<Name extends keyof ResourceEvents>(
  resource: Name,
  options: DeliveryOptions & ScenarioOptions,
): Promise<MockDelivery<ResourceEvents[Name]>[]>;

export type { BrokenPlace, InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';

/**
 * The event in every way in which it can be wrong: one for each demand of the contract at each place,
 * made from the event with all properties by one change, and labelled with the error of `validateEvent`.
 *
 * @param type - where the body alone does not tell it, the labels are those of `validateEvent(value, { type })`
 * @throws Error where there is no valid event to begin with
 */
export declare function invalid(type: types.WebhookEventType, options?: InvalidOptions): InvalidEvent[];

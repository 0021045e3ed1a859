import * as fc from 'fast-check';
import type { EventSource } from '../mocks/make-event.js';
import type { TextPlan } from '../mocks/plan.js';
import type { ArbitraryConstraints } from './constraints.js';
type Texts = ReadonlyMap<string, TextPlan>;
/**
 * All events of one kind.
 *
 * @throws Error where no value satisfies the schema. Where hardly any does, as far as its plan tells,
 * it is the arbitrary that throws, when it makes a value.
 */
export declare function eventsOf(source: EventSource, texts: Texts, constraints?: ArbitraryConstraints): fc.Arbitrary<unknown>;
/**
 * All events of a type.
 *
 * @throws Error for a type that no event has
 */
export declare function eventsOfType(sources: readonly EventSource[], texts: Texts, type: string, constraints?: ArbitraryConstraints): fc.Arbitrary<unknown>;
/**
 * All events of a contract.
 *
 * @throws Error where there is none
 */
export declare function anyEvents(sources: readonly EventSource[], texts: Texts, constraints?: ArbitraryConstraints): fc.Arbitrary<unknown>;
/** Events like those of the contract, except that none of them has its type. */
export declare function unknownEvents(sources: readonly EventSource[], texts: Texts, constraints?: ArbitraryConstraints): fc.Arbitrary<unknown>;
export {};

import type { Check } from '../../failures.js';
import { type ValidationResult } from '../../validation.js';
import { type EventSource } from '../make-event.js';
import { type Unbroken } from './walk.js';
/** Where a demand stands that is not met. */
export interface BrokenPlace {
    /** JSON pointer into the event. */
    readonly path: string;
    readonly keyword: string;
}
/** An event that breaks one demand of the contract. */
export interface InvalidEvent extends BrokenPlace {
    /** What is wrong, in short. No two of one list have the same. */
    readonly name: string;
    /** The event, which shares nothing with any other. It is made when it is read for the first time. */
    readonly value: unknown;
    /** The words of the error. */
    readonly message: string;
    /** Errors that cannot be had without: a value that is none of several alternatives fails in each. */
    readonly also: readonly BrokenPlace[];
    /** `structural`: the structural profile rejects it as well; `contract`: only the whole contract does. */
    readonly profile: 'contract' | 'structural';
}
/** What tells whether an event is valid. */
export interface Judges {
    readonly validateEvent: (value: unknown, options?: {
        readonly type?: string;
    }) => ValidationResult<unknown>;
    /** The structural check of each event, by its type on the wire. */
    readonly structural: ReadonlyMap<string, Check>;
}
export interface InvalidOptions {
    /** The same seed gives the same events. Default: 0. */
    readonly seed?: number | string | undefined;
}
/** Breaks an event in every way. @throws Error for a type that no event has, or one without a valid event */
export declare function invalidOf(sources: readonly EventSource[], judges: Judges, type: string, options?: InvalidOptions): InvalidEvent[];
/** Breaks an event in every way, and tells which demands of its plan it could not break. */
export declare function breakEvent(source: EventSource, judges: Judges, { seed }?: InvalidOptions): {
    readonly events: InvalidEvent[];
    readonly unbroken: readonly Unbroken[];
};

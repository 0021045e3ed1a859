import type { Delivery } from '../receiving/types.js';
/** The answer of a store to who wants to handle an event. */
export type Claim = 
/** Nobody has it. It is the caller's until the lease ends; `token` proves it. */
{
    readonly state: 'claimed';
    readonly token: string;
}
/** Somebody has it at this moment. */
 | {
    readonly state: 'in-progress';
}
/** It has been handled. */
 | {
    readonly state: 'completed';
};
type Awaitable<Value> = Value | Promise<Value>;
/**
 * Remembers which events were handled. A claim lasts for a lease of some seconds, so that the crash of
 * its owner loses nothing: the next attempt claims the event anew. Each method must be atomic.
 *
 * Two handlers that do different things need a store each: in a shared one, the second would take the
 * event for handled.
 */
export interface IdempotencyStore {
    /** Claims an event, unless somebody else has it or it was completed. */
    claim(key: string): Awaitable<Claim>;
    /**
     * Remembers the event as handled.
     *
     * @returns `false` where the claim was lost; nothing is changed then
     */
    complete(key: string, token: string): Awaitable<boolean>;
    /**
     * Gives a claim back, so that the next attempt may have it at once.
     *
     * @returns `false` where the claim was lost; nothing is changed then
     */
    release(key: string, token: string): Awaitable<boolean>;
}
export interface Idempotency<Event, D = Delivery> {
    /** In memory by default, which forgets at a restart and knows of one process alone. */
    readonly store?: IdempotencyStore;
    /**
     * What an event is recognised by, instead of what the contract says. `undefined`: it cannot be
     * recognised, and is handled every time.
     */
    readonly key?: (event: Event, delivery: D) => string | undefined;
}
/** How long stores remember, in seconds. */
export interface StoreTimes {
    /** How long a claim lasts: longer than any handler takes. 60 by default. */
    readonly lease?: number;
    /** How long a handled event is remembered: 7 days by default, or what the contract says. */
    readonly retention?: number;
}
export declare const LEASE = 60;
export declare const RETENTION: number;
/** @throws RangeError where a time is not a positive number of seconds */
export declare function storeTimes({ lease, retention }: StoreTimes): Required<StoreTimes>;
export {};

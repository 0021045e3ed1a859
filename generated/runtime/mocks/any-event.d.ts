import { type EventSource, type MakeOptions } from './make-event.js';
/**
 * Makes the event of a type. Of several with one type, the first.
 *
 * @throws Error for a type that no event has
 */
export declare function makeEventOf(sources: readonly EventSource[], type: string, options?: MakeOptions): unknown;
/** Makes an event like those of the contract, except that none of them has its type. */
export declare function makeUnknownEvent(sources: readonly EventSource[], { seed }?: Pick<MakeOptions, 'seed'>): unknown;

import { type RelaySettings } from './relay-options.js';
/**
 * Tells an outage from an event that fails: where nothing at all gets through, the relay as a whole pauses and
 * then tries with one message, instead of using up the attempts of everything that waits.
 */
export declare class Outage {
    #private;
    constructor(settings: RelaySettings, random: () => number);
    /** Seconds until the relay goes on; 0 where it may now. */
    get rest(): number;
    /** How many messages may be on their way. */
    get limit(): number;
    over(): void;
    /** @param retryAfter - seconds that the other side asks to wait; it asks all of us */
    failed(retryAfter: number | undefined): void;
}

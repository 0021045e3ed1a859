import { type RelayOptions } from './relay-options.js';
import { type Statements } from './statements.js';
/** What a relay did since it was made. */
export interface RelayCounters {
    readonly sent: number;
    /** How many of those the other side had. */
    readonly duplicates: number;
    readonly retried: number;
    readonly parked: number;
    /** On their way at this moment. */
    readonly inFlight: number;
}
/** Sends on what is in the outbox. */
export interface Relay {
    /** Begins, and goes on until it is stopped. */
    start(): void;
    /** Takes nothing more. Resolves when what was on its way has arrived or failed: within the time-out. */
    stop(): Promise<void>;
    /** Looks at once and not at the next poll: for the process that has just committed. */
    wake(): void;
    /**
     * Sends what can be sent now, and stops: for a scheduled job, and for tests. What failed waits for its next
     * attempt, and so does what comes after it of the same resource.
     */
    drain(): Promise<void>;
    readonly counters: RelayCounters;
}
/** @throws RangeError where an option cannot be used */
export declare function createRelay(sql: Statements, options: RelayOptions): Relay;

import type { PostgresQuery } from '../../postgres.js';
import type { Statements } from './statements.js';
/** How the outbox is. */
export interface OutboxStatus {
    /** What is still to be sent, also what is being sent at this moment. */
    readonly waiting: number;
    /** How many of those were tried before, or are being tried. */
    readonly attempted: number;
    /** What is not sent again until somebody says so. */
    readonly parked: number;
    /** Seconds since the oldest of what is waiting was written; 0 where nothing is. */
    readonly lag: number;
}
/** An event that was not sent, and is not sent again by itself. */
export interface ParkedEvent {
    readonly position: string;
    readonly id: string;
    readonly type: string;
    readonly owner: string | null;
    readonly resource: string | null;
    /** The event as JSON text. */
    readonly body: string;
    readonly attempts: number;
    /** Why the last attempt failed. */
    readonly error: string | null;
    readonly writtenAt: Date;
    readonly parkedAt: Date;
}
/** What people do with an outbox. */
export interface OutboxKeeping {
    /** Reads the whole table: for a dashboard, not for each request. */
    status(query: PostgresQuery): Promise<OutboxStatus>;
    /**
     * The oldest of what is parked.
     *
     * @param options - `after`: the position behind which to begin; `limit`: 100 by default
     */
    parked(query: PostgresQuery, options?: {
        after?: string;
        limit?: number;
    }): Promise<readonly ParkedEvent[]>;
    /**
     * Has parked events sent again, as if for the first time. Later events about the same resource may have been
     * sent since, so they may arrive behind those.
     *
     * @param ids - of the events; all without it
     * @returns how many
     */
    redrive(query: PostgresQuery, ids?: readonly string[]): Promise<number>;
    /**
     * Deletes parked events. Nobody will get them.
     *
     * @returns how many
     */
    discard(query: PostgresQuery, ids: readonly string[]): Promise<number>;
}
export declare function outboxKeeping(sql: Statements): OutboxKeeping;

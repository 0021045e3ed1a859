import { type PostgresQuery } from '../../postgres.js';
import { type OutboxKeeping } from './parked.js';
import { type Relay } from './relay.js';
import type { RelayOptions } from './relay-options.js';
import { type OutboxBinding } from './rows.js';
import { type Migration, type OutboxTable } from './table.js';
export interface PublishOptions {
    /** The type, or the value of the header that tells it, where the body alone does not. */
    readonly type?: string;
}
/** Writes events where changes are written, and has them sent from there. */
export interface Publisher<Event> extends OutboxKeeping {
    /** All that brings the outbox about, in order: for a tool that keeps migrations. */
    readonly migrations: readonly Migration[];
    /** Brings the outbox about. Any number of processes can do so at once. */
    migrate(query: PostgresQuery): Promise<void>;
    /**
     * Writes events into the outbox, in one statement: it is sent if the transaction is committed, and only then.
     * Change the record first and publish then, so that two who change one record have their events in the order of
     * their changes.
     *
     * @param query - in the transaction that changes the record: `(text, parameters) => client.query(text, parameters)`
     * @param events - one or several; `null`, for a change that no event reports, is none
     * @returns how many were written
     * @throws InvalidEventError where one is not what the contract says; nothing is written then. Whatever `query`
     * rejects with: the transaction has failed then
     */
    publish(query: PostgresQuery, events: Event | null | readonly (Event | null)[], options?: PublishOptions): Promise<number>;
    /**
     * Makes what sends the events on. Any number of them, in any number of processes, share the work.
     *
     * @throws RangeError where an option cannot be used
     */
    relay(options: RelayOptions): Relay;
}
/** Makes the function for what a contract says of its events. */
export declare function createPublisherWith<Event>(binding: OutboxBinding): (options?: OutboxTable) => Publisher<Event>;

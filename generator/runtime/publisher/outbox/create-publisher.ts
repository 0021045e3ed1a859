import { createUnlessThere, type PostgresQuery } from '../../postgres.js';
import { type OutboxKeeping, outboxKeeping } from './parked.js';
import { createRelay, type Relay } from './relay.js';
import type { RelayOptions } from './relay-options.js';
import { type OutboxBinding, rowOf } from './rows.js';
import { MAX_ROWS, statements } from './statements.js';
import { type Migration, type OutboxTable, outboxMigrations } from './table.js';

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
  publish(
    query: PostgresQuery,
    events: Event | null | readonly (Event | null)[],
    options?: PublishOptions,
  ): Promise<number>;
  /**
   * Makes what sends the events on. Any number of them, in any number of processes, share the work.
   *
   * @throws RangeError where an option cannot be used
   */
  relay(options: RelayOptions): Relay;
}

/** Makes the function for what a contract says of its events. */
export function createPublisherWith<Event>(binding: OutboxBinding): (options?: OutboxTable) => Publisher<Event> {
  return (options = {}) => {
    const sql = statements(options);
    const migrations = outboxMigrations(options);
    return {
      ...outboxKeeping(sql),
      migrations,
      async migrate(query) {
        for (const migration of migrations) await createUnlessThere(query, migration.sql);
      },
      async publish(query, events, { type } = {}) {
        const given = (Array.isArray(events) ? events : [events]) as readonly (Event | null)[];
        const rows = given.filter((event) => event !== null).map((event) => rowOf(binding, event, type));
        for (let from = 0; from < rows.length; from += MAX_ROWS) {
          await query(...sql.insert(rows.slice(from, from + MAX_ROWS)));
        }
        return rows.length;
      },
      relay: (relayOptions) => createRelay(sql, relayOptions),
    };
  };
}

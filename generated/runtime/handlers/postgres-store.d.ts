import { type PostgresQuery } from '../postgres.js';
import { type IdempotencyStore, type StoreTimes } from './store.js';
export type { PostgresQuery } from '../postgres.js';
export interface PostgresTable {
    /** `webhook_deliveries` by default. One name: a dot is part of it. */
    readonly table?: string;
    /** Where the table is; the first of the connection's search path by default. */
    readonly schema?: string;
}
export interface PostgresStoreOptions extends PostgresTable, StoreTimes {
    /** The clock, for tests; that of the database by default, which all processes share. */
    readonly now?: () => Date;
}
export interface PostgresStore extends IdempotencyStore {
    claim(key: string): ReturnType<IdempotencyStore['claim']>;
    complete(key: string, token: string): Promise<boolean>;
    release(key: string, token: string): Promise<boolean>;
    /** Creates the table if it is not there. */
    migrate(): Promise<void>;
    /**
     * Deletes what has expired: call it daily. It reads the whole table.
     *
     * @returns how many entries it deleted
     */
    prune(): Promise<number>;
}
/**
 * Remembers handled events in PostgreSQL, for any number of processes. Each method is one statement.
 *
 * @param query - a pool's is best: `(text, parameters) => pool.query(text, parameters)`. In a connection
 * whose transaction is open, others would wait for its end.
 * @throws RangeError where an option cannot be used. The methods reject with what `query` rejects with.
 */
export declare function createPostgresStore(query: PostgresQuery, options?: PostgresStoreOptions): PostgresStore;
/**
 * The statement that creates the table, for tools that keep migrations.
 *
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export declare function createPostgresTable(options?: PostgresTable): string;

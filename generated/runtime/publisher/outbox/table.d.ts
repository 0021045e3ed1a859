/** Where the outbox is. */
export interface OutboxTable {
    /** `webhook_outbox` by default. One name: a dot is part of it. */
    readonly table?: string;
    /** Where the table is; the first of the connection's search path by default. */
    readonly schema?: string;
}
/** A step from an empty database to the outbox of today. Each can be run any number of times. */
export interface Migration {
    /** From 1, without gaps. A published migration never changes. */
    readonly version: number;
    readonly name: string;
    /** One statement, without a semicolon at its end. */
    readonly sql: string;
}
/** @throws RangeError where PostgreSQL cannot have such a name */
export declare function outboxName({ table, schema }: OutboxTable): string;
/**
 * All migrations, in order: for a tool that keeps them, or for `migrate`.
 *
 * `due_at` is when a row may be taken: at once, after a pause, or when the lease of whoever took it is over. No
 * index has it, and pages keep some room, so that taking a row rewrites nothing else. A `lane` is what is sent in
 * order: the rows of one resource, without those that are parked. Its index answers alone which row is the first.
 *
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export declare function outboxMigrations(options?: OutboxTable): readonly Migration[];

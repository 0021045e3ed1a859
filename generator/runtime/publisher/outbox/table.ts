import { tableName } from '../../postgres.js';

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
export function outboxName({ table = 'webhook_outbox', schema }: OutboxTable): string {
  return tableName(table, schema);
}

/**
 * All migrations, in order: for a tool that keeps them, or for `migrate`.
 *
 * `due_at` is when a row may be taken: at once, after a pause, or when the lease of whoever took it is over. No
 * index has it, and pages keep some room, so that taking a row rewrites nothing else. A `lane` is what is sent in
 * order: the rows of one resource, without those that are parked. Its index answers alone which row is the first.
 *
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export function outboxMigrations(options: OutboxTable = {}): readonly Migration[] {
  const sql = `CREATE TABLE IF NOT EXISTS ${outboxName(options)} (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text NOT NULL UNIQUE,
  type text NOT NULL,
  owner text,
  resource text,
  body text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  attempts integer NOT NULL DEFAULT 0,
  lease text,
  parked_at timestamptz,
  error text,
  lane text GENERATED ALWAYS AS (CASE WHEN parked_at IS NULL THEN resource END) STORED,
  UNIQUE (lane, position)
) WITH (fillfactor = 70)`;
  return [{ version: 1, name: 'create-outbox', sql }];
}

import { tableName } from '../../postgres.js';
/** @throws RangeError where PostgreSQL cannot have such a name */
export function outboxName({ table = 'webhook_outbox', schema }) {
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
export function outboxMigrations(options = {}) {
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

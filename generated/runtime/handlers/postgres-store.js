import { createUnlessThere, tableName as qualified } from '../postgres.js';
import { storeTimes } from './store.js';
/**
 * Remembers handled events in PostgreSQL, for any number of processes. Each method is one statement.
 *
 * @param query - a pool's is best: `(text, parameters) => pool.query(text, parameters)`. In a connection
 * whose transaction is open, others would wait for its end.
 * @throws RangeError where an option cannot be used. The methods reject with what `query` rejects with.
 */
export function createPostgresStore(query, options = {}) {
    const { lease, retention } = storeTimes(options);
    const sql = statements(options);
    const time = () => options.now?.().toISOString() ?? null;
    const isChanged = async (text, ...parameters) => {
        return (await query(text, parameters)).rows.length > 0;
    };
    return {
        async claim(key) {
            const token = crypto.randomUUID();
            const [row] = (await query(sql.claim, [key, token, lease, time()])).rows;
            if (row?.token === token)
                return { state: 'claimed', token };
            return { state: row?.completed === true ? 'completed' : 'in-progress' };
        },
        complete: (key, token) => isChanged(sql.complete, key, token, retention, time()),
        release: (key, token) => isChanged(sql.release, key, token),
        migrate: () => createUnlessThere(query, createPostgresTable(options)),
        async prune() {
            const [row] = (await query(sql.prune, [time()])).rows;
            return row?.pruned ?? 0;
        },
    };
}
/**
 * The statement that creates the table, for tools that keep migrations.
 *
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export function createPostgresTable(options = {}) {
    return `CREATE TABLE IF NOT EXISTS ${tableName(options)} (
  key text PRIMARY KEY,
  token text NOT NULL,
  completed boolean NOT NULL,
  expires_at timestamptz NOT NULL
)`;
}
function statements(options) {
    const table = tableName(options);
    const now = (parameter) => `coalesce($${parameter}::timestamptz, clock_timestamp())`;
    // The clock is read once, for the new row: a statement that read it again could come to two conclusions.
    const lease = 'make_interval(secs => $3::float8)';
    const expired = `held.expires_at <= excluded.expires_at - ${lease}`;
    return {
        // A row that is not expired is written as it was: only so the statement gives it as it is now, and
        // not as it was when the statement began.
        claim: `INSERT INTO ${table} AS held (key, token, completed, expires_at)
VALUES ($1::text, $2::text, false, ${now(4)} + ${lease})
ON CONFLICT (key) DO UPDATE SET
  token = CASE WHEN ${expired} THEN excluded.token ELSE held.token END,
  completed = CASE WHEN ${expired} THEN false ELSE held.completed END,
  expires_at = CASE WHEN ${expired} THEN excluded.expires_at ELSE held.expires_at END
RETURNING token, completed`,
        complete: `UPDATE ${table} SET completed = true, expires_at = ${now(4)} + make_interval(secs => $3::float8)
WHERE key = $1::text AND token = $2::text AND NOT completed RETURNING key`,
        release: `DELETE FROM ${table} WHERE key = $1::text AND token = $2::text AND NOT completed RETURNING key`,
        prune: `WITH pruned AS (DELETE FROM ${table} WHERE expires_at <= ${now(1)} RETURNING key)
SELECT count(*)::int AS pruned FROM pruned`,
    };
}
function tableName({ table = 'webhook_deliveries', schema }) {
    return qualified(table, schema);
}

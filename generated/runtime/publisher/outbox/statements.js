import { outboxName } from './table.js';
/** The columns that {@link statements}' `insert` fills, in their order. */
const WRITTEN = ['id', 'type', 'owner', 'resource', 'body'];
/** As many rows as one statement takes: PostgreSQL counts parameters with 16 bits. */
export const MAX_ROWS = Math.floor((2 ** 16 - 1) / WRITTEN.length);
/** How many rows one claim looks at. */
export const WINDOW = 500;
export function statements(options) {
    const table = outboxName(options);
    const mine = 'position = $1::bigint AND lease = $2::text';
    // As JSON, because clients differ in what they make of a list.
    const chosen = (parameter) => `id IN (SELECT jsonb_array_elements_text(${parameter}::text::jsonb))`;
    return {
        insert: (rows) => insert(table, rows),
        // The first of each lane, unless somebody has it or it has to wait. Whoever locks a row looks at it again
        // as it is then, so that two who saw it free do not both take it. A window bounds the work, however much waits.
        claim: `WITH looked AS MATERIALIZED (
  SELECT max(position) AS last, count(*)::int AS count FROM (
    SELECT position FROM ${table} WHERE position > $4::bigint ORDER BY position LIMIT ${WINDOW}
  ) AS seen
), next AS MATERIALIZED (
  SELECT position FROM ${table} AS held
  WHERE position > $4::bigint AND position <= (SELECT last FROM looked)
    AND parked_at IS NULL AND due_at <= clock_timestamp() AND (lane IS NULL OR position = (
      SELECT first.position FROM ${table} AS first WHERE first.lane = held.lane ORDER BY first.position LIMIT 1
    ))
  ORDER BY position LIMIT $1::int FOR UPDATE SKIP LOCKED
), taken AS (
  UPDATE ${table} AS held
  SET attempts = held.attempts + 1, lease = $2::text, due_at = clock_timestamp() + make_interval(secs => $3::float8)
  FROM next WHERE held.position = next.position
  RETURNING held.position::text, id, type, owner, resource, body, attempts,
    extract(epoch FROM clock_timestamp() - written_at)::float8 AS age
)
SELECT taken.*, looked.last::text AS last, looked.count AS count FROM looked LEFT JOIN taken ON true`,
        sent: `DELETE FROM ${table} WHERE ${mine} RETURNING 1 AS done`,
        retry: `UPDATE ${table}
SET lease = NULL, due_at = clock_timestamp() + make_interval(secs => $3::float8), error = $4::text
WHERE ${mine} RETURNING 1 AS done`,
        park: `UPDATE ${table} SET lease = NULL, parked_at = clock_timestamp(), error = $3::text
WHERE ${mine} RETURNING 1 AS done`,
        status: `SELECT
  count(*) FILTER (WHERE parked_at IS NULL)::int AS waiting,
  count(*) FILTER (WHERE parked_at IS NULL AND attempts > 0)::int AS attempted,
  count(*) FILTER (WHERE parked_at IS NOT NULL)::int AS parked,
  coalesce(extract(epoch FROM clock_timestamp() - min(written_at) FILTER (WHERE parked_at IS NULL)), 0)::float8 AS lag
FROM ${table}`,
        parked: `SELECT position::text, id, type, owner, resource, body, attempts, error,
  extract(epoch FROM parked_at)::float8 AS parked_at, extract(epoch FROM written_at)::float8 AS written_at
FROM ${table} WHERE parked_at IS NOT NULL AND position > $1::bigint ORDER BY position LIMIT $2::int`,
        redrive: `WITH changed AS (
  UPDATE ${table} SET parked_at = NULL, attempts = 0, due_at = clock_timestamp()
  WHERE parked_at IS NOT NULL AND ($1::text IS NULL OR ${chosen('$1')}) RETURNING 1
) SELECT count(*)::int AS count FROM changed`,
        discard: `WITH changed AS (
  DELETE FROM ${table} WHERE parked_at IS NOT NULL AND ${chosen('$1')} RETURNING 1
) SELECT count(*)::int AS count FROM changed`,
    };
}
function insert(table, rows) {
    const values = rows.map((_, row) => {
        return `(${WRITTEN.map((_name, column) => `$${row * WRITTEN.length + column + 1}::text`).join(', ')})`;
    });
    return [
        `INSERT INTO ${table} (${WRITTEN.join(', ')}) VALUES ${values.join(', ')}`,
        rows.flatMap((row) => WRITTEN.map((column) => row[column])),
    ];
}

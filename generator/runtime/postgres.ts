/** Runs one statement with `$1`, `$2` … and gives its rows, as the clients and pools of `pg` and PGlite do. */
export type PostgresQuery = (text: string, parameters: unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;

/** What PostgreSQL says where two connections create one table at once: `IF NOT EXISTS` is not atomic. */
const RACES: ReadonlySet<unknown> = new Set(['23505', '42P07', '42710']);

/** Runs a statement that creates something unless it is there, also where others do the same at this moment. */
export async function createUnlessThere(query: PostgresQuery, statement: string): Promise<void> {
  try {
    await query(statement, []);
  } catch (error) {
    const isRace = typeof error === 'object' && error !== null && 'code' in error && RACES.has(error.code);
    if (!isRace) throw error;
    await query(statement, []);
  }
}

/**
 * The name of a table as SQL has it.
 *
 * @param schema - the first of the connection's search path by default
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export function tableName(table: string, schema: string | undefined): string {
  return (schema === undefined ? [table] : [schema, table]).map(identifier).join('.');
}

/** PostgreSQL cuts longer names short without an error, so that two of them could be one table. */
const MAX_NAME_BYTES = 63;

function identifier(name: string): string {
  const { length } = new TextEncoder().encode(name);
  if (length === 0 || length > MAX_NAME_BYTES || /[\0\p{Cs}]/u.test(name)) {
    throw new RangeError('a name in PostgreSQL has 1 to 63 bytes of UTF-8, none of which is 0');
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/** Runs one statement with `$1`, `$2` … and gives its rows, as the clients and pools of `pg` and PGlite do. */
export type PostgresQuery = (text: string, parameters: unknown[]) => Promise<{
    readonly rows: readonly unknown[];
}>;
/** Runs a statement that creates something unless it is there, also where others do the same at this moment. */
export declare function createUnlessThere(query: PostgresQuery, statement: string): Promise<void>;
/**
 * The name of a table as SQL has it.
 *
 * @param schema - the first of the connection's search path by default
 * @throws RangeError where PostgreSQL cannot have such a name
 */
export declare function tableName(table: string, schema: string | undefined): string;

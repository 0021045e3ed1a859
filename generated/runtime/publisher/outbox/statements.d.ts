import { type OutboxTable } from './table.js';
/** The columns that {@link statements}' `insert` fills, in their order. */
declare const WRITTEN: readonly ['id', 'type', 'owner', 'resource', 'body'];
/** A row as it is written. */
export type NewRow = Readonly<Record<(typeof WRITTEN)[number], string | null>>;
/** As many rows as one statement takes: PostgreSQL counts parameters with 16 bits. */
export declare const MAX_ROWS: number;
/** A row that was claimed. `position` is text, because it has more digits than numbers of JavaScript. */
export interface ClaimedRow extends NewRow {
    readonly position: string;
    readonly id: string;
    readonly type: string;
    readonly body: string;
    readonly attempts: number;
    /** Seconds since it was written. */
    readonly age: number;
}
/** How many rows one claim looks at. */
export declare const WINDOW = 500;
/** What a claim gives: a row for each that it took, or one without. */
export interface LookedAt extends Partial<ClaimedRow> {
    /** The position where the window ends. */
    readonly last: string | null;
    /** How many rows are in it; less than {@link WINDOW} where it reaches the end. */
    readonly count: number;
}
/** Everything that is ever said to the database, each in one statement: no transaction is held while something is sent. */
export interface Statements {
    insert(rows: readonly NewRow[]): readonly [text: string, parameters: unknown[]];
    /** limit, lease's token, lease in seconds, position to begin after → {@link LookedAt} */
    readonly claim: string;
    /** position, token */
    readonly sent: string;
    /** position, token, seconds to wait, error */
    readonly retry: string;
    /** position, token, error */
    readonly park: string;
    readonly status: string;
    /** position to begin after, limit */
    readonly parked: string;
    /** ids, or null for all */
    readonly redrive: string;
    /** ids */
    readonly discard: string;
}
export declare function statements(options: OutboxTable): Statements;
export {};

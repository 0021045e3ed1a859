/** What an endpoint answered. */
export interface Answer {
    readonly status: number;
    /** By their names in small letters. */
    readonly headers: ReadonlyMap<string, string>;
    /** The beginning of the body, as text. */
    readonly body: string;
}
/** What came of a request. `ms` is the time from its first byte on. */
export type Outcome = (Answer & {
    readonly kind: 'answer';
    readonly ms: number;
})
/** Nothing came for as long as we waited. */
 | {
    readonly kind: 'silence';
    readonly ms: number;
}
/** The connection ended without an answer. `refused`: nothing listens there. */
 | {
    readonly kind: 'broken';
    readonly ms: number;
    readonly reason: string;
    readonly refused: boolean;
};

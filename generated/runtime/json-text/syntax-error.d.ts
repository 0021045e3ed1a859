/** What keeps a text from being JSON. */
export interface SyntaxProblem {
    /** Where, in UTF-16 code units from the start. */
    readonly offset: number;
    /** A sentence without a subject: `has a comma and nothing behind it`. */
    readonly message: string;
    /** Whether more text could make it whole. */
    readonly isEnd: boolean;
}
/** The first thing that is no JSON (RFC 8259), or `undefined` where the whole text is one value. */
export declare function findSyntaxProblem(text: string): SyntaxProblem | undefined;

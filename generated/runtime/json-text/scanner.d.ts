/**
 * Places in JSON text (RFC 8259). `JSON.parse` keeps none, and a parser that does is many times slower: so texts
 * are parsed by the one, and only where something is wrong does this look again. Nothing here recurses.
 */
/** The offset of the next character that is no white space. */
export declare function skipSpace(text: string, from: number): number;
export declare function isSpace(code: number): boolean;
/** The offset behind a string that begins at `from`. */
export declare function skipString(text: string, from: number): number;
/** The offset behind a value that begins at `from`. */
export declare function skipValue(text: string, from: number): number;
/** Where a value stands in a text. */
export interface ValuePlace {
    /** The offset of the value. */
    readonly value: number;
    /** The offset of the name before it, where it is a member of an object; else of the value. */
    readonly name: number;
}
/**
 * Finds a value in text that is known to be JSON. Of two members with one name the last counts, as it does for
 * `JSON.parse`.
 *
 * @param from - where the value begins that the steps start from
 * @param steps - names and indices, as a JSON pointer has them
 * @returns the place of the value, or of the last one on the way that is there
 */
export declare function locate(text: string, from: number, steps: readonly string[]): ValuePlace;
/** Walks the items of a list, forwards: each is found from the one before. */
export declare class ItemCursor {
    #private;
    /** @param list - the offset of the opening bracket */
    constructor(text: string, list: number);
    /** @param index - not less than the last time */
    at(index: number): ValuePlace | undefined;
}

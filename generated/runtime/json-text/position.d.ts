/** Lines and columns from 1; columns in UTF-16 code units, as editors count them. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Where an offset stands. A line ends with `\n`, `\r\n` or `\r`. */
export declare function positionAt(text: string, offset: number): Position;
/**
 * Where a character of a string stands in the JSON text that holds the string.
 *
 * @param literal - the offset of the opening quote
 * @param inside - an offset in the string's value, in UTF-16 code units
 */
export declare function offsetInString(text: string, literal: number, inside: number): number;

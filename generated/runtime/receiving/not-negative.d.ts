/**
 * A number that a caller gave.
 *
 * @throws RangeError where it is none, or negative
 */
export declare function notNegative(name: string, given: unknown): number;

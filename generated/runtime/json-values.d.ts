/** Questions about JSON values that the generated checks ask. */
/** A JSON object: neither `null` nor an array. */
export declare function isObject(value: unknown): value is Record<string, unknown>;
/** Equality of JSON values: the order of members does not count, and `__proto__` is a name like any other. */
export declare function equal(a: unknown, b: unknown): boolean;
/** Whether no two items are equal. Takes time in proportion to the size of the items, not to its square. */
export declare function allUnique(items: readonly unknown[]): boolean;
/** One text for all spellings of a JSON value: two values are the same if and only if their texts are. */
export declare function canonical(value: unknown): string;
/** The length of a text in code points: what `minLength` and `maxLength` count. */
export declare function lengthOf(text: string): number;
/**
 * Whether a number is a multiple of another as decimals, the way they stand in JSON: 19.99 is one of
 * 0.01, although dividing the two in binary leaves a rest.
 */
export declare function isMultipleOf(value: number, divisor: number): boolean;

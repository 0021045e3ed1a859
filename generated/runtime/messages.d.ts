/** Words about values, for messages. */
/** A type of JSON or JavaScript as it stands in a sentence: `an array`. */
export declare function typeName(type: unknown): string;
/** What a value is, without telling the value. */
export declare function kindOf(value: unknown): string;
/** A value on one line, cut where it is long. */
export declare function excerpt(value: unknown): string;
export declare function shorten(text: string, length: number): string;
/** One value, or the first of several: `a, b or c`. */
export declare function anyOf(values: unknown, word: (value: unknown) => string): string;
/** A number of things. */
export declare function count(number: unknown, one: string, several?: string): string;

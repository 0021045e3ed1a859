/**
 * The keywords that checks report, each a constant of its own with its words, so that a bundle holds
 * those that its checks use and no others.
 */
export interface Keyword {
    /** As JSON Schema has it. */
    readonly name: string;
    /** What is wrong, for people: what the keyword demands, and what is there instead. */
    readonly words: (expected: unknown, value: unknown) => string;
}
export declare const TYPE: Keyword;
export declare const REQUIRED: Keyword;
export declare const CONST: Keyword;
export declare const ENUM: Keyword;
export declare const FORMAT: Keyword;
export declare const PATTERN: Keyword;
export declare const ADDITIONAL_PROPERTIES: Keyword;
export declare const PROPERTY_NAMES: Keyword;
export declare const DEPENDENCIES: Keyword;
export declare const FALSE_SCHEMA: Keyword;
export declare const MIN_LENGTH: Keyword;
export declare const MAX_LENGTH: Keyword;
export declare const MIN_ITEMS: Keyword;
export declare const MAX_ITEMS: Keyword;
export declare const ADDITIONAL_ITEMS: Keyword;
export declare const MIN_PROPERTIES: Keyword;
export declare const MAX_PROPERTIES: Keyword;
export declare const MINIMUM: Keyword;
export declare const MAXIMUM: Keyword;
export declare const EXCLUSIVE_MINIMUM: Keyword;
export declare const EXCLUSIVE_MAXIMUM: Keyword;
export declare const MULTIPLE_OF: Keyword;
export declare const UNIQUE_ITEMS: Keyword;
export declare const CONTAINS: Keyword;
export declare const ANY_OF: Keyword;
export declare const ONE_OF: Keyword;
export declare const NOT: Keyword;

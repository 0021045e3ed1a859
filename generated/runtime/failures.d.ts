import type { Keyword } from './keywords.js';
/**
 * How the generated checks tell what is wrong. A check appends to one shared list while it walks a
 * value; words are found later, and only if somebody asks for them.
 */
/** One unmet demand, as a check notes it down. */
export interface Failure {
    /** JSON pointer from the value that the check was called with. */
    path: string;
    readonly keyword: Keyword;
    readonly value: unknown;
    /** What the keyword demands: a limit, a pattern, the allowed values, the name of a property. */
    readonly expected: unknown;
}
/** The failures of one validation. `count` counts on where `list` is full. */
export interface Failures {
    count: number;
    readonly list: Failure[];
    /** How many failures are kept. 0 where only the verdict matters. */
    readonly limit: number;
}
/** Checks a value. Adds what is wrong to `failures`, and returns their number so far. */
export type Check = (value: unknown, failures: Failures) => number;
/** Notes a failure. Returns the number of failures so far. */
export declare function report(failures: Failures, path: string, keyword: Keyword, value: unknown, expected?: unknown): number;
/** Moves the failures since `before` to where the value that they are about stands. */
export declare function within(failures: Failures, before: number, path: string): number;
/** Forgets the failures since `before`: an alternative held after all. */
export declare function forget(failures: Failures, before: number): number;
/** A property name as a step of a JSON pointer (RFC 6901). */
export declare function step(name: string): string;

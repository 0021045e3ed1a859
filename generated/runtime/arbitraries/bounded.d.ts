import * as fc from 'fast-check';
/** There is no value, or hardly any, as far as can be told. */
export declare class NoValueError extends Error {
    readonly name = "NoValueError";
}
/**
 * Makes a value anew where a part of it turned out to have none: next time, that part may not be needed.
 *
 * @param misses - how often, before it gives up
 */
export declare function patient<T>(source: fc.Arbitrary<T>, misses: number): fc.Arbitrary<T>;
/**
 * Like `filter`, but never without an end.
 *
 * @param failure - what to say where no value was accepted; is given the last of them
 * @returns an arbitrary that throws a {@link NoValueError} while it makes a value, if none of 1000 is accepted
 */
export declare function bounded<T>(source: fc.Arbitrary<T>, accepts: (value: T) => boolean, failure: (last: T) => string): fc.Arbitrary<T>;
/** A value that goes deeper than the stack is one that was not found: another draw may end sooner. */
export declare function ending<T>(source: fc.Arbitrary<T>): fc.Arbitrary<T>;

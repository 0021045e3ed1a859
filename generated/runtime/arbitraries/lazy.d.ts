import * as fc from 'fast-check';
/** An arbitrary that is made when it is first needed, so that it can lead back to itself. */
export declare function lazily<T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T>;

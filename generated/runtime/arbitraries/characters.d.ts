import * as fc from 'fast-check';
export type Range = readonly [from: number, to: number];
/** One character of some ranges of code points. */
export declare function characterOf(ranges: readonly Range[]): fc.Arbitrary<string>;
export declare function anyCharacter(): fc.Arbitrary<string>;

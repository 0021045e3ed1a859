/** Values of which the contract says no more than their kind. */
import * as fc from 'fast-check';
import type { Kind } from '../mocks/plan.js';
/** Any name of a property. */
export declare function anyName(): fc.Arbitrary<string>;
/** Any JSON value of a kind; of none, of every kind. */
export declare function anyValue(kind: Kind | 'any'): fc.Arbitrary<unknown>;

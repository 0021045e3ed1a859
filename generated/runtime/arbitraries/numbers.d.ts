import * as fc from 'fast-check';
import type { NumberPlan } from '../mocks/plan.js';
/** Any number of a plan. Never -0, which JSON texts made by JavaScript do not keep. */
export declare function numberOf(plan: NumberPlan, realistic: boolean): fc.Arbitrary<number>;
export declare function numberFits(plan: NumberPlan, value: number): boolean;

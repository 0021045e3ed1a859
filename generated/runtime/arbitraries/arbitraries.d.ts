import * as fc from 'fast-check';
import type { Plan, TextPlan } from '../mocks/plan.js';
import type { ArbitraryConstraints } from './constraints.js';
/**
 * All values of a plan, and none but those, as far as the plan tells.
 *
 * @param texts - all texts of each pattern, by the pattern as JavaScript writes it; of those that are
 * missing, only texts like those of mocks come
 */
export declare function arbitraryOfPlan(plan: Plan, texts: ReadonlyMap<string, TextPlan>, constraints?: ArbitraryConstraints): fc.Arbitrary<unknown>;

import * as fc from 'fast-check';
import type { ArrayPlan } from '../mocks/plan.js';
import type { Building } from './building.js';
/** Any array of a plan. */
export declare function arrayOf(plan: ArrayPlan, building: Building): fc.Arbitrary<unknown[]>;

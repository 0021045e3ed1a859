import * as fc from 'fast-check';
import type { StringPlan } from '../mocks/plan.js';
import type { Building } from './building.js';
/** Any text of a plan. */
export declare function stringOf(plan: StringPlan, building: Building): fc.Arbitrary<string>;
export declare function stringFits(plan: StringPlan, text: string): boolean;

import * as fc from 'fast-check';
import type { ObjectPlan } from '../mocks/plan.js';
import type { Building } from './building.js';
/**
 * Names of properties that are not declared by name.
 *
 * @returns `undefined` where there are none
 */
export declare function namesOf(plan: ObjectPlan, building: Building, anyName: () => fc.Arbitrary<string>): fc.Arbitrary<string> | undefined;

import * as fc from 'fast-check';
import type { ObjectPlan } from '../mocks/plan.js';
import type { Building } from './building.js';
/**
 * Names of properties that are not declared by name.
 *
 * @returns `undefined` where there are none
 */
export declare function namesOf(plan: ObjectPlan, building: Building, anyName: () => fc.Arbitrary<string>): fc.Arbitrary<string> | undefined;
/** Whether an object may have a property of this name, if it is not declared. */
export declare function isAllowed({ patterns, rest, names }: ObjectPlan, name: string): boolean;

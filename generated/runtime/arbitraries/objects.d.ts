import * as fc from 'fast-check';
import type { ObjectPlan } from '../mocks/plan.js';
import { type Members } from '../mocks/values.js';
import type { Building } from './building.js';
/** Any object of a plan. */
export declare function objectOf(plan: ObjectPlan, building: Building): fc.Arbitrary<Members>;

import type { Plan } from '../mocks/plan.js';
/** `maybe`: the schema asks more than the plan can tell, or the plan does not say which alternative it is. */
export type Verdict = 'yes' | 'maybe' | 'no';
/** Whether a value is one of a plan. */
export declare function admits(plan: Plan, value: unknown): Verdict;

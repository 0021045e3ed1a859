import type { Plan } from './plan.js';
/** The alternatives that the given value fits; all of them where it fits none. */
export declare function choosable(plans: readonly Plan[], given: unknown): readonly Plan[];

import type { Plan, UpdatePlan } from './plan.js';
import type { Random } from './random.js';
import { type Sampler } from './sampler.js';
/**
 * Replaces the previous values of an event by those that its publisher would send: the state before
 * is made, and compared with the object as the event has it.
 *
 * @param given - previous values that are prescribed: then these are what changed, and nothing else
 */
export declare function fillPrevious(event: unknown, plan: UpdatePlan, random: Random, sampler: Sampler, given: unknown): void;
/** What a property of an object can hold; of several alternatives, in the first that has it. */
export declare function propertyPlan(plan: Plan, name: string, depth?: number): Plan | undefined;

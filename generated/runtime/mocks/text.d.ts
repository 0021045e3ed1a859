import type { TextPlan } from './plan.js';
import type { Random } from './random.js';
/** Bounds in code points. */
export interface Lengths {
    readonly min: number;
    readonly max: number;
}
/**
 * Makes a text of a pattern, within the bounds where the pattern allows it.
 * The caller checks: alternatives of different length can miss the bounds.
 */
export declare function makeText(plan: TextPlan, random: Random, { min, max }: Lengths): string;
/** The length of the shortest text. */
export declare function leastOf(plan: TextPlan): number;
/** The length of the longest text; infinite where a repetition has no end. */
export declare function mostOf(plan: TextPlan): number;

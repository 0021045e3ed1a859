import type { IdPlan, NumberPlan, StringPlan } from './plan.js';
import type { Random } from './random.js';
/** @param later - take a value that is not known yet, where the contract expects more of them */
export declare function makeString(plan: StringPlan, random: Random, later: boolean): string;
export declare function makeId({ style, prefix }: IdPlan, random: Random): string;
export declare function makeNumber(plan: NumberPlan, random: Random): number;

import type { ArrayPlan } from '../plan.js';
import type { Random } from '../random.js';
import { type Break } from './break.js';
export declare function arrayBreaks(plan: ArrayPlan, value: readonly unknown[], random: Random): Break[];
/** A list with items up to a length, as different as can be. */
export declare function longerList(plan: ArrayPlan, value: readonly unknown[], length: number, random: Random): unknown[];
export declare function madeItem({ first, items }: ArrayPlan, index: number, random: Random): unknown;

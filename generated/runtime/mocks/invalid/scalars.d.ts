import type { EnumPlan, NumberPlan, StringPlan } from '../plan.js';
import type { Random } from '../random.js';
import type { Break } from './break.js';
export declare function stringBreaks(plan: StringPlan, value: string, random: Random): Break[];
export declare function numberBreaks(plan: NumberPlan, value: number): Break[];
export declare function enumBreaks({ values }: EnumPlan, value: unknown): Break[];

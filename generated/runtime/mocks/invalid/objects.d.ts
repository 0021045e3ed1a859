/** Objects that are nearly right. */
import type { ObjectPlan } from '../plan.js';
import type { Random } from '../random.js';
import type { Members } from '../values.js';
import { type Break } from './break.js';
export declare function objectBreaks(plan: ObjectPlan, value: Readonly<Members>, random: Random): Break[];
/** A name of a property that is not declared, as it has to be. */
export declare function newName({ names }: ObjectPlan, random: Random, otherwise: string): string;
export declare function undeclaredNames({ properties }: ObjectPlan, value: Readonly<Members>): string[];
/** What a property that is not declared can be. */
export declare function made(plan: ObjectPlan, name: string, random: Random): unknown;

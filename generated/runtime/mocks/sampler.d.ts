import type { ObjectPlan, Plan } from './plan.js';
import type { Random } from './random.js';
import { type Members } from './values.js';
/**
 * `typical`: optional properties as the seed has it; `minimal`: what is required, and `null` where it
 * may be; `full`: every optional property, no empty list; `future`: like a later version of the contract.
 */
export type Variant = 'typical' | 'minimal' | 'full' | 'future';
/** Nothing is prescribed. */
export declare const FREE: unique symbol;
/** An object whose members relate to each other. */
export interface Related {
    readonly value: Members;
    readonly plan: ObjectPlan;
}
/** Makes values of plans. What overrides prescribe is in them as it is. */
export declare class Sampler {
    #private;
    /** In the order in which they are complete: inner objects before outer ones. */
    readonly related: Related[];
    constructor(variant: Variant);
    get variant(): Variant;
    /** Whether the member was prescribed. */
    isPinned(holder: object, name: string): boolean;
    pin(holder: object, name: string): void;
    /** @param given - what the value has to be, in part or whole */
    make(plan: Plan, random: Random, given?: unknown): unknown;
    /** A value that is not `null`, where there is one. */
    makeSome(plan: Plan, random: Random): unknown;
}

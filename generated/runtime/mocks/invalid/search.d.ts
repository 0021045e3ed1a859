import type { Check, Failure } from '../../failures.js';
import type { Break } from './break.js';
import type { Spot } from './spot.js';
/** A broken event, before it has words. */
export interface Broken {
    /** It shares most of itself with other events. */
    readonly event: unknown;
    /** What the check says of the demand that was to be broken. */
    readonly failure: Failure;
    /** What it says beside that. */
    readonly others: readonly Failure[];
}
/** Tries the values of a break until one breaks its demand and nothing else; else the one that breaks least beside it. */
export declare function search(check: Check, spot: Spot, wanted: Break): Broken | undefined;
export declare function isValid(check: Check, event: unknown): boolean;

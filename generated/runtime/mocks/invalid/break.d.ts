import type { Kind, Plan } from '../plan.js';
import type { Spot } from './spot.js';
/** One demand of the contract at one place, and values there that may break it. */
export interface Break {
    /** The keywords that can be the ones to fail; absent, any. */
    readonly keywords?: readonly string[];
    /** What the failing keyword demands, where that tells it from others: a bound, a name, a pattern. */
    readonly expected?: unknown;
    /** Where the failure is told, from the place: `''` by default. */
    readonly at?: readonly string[];
    /** The failure has to be the only one. */
    readonly sole?: true;
    /** What is done, for the name of what comes out. */
    readonly told?: string;
    /** Other values of the place, the likeliest first. All that is between two of them is made when asked for. */
    readonly values: Iterable<unknown>;
}
/** One value of each kind. */
export declare const ANY_VALUES: readonly unknown[];
/** A value of another type: `null` where it is not valid, because that is what senders get wrong. */
export declare function typeBreaks(plan: Plan, spot: Spot, isAlternative: boolean): readonly Break[];
export declare function kindOf(value: unknown): Kind;

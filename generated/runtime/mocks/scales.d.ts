import type { Slot } from './invariants.js';
/** Numbers and moments that depend on each other. Moves what is later, and what is fixed never. */
export declare class Scales {
    #private;
    constructor(isFixed: (slot: Slot) => boolean);
    /** The terms make the total. One of them at most is a moment, to which numbers add seconds. */
    sum(terms: readonly Slot[], total: Slot): void;
    order(earlier: Slot, later: Slot): void;
    /** Writes all values where they have to be. */
    settle(): void;
}

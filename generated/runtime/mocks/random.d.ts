/**
 * Pseudo-random numbers that belong to a place. What is drawn at a place depends on the seed and the
 * names that lead there, and on nothing that is drawn elsewhere: a new property changes no other value.
 */
export declare class Random {
    #private;
    private constructor();
    /** `1` and `'1'` are one seed. */
    static of(seed: number | string): Random;
    /** The numbers of a place below: the name of a property, the index of an item. */
    at(step: string | number): Random;
    /** A whole number from 0 up to 2³² − 1. */
    bits(): number;
    /** From 0 up to, and without, 1. */
    fraction(): number;
    /** A whole number from 0 up to, and without, `end`. */
    below(end: number): number;
    /** A whole number between the two, both included. */
    between(first: number, last: number): number;
    chance(probability: number): boolean;
    /** One of the items, which have to be some. */
    pick<T>(items: readonly T[]): T;
}

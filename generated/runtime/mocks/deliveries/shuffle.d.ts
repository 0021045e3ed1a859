export interface ShuffleOptions {
    /** The same seed gives the same order. Default: 0. */
    readonly seed?: number | string | undefined;
    /** How many of the list come once more, as a repeated delivery does. Default: 0. */
    readonly duplicates?: number | undefined;
}
/**
 * A list as an endpoint may get it: in another order, with some of its items more than once. The items
 * are those of the list, so a repeated delivery has the same id and the same body.
 */
export declare function shuffleDeliveries<Item>(list: readonly Item[], { seed, duplicates }?: ShuffleOptions): Item[];

/** What an event is recognised by, in the words of a contract. */
export type DeduplicationKey = 
/** What the verified headers say: `delivery.id`. */
'delivery'
/** The names of the properties that lead to it in the body. */
 | {
    readonly body: readonly string[];
} | {
    readonly header: string;
};
/** How a contract says that events are recognised. */
export interface Deduplication {
    /** The first that a delivery has counts. */
    readonly keys: readonly DeduplicationKey[];
    /** How long to remember events, in seconds; 7 days by default. */
    readonly seconds?: number;
}
interface KeySources {
    /** The parsed body. */
    readonly value: unknown;
    readonly delivery: unknown;
    readonly header: (name: string) => string | undefined;
}
/** The first key that a delivery has. */
export declare function findKey(keys: readonly DeduplicationKey[], { value, delivery, header }: KeySources): string | undefined;
/** The key for a store: the id itself, or its hash where it is long or has characters that databases dislike. */
export declare function storeKey(id: string): Promise<string>;
export {};

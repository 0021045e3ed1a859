import { type Claim, type IdempotencyStore, type StoreTimes } from './store.js';
export interface MemoryStoreOptions extends StoreTimes {
    /** The most events to remember; 100 000 by default. The one that was completed first is forgotten first. */
    readonly maxEntries?: number;
    /** The clock, for tests. */
    readonly now?: () => Date;
}
export interface MemoryStore extends IdempotencyStore {
    claim(key: string): Claim;
    complete(key: string, token: string): boolean;
    release(key: string, token: string): boolean;
    /** How many events are remembered. */
    readonly size: number;
}
/**
 * A store in the memory of one process, without timers: what has expired is dropped when something is
 * claimed.
 *
 * @throws RangeError where an option is not a positive number. `claim` throws where all entries are
 * claims that have not expired: that many events at once are more than the store may hold.
 */
export declare function createMemoryStore(options?: MemoryStoreOptions): MemoryStore;

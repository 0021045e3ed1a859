import { type Claim, type IdempotencyStore, type StoreTimes, storeTimes } from './store.js';

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

interface ActiveClaim {
  readonly token: string;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/**
 * A store in the memory of one process, without timers: what has expired is dropped when something is
 * claimed.
 *
 * @throws RangeError where an option is not a positive number. `claim` throws where all entries are
 * claims that have not expired: that many events at once are more than the store may hold.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  const { maxEntries = 100_000, now = () => new Date() } = options;
  const { lease, retention } = storeTimes(options);
  if (!(maxEntries >= 1)) throw new RangeError('maxEntries must be a number from 1');
  // In the order in which they expire, because each kind lasts equally long.
  const claims = new Map<string, ActiveClaim>();
  const completed = new Map<string, number>();
  let made = 0;

  const makeRoom = (time: number): void => {
    dropWhile(completed, (until) => until <= time);
    if (claims.size + completed.size < maxEntries) return;
    dropWhile(claims, ({ until }) => until <= time);
    if (claims.size >= maxEntries) throw new Error(`${maxEntries} events are being handled: more fit into no store`);
    dropWhile(completed, () => claims.size + completed.size >= maxEntries);
  };

  const take = (key: string, token: string): boolean => claims.get(key)?.token === token && claims.delete(key);

  return {
    claim(key) {
      const time = now().getTime();
      if ((completed.get(key) ?? 0) > time) return { state: 'completed' };
      if ((claims.get(key)?.until ?? 0) > time) return { state: 'in-progress' };
      claims.delete(key);
      completed.delete(key);
      makeRoom(time);
      const token = String(++made);
      claims.set(key, { token, until: time + lease * 1000 });
      return { state: 'claimed', token };
    },
    complete(key, token) {
      if (!take(key, token)) return false;
      completed.set(key, now().getTime() + retention * 1000);
      return true;
    },
    release: take,
    get size() {
      return claims.size + completed.size;
    },
  };
}

/** Deletes from the beginning, as long as a condition holds. */
function dropWhile<Value>(entries: Map<string, Value>, condition: (value: Value) => boolean): void {
  for (const [key, value] of entries) {
    if (!condition(value)) return;
    entries.delete(key);
  }
}

import { storeTimes } from './store.js';
/**
 * A store in the memory of one process, without timers: what has expired is dropped when something is
 * claimed.
 *
 * @throws RangeError where an option is not a positive number. `claim` throws where all entries are
 * claims that have not expired: that many events at once are more than the store may hold.
 */
export function createMemoryStore(options = {}) {
    const { maxEntries = 100_000, now = () => new Date() } = options;
    const { lease, retention } = storeTimes(options);
    if (!(maxEntries >= 1))
        throw new RangeError('maxEntries must be a number from 1');
    // In the order in which they expire, because each kind lasts equally long.
    const claims = new Map();
    const completed = new Map();
    let made = 0;
    const makeRoom = (time) => {
        dropWhile(completed, (until) => until <= time);
        if (claims.size + completed.size < maxEntries)
            return;
        dropWhile(claims, ({ until }) => until <= time);
        if (claims.size >= maxEntries)
            throw new Error(`${maxEntries} events are being handled: more fit into no store`);
        dropWhile(completed, () => claims.size + completed.size >= maxEntries);
    };
    const take = (key, token) => claims.get(key)?.token === token && claims.delete(key);
    return {
        claim(key) {
            const time = now().getTime();
            if ((completed.get(key) ?? 0) > time)
                return { state: 'completed' };
            if ((claims.get(key)?.until ?? 0) > time)
                return { state: 'in-progress' };
            claims.delete(key);
            completed.delete(key);
            makeRoom(time);
            const token = String(++made);
            claims.set(key, { token, until: time + lease * 1000 });
            return { state: 'claimed', token };
        },
        complete(key, token) {
            if (!take(key, token))
                return false;
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
function dropWhile(entries, condition) {
    for (const [key, value] of entries) {
        if (!condition(value))
            return;
        entries.delete(key);
    }
}

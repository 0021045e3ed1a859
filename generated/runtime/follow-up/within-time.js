import { invalid } from './address.js';
import { FollowUpError } from './follow-up-error.js';
/** The longest time that a timer can count: it takes longer ones for none. */
const MAX_TIMEOUT = 2 ** 31 - 1;
/**
 * Runs work until it is done, the time is up or the caller has had enough; also work that does not
 * listen to its signal.
 *
 * @param work - gets a signal that ends it
 * @throws FollowUpError `timeout`; the reason of the caller's signal; whatever the work throws
 */
export async function withinTime({ timeout, signal }, work) {
    if (!(typeof timeout === 'number' && timeout > 0 && timeout <= MAX_TIMEOUT)) {
        throw invalid(`timeout must be milliseconds, above 0 and up to ${MAX_TIMEOUT}`);
    }
    if (signal?.aborted)
        throw signal.reason;
    const ending = new AbortController();
    let end = (_reason) => { };
    const ended = new Promise((_resolve, reject) => {
        end = (reason) => {
            reject(reason);
            ending.abort();
        };
    });
    const timer = setTimeout(() => end(new FollowUpError('timeout', `No whole answer came in ${timeout} ms.`)), timeout);
    const onAbort = () => end(signal?.reason);
    signal?.addEventListener('abort', onAbort);
    try {
        return await Promise.race([ended, work(ending.signal)]);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
    }
}

import { storeKey } from './deduplication.js';
/** Runs a handler. What it throws is told, and never thrown. */
export async function attempt(work, tell) {
    try {
        await work();
        return 'done';
    }
    catch (error) {
        await tell(error, 'handler');
        return 'failed';
    }
}
/**
 * Runs a handler unless the event was handled before, or is being handled. Never throws.
 *
 * The claim is completed after the work, and released where the work fails. A crash does neither, so
 * the claim ends with its lease.
 */
export async function attemptOnce(store, id, work, tell) {
    try {
        const key = await storeKey(id);
        const claim = await store.claim(key);
        if (claim.state !== 'claimed')
            return claim.state;
        const outcome = await attempt(work, tell);
        await settle(store, { key, token: claim.token, outcome }, tell);
        return outcome;
    }
    catch (error) {
        await tell(error, 'idempotency');
        return 'failed';
    }
}
/** The outcome of the work stands, whatever the store says now: an event that was handled must not come again. */
async function settle(store, { key, token, outcome }, tell) {
    try {
        const isKept = await (outcome === 'done' ? store.complete(key, token) : store.release(key, token));
        if (isKept || outcome === 'failed')
            return;
    }
    catch (error) {
        return tell(error, 'idempotency');
    }
    await tell(new Error('The handler took longer than the lease of its claim: make the lease longer.'), 'claim-lost');
}

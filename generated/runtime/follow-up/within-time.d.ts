import type { FollowUpSignal } from './types.js';
/**
 * Runs work until it is done, the time is up or the caller has had enough; also work that does not
 * listen to its signal.
 *
 * @param work - gets a signal that ends it
 * @throws FollowUpError `timeout`; the reason of the caller's signal; whatever the work throws
 */
export declare function withinTime<T>({ timeout, signal }: {
    readonly timeout: number;
    readonly signal: FollowUpSignal | undefined;
}, work: (ended: unknown) => Promise<T>): Promise<T>;

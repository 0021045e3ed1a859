import type { IdempotencyStore } from './store.js';
import type { FailurePlace } from './types.js';
type Outcome = 'done' | 'failed' | 'completed' | 'in-progress';
type Tell = (error: unknown, place: FailurePlace) => Promise<void>;
/** Runs a handler. What it throws is told, and never thrown. */
export declare function attempt(work: () => unknown, tell: Tell): Promise<'done' | 'failed'>;
/**
 * Runs a handler unless the event was handled before, or is being handled. Never throws.
 *
 * The claim is completed after the work, and released where the work fails. A crash does neither, so
 * the claim ends with its lease.
 */
export declare function attemptOnce(store: IdempotencyStore, id: string, work: () => unknown, tell: Tell): Promise<Outcome>;
export {};

import type { Check } from '../failures.js';
import { type PathPart } from './address.js';
import type { FollowUpOptions } from './types.js';
/** What a contract says of one follow-up. */
export interface FollowUpPlan {
    readonly method: string;
    readonly path: readonly PathPart[];
    readonly baseUrl?: string;
    /** Of the structure of the answer, where the contract describes one. */
    readonly check?: Check;
}
/**
 * Calls a follow-up and gives its answer, parsed; `undefined` where that is empty and the contract
 * does not say what it holds.
 *
 * @throws FollowUpError; the reason of `signal`, where that is aborted
 */
export declare function call<Answer>(plan: FollowUpPlan, event: unknown, options: FollowUpOptions & {
    readonly parameters?: Readonly<Record<string, unknown>>;
}): Promise<Answer>;

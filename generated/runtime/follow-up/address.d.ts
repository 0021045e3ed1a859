import type { WebUrl } from '../web-types.js';
import { FollowUpError } from './follow-up-error.js';
/** A part of a path: text, or a parameter and where in the event its value stands. */
export type PathPart = string | PathParameter;
export interface PathParameter {
    readonly name: string;
    /** The names of the properties that lead to it; without them, the caller gives it. */
    readonly body?: readonly string[];
}
/**
 * The address to call. A value can be no more than a part of the segment that it stands in.
 *
 * @param given - the values of parameters that the event does not hold
 * @throws FollowUpError `invalid_parameter`
 */
export declare function addressOf(base: string | undefined, path: readonly PathPart[], event: unknown, given: Readonly<Record<string, unknown>>): WebUrl;
export declare function invalid(what: string): FollowUpError;

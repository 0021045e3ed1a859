import type { WebUrl } from '../web-types.js';
import type { FollowUpFetch, FollowUpResponse } from './types.js';
export interface FollowUpRequest {
    readonly url: WebUrl;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    /** An `AbortSignal`. */
    readonly signal: unknown;
    readonly fetch: FollowUpFetch;
}
/**
 * Sends a request and follows redirects itself, because not every platform takes the token off a
 * request that goes elsewhere. Another origin gets no header of the caller's, and none comes back
 * where it leads back.
 *
 * @throws FollowUpError `network`, `unexpected_response`
 */
export declare function send(request: FollowUpRequest): Promise<FollowUpResponse>;
/** Gives the connection back. What goes wrong with that is of no interest. */
export declare function discard({ body }: FollowUpResponse): Promise<void>;

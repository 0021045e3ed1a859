import type { WebSignal } from '../../web-types.js';
/** What is used of an answer. */
export interface PostResponse {
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    text(): Promise<string>;
}
/** What is used of `fetch`. */
export type PostFetch = (url: string, request: {
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    redirect: 'manual';
    signal: never;
}) => Promise<PostResponse>;
export interface Answer {
    readonly status: number;
    /** Seconds. */
    readonly retryAfter: number | undefined;
    readonly text: string;
}
/**
 * Sends one request and reads its answer. Redirects are not followed: a delivery goes where it is meant to go.
 *
 * @throws TransportError where none came
 */
export declare function post(fetch: PostFetch, url: string, { headers, body, signal }: {
    headers: Record<string, string>;
    body: string;
    signal: WebSignal;
}): Promise<Answer>;

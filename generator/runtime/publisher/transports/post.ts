import { retryAfterOf } from '../../follow-up/retry-after.js';
import type { WebSignal } from '../../web-types.js';
import { TransportError } from './transport.js';

/** What is used of an answer. */
export interface PostResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What is used of `fetch`. */
export type PostFetch = (
  url: string,
  request: {
    method: 'POST';
    headers: Record<string, string>;
    body: string;
    redirect: 'manual';
    // Of whichever platform: none of their types fits all others.
    signal: never;
  },
) => Promise<PostResponse>;

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
export async function post(
  fetch: PostFetch,
  url: string,
  { headers, body, signal }: { headers: Record<string, string>; body: string; signal: WebSignal },
): Promise<Answer> {
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: signal as never });
    const retryAfter = retryAfterOf(answer.headers.get('retry-after'), Date.now());
    return { status: answer.status, retryAfter, text: await answer.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    throw new TransportError(`No answer came${cause && `: ${cause}`}.`);
  }
}

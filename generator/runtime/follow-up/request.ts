import type { WebUrl } from '../web-types.js';
import { FollowUpError } from './follow-up-error.js';
import type { FollowUpFetch, FollowUpResponse } from './types.js';

const MAX_REDIRECTS = 5;

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
export async function send(request: FollowUpRequest): Promise<FollowUpResponse> {
  let { url, method, headers } = request;
  for (let redirects = 0; ; redirects++) {
    const response = await sendOnce({ ...request, url, method, headers });
    if (response.type === 'opaqueredirect') {
      throw new FollowUpError(
        'unexpected_response',
        'The answer is a redirect, which this platform does not let code follow.',
      );
    }
    const location = isRedirect(response.status) ? response.headers.get('location') : null;
    if (location === null || redirects === MAX_REDIRECTS) return response;
    const next = targetOf(location, url);
    if (next === undefined) return response;
    await discard(response);
    if (next.origin !== url.origin) headers = { accept: headers.accept ?? '*/*' };
    if (becomesGet(response.status, method)) method = 'GET';
    url = next;
  }
}

async function sendOnce({ url, method, headers, signal, fetch }: FollowUpRequest): Promise<FollowUpResponse> {
  try {
    return await fetch(url.href, { method, headers, signal, redirect: 'manual' });
  } catch (error) {
    // What the error says is left out: a `fetch` of the caller's may tell the headers.
    throw new FollowUpError('network', `No answer came from ${url.origin}${reasonIn(error)}.`);
  }
}

/** A code such as `ECONNREFUSED`, which Node.js hides in the cause. */
function reasonIn(error: unknown): string {
  try {
    const { cause } = error as { readonly cause?: { readonly code?: unknown } };
    return typeof cause?.code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(cause.code) ? ` (${cause.code})` : '';
  } catch {
    return '';
  }
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Source: the Fetch standard, "HTTP-redirect fetch". */
function becomesGet(status: number, method: string): boolean {
  return status === 303 ? method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST';
}

function targetOf(location: string, from: URL): URL | undefined {
  try {
    const url = new URL(location, from);
    const isSafe = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return isSafe ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Gives the connection back. What goes wrong with that is of no interest. */
export async function discard({ body }: FollowUpResponse): Promise<void> {
  const stream = body as { readonly cancel?: () => Promise<unknown> } | null | undefined;
  try {
    await stream?.cancel?.();
  } catch {}
}

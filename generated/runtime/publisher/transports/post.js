import { retryAfterOf } from '../../follow-up/retry-after.js';
import { TransportError } from './transport.js';
/**
 * Sends one request and reads its answer. Redirects are not followed: a delivery goes where it is meant to go.
 *
 * @throws TransportError where none came
 */
export async function post(fetch, url, { headers, body, signal }) {
    try {
        const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal: signal });
        const retryAfter = retryAfterOf(answer.headers.get('retry-after'), Date.now());
        return { status: answer.status, retryAfter, text: await answer.text() };
    }
    catch (error) {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
        throw new TransportError(`No answer came${cause && `: ${cause}`}.`);
    }
}

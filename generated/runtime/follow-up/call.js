import { validateValueWith } from '../../receiving/events.js';
import { addressOf, invalid } from './address.js';
import { FollowUpError } from './follow-up-error.js';
import { discard, send } from './request.js';
import { retryAfterOf } from './retry-after.js';
import { withinTime } from './within-time.js';
const DEFAULT_TIMEOUT = 30_000;
/**
 * Calls a follow-up and gives its answer, parsed; `undefined` where that is empty and the contract
 * does not say what it holds.
 *
 * @throws FollowUpError; the reason of `signal`, where that is aborted
 */
export async function call(plan, event, options) {
    const { token, fetch = globalThis.fetch, timeout = DEFAULT_TIMEOUT, signal } = options;
    // Encoded as it stands in the header; anything else would end up in an error of the platform's.
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token))
        throw invalid('token must be visible ASCII');
    const url = addressOf(options.baseUrl ?? plan.baseUrl, plan.path, event, options.parameters ?? {});
    const headers = headersOf(options.headers, token);
    return withinTime({ timeout, signal }, async (ended) => {
        const response = await send({ url, method: plan.method, headers, signal: ended, fetch });
        return answerOf(response, plan, token);
    });
}
function headersOf(given, token) {
    try {
        const headers = new Headers(given);
        if (!headers.has('accept'))
            headers.set('accept', 'application/json');
        headers.set('authorization', `Bearer ${token}`);
        return Object.fromEntries(headers);
    }
    catch {
        throw invalid('headers holds a name or a value that no header can have');
    }
}
async function answerOf(response, { check }, token) {
    const { status } = response;
    if (status < 200 || status > 299) {
        const retryAfter = retryAfterOf(response.headers.get('retry-after'), Date.now());
        void discard(response);
        throw new FollowUpError('http_status', `The answer has the status ${status}.`, { status, retryAfter });
    }
    const value = parse(await textOf(response), status, check !== undefined);
    if (!check)
        return value;
    const result = validateValueWith(check, value);
    if (result.ok)
        return result.value;
    throw unexpected(status, repeats(value, token) ? [] : result.errors);
}
/** The messages of the errors hold excerpts of the answer; this one's does not. */
function unexpected(status, errors) {
    const places = errors.slice(0, 3).map(({ path, keyword }) => `${path === '' ? 'the whole' : path} (${keyword})`);
    const where = places.length > 0 ? `: ${places.join(', ')}` : '';
    return new FollowUpError('unexpected_response', `The answer is not what the contract says${where}.`, {
        status,
        errors,
    });
}
/** Whether an answer repeats the token, so that an error about it could tell it. */
function repeats(value, token) {
    try {
        return JSON.stringify(value).includes(JSON.stringify(token).slice(1, -1));
    }
    catch {
        return true;
    }
}
async function textOf(response) {
    try {
        return await response.text();
    }
    catch {
        throw new FollowUpError('network', 'The answer broke off.', { status: response.status });
    }
}
function parse(text, status, isNeeded) {
    if (text === '' && !isNeeded)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        throw new FollowUpError('malformed_json', 'The answer is not JSON.', { status });
    }
}

import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
const MAX_ANSWER = 64 * 1024;
/**
 * Posts one body to the address that was looked up, and follows no redirect: who delivers webhooks does not either.
 *
 * @param timeout - milliseconds for the whole
 * @throws Error of Node.js, with its code, where there is no answer
 */
export function post({ url, address }, headers, body, { timeout, signal }) {
    const started = performance.now();
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    return new Promise((done, fail) => {
        const options = {
            method: 'POST',
            headers: { ...headers, 'content-length': body.length },
            signal: limit,
            agent: false,
            lookup: always(address),
        };
        const request = send(url, options, (response) => {
            readBody(response).then((text) => {
                const { statusCode = 0, statusMessage = '', headers: answered } = response;
                const duration = performance.now() - started;
                done({ status: statusCode, statusText: statusMessage, headers: answered, body: text, duration });
            }, fail);
        });
        request.on('error', (error) => fail(limit.aborted && !signal.aborted ? timedOut(timeout) : error));
        request.end(body);
    });
}
/** Answers with one address, whatever a name means by now. */
function always(address) {
    const family = isIP(address);
    return (_, { all }, done) => {
        if (all)
            done(null, [{ address, family }]);
        else
            done(null, address, family);
    };
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > MAX_ANSWER)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MAX_ANSWER).toString('utf8');
}
function timedOut(timeout) {
    return Object.assign(new Error(`no answer within ${timeout / 1000} s`), { code: 'ETIMEDOUT' });
}
const REASONS = {
    ECONNREFUSED: 'nobody listens there: start the endpoint first, and look at the port',
    ENOTFOUND: 'there is no such host',
    ECONNRESET: 'the endpoint closed the connection without an answer',
    EPIPE: 'the endpoint closed the connection without an answer',
};
/** Why there was no answer, as the end of a sentence. */
export function noAnswer(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (REASONS[code] !== undefined)
        return REASONS[code];
    // Node tries each address of a name, and joins what happened.
    if (error instanceof AggregateError && error.errors.length > 0)
        return noAnswer(error.errors[0]);
    return error instanceof Error ? error.message : String(error);
}

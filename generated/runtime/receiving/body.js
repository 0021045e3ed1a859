import { WebhookVerificationError } from './errors.js';
/** What an endpoint takes unless it says otherwise, in bytes: far beyond any event, and no burden. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
/**
 * The body as text or bytes, whatever the caller holds it in.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export function rawBody(body, limit) {
    if (typeof body === 'string')
        return checkedText(body, limit);
    const bytes = readableBytes(body);
    if (bytes.length > limit)
        throw tooLarge(limit);
    return bytes;
}
function readableBytes(body) {
    let bytes;
    let cause;
    try {
        bytes = bytesOf(body);
    }
    catch (error) {
        // A buffer that was transferred away, or a proxy.
        cause = error;
    }
    if (!bytes)
        throw notRaw(body, cause);
    return bytes;
}
/** Buffers of another realm are of another class, so their kind is asked for by name. */
function bytesOf(body) {
    if (body instanceof Uint8Array)
        return body;
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    const isBuffer = Object.prototype.toString.call(body) === '[object ArrayBuffer]';
    return isBuffer ? new Uint8Array(body) : undefined;
}
/** Half of a surrogate pair has no UTF-8: as bytes it is the same as any other, and so would its signature be. */
const LONE_SURROGATE = /\p{Surrogate}/u;
function checkedText(body, limit) {
    if (body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).length > limit))
        throw tooLarge(limit);
    if (isIllFormed(body))
        throw new WebhookVerificationError('body_not_raw', 'The body is text that was not UTF-8: pass its bytes as they arrived.');
    return body;
}
function isIllFormed(text) {
    const withMethod = text;
    return typeof withMethod.isWellFormed === 'function' ? !withMethod.isWellFormed() : LONE_SURROGATE.test(text);
}
function notRaw(body, cause) {
    const problem = typeof body === 'object' && body !== null
        ? 'The body was parsed before its signature was checked. Writing it again gives other bytes, so pass the raw body: turn the JSON body parser off for this route, or keep what it read.'
        : `There is no body to check: pass the raw body as text or bytes, not ${body === null ? 'null' : typeof body}.`;
    return new WebhookVerificationError('body_not_raw', problem, { cause });
}
function tooLarge(limit) {
    return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}
/** What an endpoint takes: as it was told, or {@link MAX_BODY_BYTES}. */
export function bodyLimit(given = MAX_BODY_BYTES) {
    if (typeof given === 'number' && given >= 0)
        return given;
    throw new RangeError(`maxBodyBytes must be a number that is not negative, but is ${given}`);
}
/** Whether this is a `Request`, which has to be read first. */
export function isRequest(input) {
    return 'arrayBuffer' in input && typeof input.arrayBuffer === 'function';
}
/**
 * Reads a request, and stops when it becomes too large.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export async function readRequest(request, limit) {
    const stream = request.body;
    if (request.bodyUsed || stream?.locked) {
        throw new WebhookVerificationError('body_not_raw', 'The body of the request was read before, or somebody is reading it: pass the request first, or a clone of it.');
    }
    const length = request.headers.get('content-length');
    const isAnnounced = length !== null && /^\d+$/.test(length);
    if (isAnnounced && Number(length) > limit)
        throw tooLarge(limit);
    // A server holds the sender to the length that was announced. Not every Request has its body as a stream.
    if (isAnnounced || typeof stream?.getReader !== 'function')
        return new Uint8Array(await request.arrayBuffer());
    return readStream(stream, limit);
}
async function readStream(stream, limit) {
    const chunks = [];
    let size = 0;
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const chunk = readableBytes(read.value);
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit)
            continue;
        await reader.cancel().catch(() => { });
        throw tooLarge(limit);
    }
    if (chunks.length === 1)
        return chunks[0];
    return concatenate(chunks, size);
}
function concatenate(chunks, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
/**
 * Parses JSON (RFC 8259) of a body whose signature fits.
 *
 * @throws WebhookVerificationError `malformed_json`
 */
export function parseBody(body, { decodeUtf8 }) {
    let text;
    try {
        text = typeof body === 'string' ? withoutMark(body) : decodeUtf8(body);
    }
    catch (cause) {
        throw new WebhookVerificationError('malformed_json', 'The body is signed, but is not UTF-8.', { cause });
    }
    try {
        return JSON.parse(text);
    }
    catch {
        // What the parser says quotes the body, which may be private.
        throw new WebhookVerificationError('malformed_json', 'The body is signed, but is not JSON.');
    }
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

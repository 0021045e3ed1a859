import { WebhookVerificationError } from './errors.js';
import { notNegative } from './not-negative.js';
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
    let cause;
    try {
        const bytes = bytesOf(body);
        if (bytes)
            return bytes;
    }
    catch (error) {
        // A buffer that was transferred away, or a proxy.
        cause = error;
    }
    throw notRaw(notBytes(body), cause);
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
        throw notRaw('The body is text that was not UTF-8: pass its bytes as they arrived.');
    return body;
}
function isIllFormed(text) {
    const withMethod = text;
    return withMethod.isWellFormed ? !withMethod.isWellFormed() : LONE_SURROGATE.test(text);
}
function notRaw(problem, cause) {
    return new WebhookVerificationError('body_not_raw', problem, { cause });
}
function notBytes(body) {
    return typeof body === 'object' && body !== null
        ? 'The body was parsed, and writing it again gives other bytes: turn the body parser off for this route, or pass the raw body that it read.'
        : `There is no body: pass the raw body as text or bytes, not ${body === null ? body : typeof body}.`;
}
function tooLarge(limit) {
    return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}
/** What an endpoint takes: as it was told, or {@link MAX_BODY_BYTES}. */
export function bodyLimit(given = MAX_BODY_BYTES) {
    return notNegative('maxBodyBytes', given);
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
    if (request.bodyUsed || stream?.locked)
        throw notRaw('The body was read before, or is being read: pass the request first, or a clone.');
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
    return joined(chunks, size);
}
/** Chunks as one piece, of `size` bytes. */
export function joined(chunks, size) {
    if (chunks.length === 1)
        return chunks[0];
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
    let problem = 'UTF-8';
    try {
        const text = typeof body === 'string' ? withoutMark(body) : decodeUtf8(body);
        problem = 'JSON';
        return JSON.parse(text);
    }
    catch {
        // What the parser says quotes the body, which may be private.
        throw new WebhookVerificationError('malformed_json', `The body is signed, but is not ${problem}.`);
    }
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

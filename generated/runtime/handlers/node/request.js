import { WebhookVerificationError, joined } from '../../../receiving/events.js';
/** The headers of a request, as they came: several of one name stay several. */
export function headerPairs(rawHeaders) {
    const pairs = [];
    for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
        const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
        // HTTP/2 tells the method and the path in headers whose names begin so.
        if (!name.startsWith(':'))
            pairs.push([name, value]);
    }
    return pairs;
}
/**
 * The raw body: kept by something that read it before, or read now.
 *
 * @throws WebhookVerificationError `body_not_raw` where something read it and did not keep it, `body_too_large`
 */
export async function bodyOf({ stream, kept }, limit) {
    const body = kept.find((value) => typeof value === 'string' || value instanceof Uint8Array);
    if (body !== undefined)
        return body;
    if (stream.readableDidRead === true || stream.readableEnded === true)
        throw wasRead();
    return readStream(stream, limit);
}
function wasRead() {
    return new WebhookVerificationError('body_not_raw', 'The body was read before this handler, most likely by express.json() or another body parser, so its signature ' +
        'cannot be checked. Mount the handler before the parser; or parse this route with express.raw({ type: () => true }); ' +
        'or let the parser keep the bytes: express.json({ verify: (req, res, bytes) => { req.rawBody = bytes; } }).');
}
/** Reads a stream, and stops where it becomes too large. */
function readStream(stream, limit) {
    if (stream.destroyed === true)
        return Promise.reject(hungUp());
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        const leave = () => {
            for (const [event, listener] of listeners)
                stream.off(event, listener);
        };
        const fail = (error) => {
            leave();
            reject(error);
        };
        const listeners = [
            [
                'data',
                (chunk) => {
                    size += chunk.length;
                    chunks.push(chunk);
                    if (size <= limit)
                        return;
                    stream.pause();
                    fail(tooLarge(limit));
                },
            ],
            [
                'end',
                () => {
                    leave();
                    resolve(joined(chunks, size));
                },
            ],
            ['error', () => fail(hungUp())],
            ['close', () => fail(hungUp())],
        ];
        for (const [event, listener] of listeners)
            stream.on(event, listener);
    });
}
export function tooLarge(limit) {
    return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}
function hungUp() {
    return new Error('The connection was closed before the whole body was there.');
}

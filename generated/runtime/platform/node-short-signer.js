import * as crypto from 'node:crypto';
/** Bytes that each hash takes in at a time, which is how long HMAC's pads are (RFC 2104, section 2). */
const BLOCK = { sha1: 64, sha256: 64, sha384: 128, sha512: 128 };
const [INNER, OUTER] = [0x36, 0x5c];
/** Up to this many bytes of content, copying them costs less than an Hmac object does. Most events have fewer. */
const LONGEST = 16 * 1024;
const MAX_UTF8_PER_UNIT = 3;
/** Signing happens in one go, so one room serves all signers. Never read beyond what was just written. */
const room = Buffer.alloc(BLOCK.sha512 + LONGEST);
/**
 * HMAC by two calls of Node's one-shot hash: a third faster for short content than `createHmac`, which
 * makes and tears down an object each time.
 *
 * @returns the signer, which answers `undefined` where the content is too long for it; `undefined` where
 * the run time has no one-shot hash
 */
export function createShortSigner(secret, { algorithm, encoding }) {
    // Node.js 20.12 and 21.7; others that implement `node:crypto` may not have it.
    if (typeof crypto.hash !== 'function')
        return undefined;
    const block = BLOCK[algorithm];
    const key = secret.length > block ? crypto.createHash(algorithm).update(secret).digest() : secret;
    const inner = pad(key, block, INNER);
    const size = crypto.createHash(algorithm).digest().length;
    const outer = Buffer.concat([pad(key, block, OUTER), Buffer.alloc(size)]);
    return (before, body, after) => {
        const isText = typeof body === 'string';
        const longest = (before.length + after.length + (isText ? body.length : 0)) * MAX_UTF8_PER_UNIT + (isText ? 0 : body.length);
        if (longest > LONGEST)
            return undefined;
        let end = block;
        inner.copy(room);
        if (typeof body === 'string') {
            end += room.write(before + body + after, end);
        }
        else {
            end += room.write(before, end);
            room.set(body, end);
            end += body.length;
            end += room.write(after, end);
        }
        outer.write(crypto.hash(algorithm, room.subarray(0, end), 'binary'), block, 'binary');
        return crypto.hash(algorithm, outer, encoding);
    };
}
function pad(key, block, byte) {
    const padded = Buffer.alloc(block, byte);
    for (const [at, value] of key.entries())
        padded[at] = value ^ byte;
    return padded;
}

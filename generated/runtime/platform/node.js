import { isUtf8 } from 'node:buffer';
import { createHmac, createSecretKey } from 'node:crypto';
import { createShortSigner } from './node-short-signer.js';
/** `node:crypto`, which signs at once: WebCrypto hands each signature to another thread. */
export const platform = {
    createSigner(secret, { algorithm, encoding }) {
        const key = createSecretKey(secret);
        const signShort = createShortSigner(secret, { algorithm, encoding });
        return (before, body, after) => {
            const short = signShort?.(before, body, after);
            if (short !== undefined)
                return short;
            const hmac = createHmac(algorithm, key).update(before).update(body);
            return (after === '' ? hmac : hmac.update(after)).digest(encoding);
        };
    },
    decodeUtf8(bytes) {
        if (!isUtf8(bytes))
            throw new TypeError('not UTF-8');
        const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start);
    },
};

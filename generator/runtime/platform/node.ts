import { isUtf8 } from 'node:buffer';
import { createHmac, createSecretKey } from 'node:crypto';
import type { Platform } from './platform.js';

/** `node:crypto`, which signs at once: WebCrypto hands each signature to another thread. */
export const platform: Platform = {
  createSigner(secret, { algorithm, encoding }) {
    const key = createSecretKey(secret);
    return (before, body, after) => {
      const hmac = createHmac(algorithm, key);
      if (typeof body === 'string') return hmac.update(before + body + after).digest(encoding);
      hmac.update(before).update(body);
      if (after !== '') hmac.update(after);
      return hmac.digest(encoding);
    };
  },
  decodeUtf8(bytes) {
    if (!isUtf8(bytes)) throw new TypeError('not UTF-8');
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start);
  },
};

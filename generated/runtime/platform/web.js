const HASHES = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };
/** WebCrypto, for browsers, edge workers and everything else. */
export const platform = {
    createSigner(secret, { algorithm, encoding }) {
        const hash = { name: 'HMAC', hash: HASHES[algorithm] };
        const key = crypto.subtle.importKey('raw', Uint8Array.from(secret), hash, false, ['sign']);
        // Whoever awaits a signature gets the error; until then it must not count as unhandled.
        key.catch(() => { });
        return async (before, body, after) => {
            const signature = await crypto.subtle.sign('HMAC', await key, joined(before, body, after));
            return textOf(new Uint8Array(signature), encoding);
        };
    },
    decodeUtf8: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
};
function joined(before, body, after) {
    const encoder = new TextEncoder();
    if (typeof body === 'string')
        return encoder.encode(before + body + after);
    const [start, end] = [encoder.encode(before), encoder.encode(after)];
    const all = new Uint8Array(start.length + body.length + end.length);
    all.set(start);
    all.set(body, start.length);
    all.set(end, start.length + body.length);
    return all;
}
function textOf(bytes, encoding) {
    if (encoding === 'base64')
        return btoa(String.fromCharCode(...bytes));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

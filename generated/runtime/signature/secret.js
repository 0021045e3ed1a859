import { WebhookVerificationError } from '../receiving/errors.js';
/** More secrets than one receiver ever has at a time, unless it serves many endpoints: then it forgets all and starts again. */
const MAX_REMEMBERED = 256;
/**
 * Makes a function from secrets to what signs with them. Decoding a secret and preparing its key costs as
 * much as a small signature, so the results are remembered.
 *
 * @throws WebhookVerificationError `invalid_secret`
 */
export function createKeyring(scheme, platform) {
    const signers = new Map();
    const signerOf = (secret) => {
        const known = signers.get(secret);
        if (known)
            return known;
        const signer = platform.createSigner(secretBytes(secret, scheme.secret), scheme);
        if (signers.size >= MAX_REMEMBERED)
            signers.clear();
        signers.set(secret, signer);
        return signer;
    };
    return (secrets) => {
        if (!Array.isArray(secrets))
            return [signerOf(secrets)];
        if (secrets.length > 0)
            return secrets.map(signerOf);
        throw new WebhookVerificationError('invalid_secret', 'The list of signing secrets is empty.');
    };
}
/** The bytes of a secret. Its prefix may be left out. */
function secretBytes(secret, { prefix = '', encoding }) {
    if (typeof secret !== 'string')
        throw invalid('is not set: it has to be a string');
    const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (text === '')
        throw invalid('is empty');
    if (encoding === 'utf8')
        return new TextEncoder().encode(text);
    return encoding === 'hex' ? fromHex(text) : fromBase64(text, prefix);
}
/** RFC 4648, section 4, with its padding and nothing beside it: what is lax here would accept half a secret. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function fromBase64(text, prefix) {
    if (BASE64.test(text))
        return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    throw invalid(`is not base64${prefix === '' ? '' : ` after '${prefix}'`}: copy it again, whole and without spaces or quotes`);
}
function fromHex(text) {
    if (!/^(?:[0-9a-f]{2})+$/i.test(text))
        throw invalid('is not hexadecimal: copy it again, whole');
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
function invalid(problem) {
    return new WebhookVerificationError('invalid_secret', `The signing secret ${problem}.`);
}

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
        throw invalid('is not set: the list is empty');
    };
}
/** The bytes of a secret. Its prefix may be left out. */
function secretBytes(secret, { prefix = '', encoding }) {
    if (typeof secret !== 'string')
        throw invalid('is not set: it has to be a string');
    const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (text === '')
        throw invalid('is empty');
    const bytes = encoding.decode(text);
    if (bytes)
        return bytes;
    const place = prefix && ` after '${prefix}'`;
    throw invalid(`is not ${encoding.name}${place}: copy it again, whole and without spaces or quotes`);
}
function invalid(problem) {
    return new WebhookVerificationError('invalid_secret', `The signing secret ${problem}.`);
}

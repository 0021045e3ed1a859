import { rawBody } from '../receiving/body.js';
import { WebhookVerificationError } from '../receiving/errors.js';
import { notNegative } from '../receiving/not-negative.js';
import { chooseFamily } from './families.js';
import { malformed, readHeaders } from './headers.js';
import { createFrame } from './scheme.js';
import { createKeyring } from './secret.js';
/**
 * Makes the verifier of a signature scheme.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function createVerifier(scheme, platform) {
    const signersOf = createKeyring(scheme, platform);
    const frame = createFrame(scheme.content);
    const border = borderOf(scheme.content);
    return {
        wanted: headerNames(scheme),
        verify(body, read, secrets, options) {
            const signers = signersOf(secrets);
            const headers = chooseFamily(scheme.families, read);
            const verified = {
                id: checkedId(headers, border),
                timestamp: checkedTimestamp(headers, scheme.tolerance, options),
            };
            const { before, after } = frame(headers.id, headers.timestamp);
            const expected = signers.map((sign) => sign(before, body, after));
            const judge = (signatures) => {
                for (const signature of signatures)
                    if (isSignedWith(signature, headers.signature, scheme))
                        return verified;
                throw mismatch(headers.names.signature, scheme);
            };
            // What is known at once need not wait: a turn of the queue costs as much as the checks.
            return expected.every(isText) ? judge(expected) : Promise.all(expected).then(judge);
        },
    };
}
function isText(signature) {
    return typeof signature === 'string';
}
function headerNames({ families, listSeparator }) {
    const hasCommas = listSeparator?.startsWith(',') ?? false;
    const wanted = new Map();
    for (const { id, timestamp, signature } of families) {
        if (id !== undefined)
            wanted.set(id, false);
        if (timestamp !== undefined)
            wanted.set(timestamp, false);
        wanted.set(signature, hasCommas);
    }
    return wanted;
}
/** What stands behind the id in the signed content. An id with the same in it could move the border. */
function borderOf(content) {
    return /\{id\}([^{]+)/.exec(content)?.[1];
}
/** Visible ASCII. */
const ID = /^[!-~]{1,256}$/;
function checkedId({ names, id }, border) {
    if (names.id === undefined)
        return undefined;
    if (!ID.test(id) || (border !== undefined && id.includes(border)))
        throw malformed(names.id, 'is not the id of a delivery');
    return id;
}
/** Digits alone: `parseInt` and `Number` read much else as a number. */
const UNIX_SECONDS = /^\d{1,12}$/;
function checkedTimestamp({ names, timestamp }, agreed, options) {
    if (names.timestamp === undefined)
        return undefined;
    if (!UNIX_SECONDS.test(timestamp))
        throw malformed(names.timestamp, 'is not a Unix time in seconds');
    const tolerance = notNegative('tolerance', options.tolerance === undefined ? agreed : options.tolerance);
    const time = options.now === undefined ? Date.now() : options.now?.getTime?.();
    if (typeof time !== 'number' || Number.isNaN(time))
        throw new RangeError('now must be a valid date');
    const age = Math.floor(time / 1000) - Number(timestamp);
    if (Math.abs(age) > tolerance)
        throw offTime(names.timestamp, age, tolerance);
    return new Date(Number(timestamp) * 1000);
}
function offTime(header, age, tolerance) {
    const [code, when] = age > 0 ? ['timestamp_too_old', 'ago'] : ['timestamp_too_new', 'ahead'];
    const message = `The delivery was signed ${Math.abs(age)} seconds ${when}, and ${tolerance} are allowed. It may be a replay; if all are refused, check the clock.`;
    return new WebhookVerificationError(code, message, { header });
}
/**
 * Whether one of the header's signatures is this one. Those of other versions are skipped, as new versions
 * come before old ones go.
 */
function isSignedWith(expected, header, { version, versionSeparator = ',', listSeparator }) {
    const prefix = version === undefined ? '' : version + versionSeparator;
    let start = 0;
    while (start <= header.length) {
        const separator = listSeparator === undefined ? -1 : header.indexOf(listSeparator, start);
        const end = separator < 0 ? header.length : separator;
        if (header.startsWith(prefix, start) && isSame(expected, header, start + prefix.length, end))
            return true;
        start = end + (listSeparator?.length ?? 1);
    }
    return false;
}
/**
 * Compares text with text, so that one way to write the bytes counts and no other, in a time that tells
 * nothing about where they differ.
 */
function isSame(expected, header, start, end) {
    if (end - start !== expected.length)
        return false;
    let difference = 0;
    for (let at = 0; at < expected.length; at++)
        difference |= expected.charCodeAt(at) ^ header.charCodeAt(start + at);
    return difference === 0;
}
function mismatch(header, { version }) {
    const kind = version === undefined ? '' : `${version} `;
    return new WebhookVerificationError('signature_mismatch', `No ${kind}signature fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.`, { header });
}
/** Makes the function that checks the signature of one delivery and nothing else. The package declares its exact type. */
export function createVerifySignature({ wanted, verify }) {
    return async (body, headers, secret, options = {}) => {
        return verify(rawBody(body, Number.POSITIVE_INFINITY), readHeaders(headers, wanted), secret, options);
    };
}

import { WebhookVerificationError } from '../receiving/errors.js';
/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @param wanted - the names that will be asked for, in small letters
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export function readHeaders(headers, wanted) {
    if (typeof headers !== 'object' || headers === null)
        throw noHeaders();
    try {
        if (isFetchHeaders(headers))
            return fetchReader(headers);
        const found = new Map();
        const entries = isIterable(headers) ? headers : Object.entries(headers);
        for (const entry of entries)
            collect(entry, wanted, found);
        return (name) => found.get(name);
    }
    catch (cause) {
        if (cause instanceof WebhookVerificationError)
            throw cause;
        throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', { cause });
    }
}
function collect(entry, wanted, found) {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string')
        throw noHeaders();
    const [written, value] = entry;
    const name = wanted.has(written) ? written : written.toLowerCase();
    if (!wanted.has(name) || value === undefined)
        return;
    if (found.has(name))
        throw duplicate(name);
    const [single, ...more] = Array.isArray(value) ? value : [value];
    if (more.length > 0)
        throw duplicate(name);
    if (single === undefined)
        return;
    if (typeof single !== 'string')
        throw malformed(name, 'is not text');
    found.set(name, once(name, single));
}
function fetchReader(headers) {
    return (name) => {
        const value = headers.get(name);
        return value === null ? undefined : once(name, value);
    };
}
/** `Headers` and Node.js join the values of a repeated header with a comma and a space, which no single one has. */
function once(name, value) {
    if (value.includes(', '))
        throw duplicate(name);
    return value;
}
/** A `Map` has `get` as well, but takes letter case seriously. */
function isFetchHeaders(headers) {
    return 'get' in headers && 'append' in headers && typeof headers.get === 'function';
}
function isIterable(headers) {
    return Symbol.iterator in headers;
}
function noHeaders() {
    return new WebhookVerificationError('missing_header', 'There are no headers: pass the headers of the request, as Headers, an object, a Map or a list of pairs.');
}
function duplicate(header) {
    return new WebhookVerificationError('duplicate_header', `The header ${header} came more than once.`, { header });
}
export function malformed(header, problem) {
    return new WebhookVerificationError('malformed_header', `The header ${header} ${problem}.`, { header });
}

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
        return isIterable(headers)
            ? pairsReader(headers, wanted)
            : objectReader(headers, wanted);
    }
    catch (cause) {
        if (cause instanceof WebhookVerificationError)
            throw cause;
        throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', { cause });
    }
}
/** The object that Node.js has. It goes by name, as most of a request's headers are of no interest. */
function objectReader(headers, wanted) {
    const found = new Map();
    for (const written of Object.keys(headers)) {
        const name = wanted.has(written) ? written : written.toLowerCase();
        if (wanted.has(name))
            add(name, headers[written], found);
    }
    return (name) => found.get(name);
}
function pairsReader(headers, wanted) {
    const found = new Map();
    for (const pair of headers) {
        if (!Array.isArray(pair) || typeof pair[0] !== 'string')
            throw noHeaders();
        const name = pair[0].toLowerCase();
        if (wanted.has(name))
            add(name, pair[1], found);
    }
    return (name) => found.get(name);
}
function add(name, value, found) {
    const isList = Array.isArray(value);
    const single = isList ? value[0] : value;
    if (single === undefined)
        return;
    if (found.has(name) || (isList && value.length > 1))
        throw duplicate(name);
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

import { WebhookVerificationError } from '../receiving/errors.js';
/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export function readHeaders(headers, wanted) {
    if (typeof headers !== 'object' || headers === null)
        throw noHeaders();
    const found = new Map();
    try {
        if (isFetchHeaders(headers))
            readFetchHeaders(headers, wanted, found);
        else if (isIterable(headers))
            readPairs(headers, wanted, found);
        else
            readObject(headers, wanted, found);
    }
    catch (cause) {
        if (cause instanceof WebhookVerificationError)
            throw cause;
        throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', { cause });
    }
    return (name) => found.get(name);
}
/** The object that Node.js has. It goes by name, as most of a request's headers are of no interest. */
function readObject(headers, wanted, found) {
    for (const written of Object.keys(headers)) {
        const name = wanted.has(written) ? written : written.toLowerCase();
        const hasCommas = wanted.get(name);
        if (hasCommas !== undefined)
            add(name, headers[written], hasCommas, found);
    }
}
function readPairs(headers, wanted, found) {
    for (const pair of headers) {
        if (!Array.isArray(pair) || typeof pair[0] !== 'string')
            throw noHeaders();
        const name = pair[0].toLowerCase();
        const hasCommas = wanted.get(name);
        if (hasCommas !== undefined)
            add(name, pair[1], hasCommas, found);
    }
}
function readFetchHeaders(headers, wanted, found) {
    for (const [name, hasCommas] of wanted)
        add(name, headers.get(name) ?? undefined, hasCommas, found);
}
function add(name, value, hasCommas, found) {
    const isList = Array.isArray(value);
    const single = isList ? value[0] : value;
    if (single === undefined)
        return;
    if (found.has(name) || (isList && value.length > 1))
        throw duplicate(name);
    if (typeof single !== 'string')
        throw malformed(name, 'is not text');
    // `Headers` and Node.js join the values of a repeated header with a comma and a space.
    if (!hasCommas && single.includes(', '))
        throw duplicate(name);
    found.set(name, single);
}
/** A `Map` has `get` as well, but takes letter case seriously. One of another realm is of another class. */
function isFetchHeaders(headers) {
    if (!('get' in headers) || typeof headers.get !== 'function')
        return false;
    return Object.prototype.toString.call(headers) !== '[object Map]';
}
function isIterable(headers) {
    return Symbol.iterator in headers;
}
function noHeaders() {
    return new WebhookVerificationError('missing_header', 'There are no headers: pass those of the request, as Headers, an object, a Map or a list of pairs.');
}
function duplicate(header) {
    return new WebhookVerificationError('duplicate_header', `The header ${header} came more than once.`, { header });
}
export function malformed(header, problem) {
    return new WebhookVerificationError('malformed_header', `The header ${header} ${problem}.`, { header });
}

import { isObject } from '../../../receiving/events.js';
/** Says what a value is. An event can have headers and a body of its own: one that tells its type is taken for an event. */
export function recordedOf(value, tellsType) {
    if (!isObject(value) || !isHeaders(value.headers) || !Object.hasOwn(value, 'body') || tellsType(value)) {
        return { kind: 'body', value };
    }
    const { body } = value;
    const headers = value.headers;
    const common = { kind: 'delivery', headers, place: ['body'], isBase64: false };
    if (typeof body !== 'string')
        return { ...common, parsed: body };
    const bytes = base64Bytes(body, value);
    return bytes ? { ...common, raw: bytes, isBase64: true } : { ...common, raw: body };
}
function isHeaders(headers) {
    if (Array.isArray(headers))
        return headers.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string');
    return isObject(headers);
}
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Said to be base64, as Amazon's gateway says it, or plainly so: no JSON of an object looks like that. */
function base64Bytes(body, { isBase64Encoded, encoding }) {
    if (body === '' || !BASE64.test(body))
        return undefined;
    const isSaid = isBase64Encoded === true || encoding === 'base64';
    const bytes = Buffer.from(body, 'base64');
    return isSaid || /^\s*[[{]/.test(bytes.subarray(0, 64).toString('latin1')) ? bytes : undefined;
}

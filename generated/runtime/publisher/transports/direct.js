import { ownValueAt } from '../../../receiving/events.js';
import { post } from './post.js';
import { TransportError } from './transport.js';
/**
 * Makes what delivers events to one endpoint itself, as the delivery service would: the same headers, signed
 * anew for each attempt, under one id. For development: there is no history, and only one endpoint.
 */
export function createDirectTransportWith({ sign, contentTypes, typeHeader, }) {
    return ({ url, secret = [], now = () => new Date(), fetch = globalThis.fetch }) => ({
        async send(message, { signal }) {
            const { id, type, body } = message;
            const headers = {
                'content-type': contentTypes.get(type) ?? 'application/json',
                ...(typeHeader && { [typeHeader.name]: partInHeader(typeHeader, message) }),
                ...(await sign?.(body, { id, timestamp: now(), secret })),
            };
            const { status, retryAfter } = await post(fetch, url, { headers, body, signal });
            if (status >= 200 && status <= 299)
                return {};
            throw new TransportError(`The endpoint answered ${status}.`, { status, retryAfter });
        },
    });
}
function partInHeader({ body, separator }, { type, body: text }) {
    const told = body && ownValueAt(JSON.parse(text), body);
    const end = `${separator}${String(told)}`;
    return typeof told === 'string' && type.endsWith(end) ? type.slice(0, -end.length) : type;
}

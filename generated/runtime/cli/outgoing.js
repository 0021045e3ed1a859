import { claimedType, readHeaders } from '../../receiving/events.js';
import { parsedJson, recordingOf } from './input/delivery.js';
import { recordedOf } from './input/recorded.js';
import { readWhole } from './input/sources.js';
import { deliveryOf, madeDelivery, readMaking } from './make.js';
import { deliveryId } from './signing.js';
import { UsageError } from './usage-error.js';
/**
 * Makes what is to be sent: of the contract, or of a file.
 *
 * @throws UsageError
 */
export async function outgoing(context, file) {
    return file === undefined ? fromContract(context) : fromFile(context, file);
}
async function fromContract({ binding, options, secrets }) {
    const type = options.event ?? (await binding.parts.catalogue()).events[0]?.type;
    if (type === undefined)
        throw new UsageError('The contract has no events.');
    const making = await readMaking(binding, type, options);
    // Another id for each time: an endpoint that works sees the second of one id as a repetition.
    const { headers, body } = await madeDelivery(binding, making, { secret: secrets, id: deliveryId() });
    return { name: type, headers, body: Buffer.from(body), id: await idIn(headers, { binding }), isMade: true };
}
async function fromFile({ binding, host, options, secrets }, file) {
    const bytes = await readWhole(file, host);
    const name = file === '-' ? '<stdin>' : file;
    const value = tryJson(name, bytes);
    const [{ dispatch }, { contractChecks: checks }] = await Promise.all([
        binding.parts.dispatch(),
        binding.parts.contract(),
    ]);
    const tells = (whole) => dispatch.body !== undefined && claimedType(whole, { dispatch: { body: dispatch.body }, types: checks }).ok;
    if (value !== undefined && recordedOf(value, tells).kind === 'delivery') {
        const { headers, body } = recordingOf(name, bytes);
        return again({ binding, secrets }, name, plainHeaders(headers), body);
    }
    const made = await deliveryOf(binding, value ?? null, options.type, secrets.length > 0 ? secrets : []).catch(() => undefined);
    const around = Object.fromEntries(Object.entries(made?.headers ?? { 'content-type': 'application/json' }));
    return again({ binding, secrets }, name, around, bytes);
}
/** A body to the byte, signed now. */
async function again({ binding, secrets }, name, headers, body) {
    const kept = Object.fromEntries(Object.entries(headers).filter(([header]) => !OF_THE_CONNECTION.has(header)));
    if (!binding.parts.sign || !binding.parts.scheme)
        return { name, headers: kept, body, id: undefined };
    const [{ scheme }, { signDelivery }] = await Promise.all([binding.parts.scheme(), binding.parts.sign()]);
    const names = new Set(scheme.families.flatMap((family) => Object.values(family)));
    // The family that it came with, so that the endpoint sees what it saw.
    const family = Math.max(0, scheme.families.findIndex(({ signature }) => headers[signature] !== undefined));
    const id = headers[scheme.families[family]?.id ?? ''] ?? deliveryId();
    const signed = await signDelivery(body, { id, timestamp: new Date(), secret: secrets, family });
    const unsigned = Object.fromEntries(Object.entries(kept).filter(([header]) => !names.has(header)));
    return {
        name,
        headers: { ...unsigned, ...signed },
        body,
        id: scheme.families[family]?.id === undefined ? undefined : id,
    };
}
/** Those that a client makes by itself, or that are about a connection that is gone (RFC 9110, section 7.6.1). */
const OF_THE_CONNECTION = new Set([
    ...['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'te', 'trailer', 'upgrade'],
    ...['proxy-connection', 'expect', 'accept-encoding', 'content-encoding'],
]);
function tryJson(name, bytes) {
    try {
        return parsedJson(name, bytes);
    }
    catch {
        // Any bytes can be sent: what an endpoint does with them may be the question.
        return undefined;
    }
}
/** @throws UsageError where a value is no text */
function plainHeaders(headers) {
    const pairs = Array.isArray(headers) ? headers : Object.entries(headers);
    return Object.fromEntries(pairs.map((pair) => {
        const [name, given] = pair;
        const value = Array.isArray(given) && given.length === 1 ? given[0] : given;
        const isFine = typeof value === 'string' && /^[\t -~\u0080-\u00ff]*$/.test(value) && /^[!#$%&'*+.^_`|~\w-]+$/.test(name);
        if (!isFine)
            throw new UsageError(`The header ${name.slice(0, 60)} of the recording cannot be sent.`);
        return [name.toLowerCase(), value];
    }));
}
async function idIn(headers, { binding }) {
    const id = binding.parts.scheme && (await binding.parts.scheme()).scheme.families[0]?.id;
    return id === undefined ? undefined : readHeaders(headers, new Map([[id, false]]))(id);
}

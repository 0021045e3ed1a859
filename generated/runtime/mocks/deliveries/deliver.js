import { makeEvent } from '../make-event.js';
import { Random } from '../random.js';
import { Sampler } from '../sampler.js';
import { makeId } from '../scalars.js';
import { memberAt } from '../values.js';
/** Makes a delivery of an event that is made for it. @throws Error for a type that no event has */
export async function deliverMock(source, type, { secret, now, id, ...options } = {}) {
    const found = source.sources.find((one) => one.type === type);
    if (!found)
        throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return deliver(source, makeEvent(found, options), type, { secret, now, id, seed: options.seed });
}
/** Makes a delivery of an event that is given; it need not be valid. */
export async function deliver(source, event, type, { secret, now = new Date(), seed = 0, id } = {}) {
    const body = JSON.stringify(event);
    if (typeof body !== 'string')
        throw new TypeError('Only what JSON can say is delivered.');
    const told = type ?? typeOf(source, event);
    const random = Random.of(seed)
        .at(told ?? '')
        .at('\0delivery');
    const headers = new Map([['content-type', source.contentTypes.get(told ?? '') ?? 'application/json']]);
    const plan = objectOf(source.headers.get(told ?? '') ?? [...source.headers.values()][0]);
    for (const [name, value] of neededHeaders(plan, random))
        headers.set(name, value);
    const { typeHeader, sign } = source;
    if (typeHeader && told !== undefined)
        headers.set(typeHeader.name, partInHeader(typeHeader, told, event));
    if (sign) {
        const made = { id: id ?? idOf(source, plan, random.at('id')), timestamp: now, secret: given(secret) };
        for (const [name, value] of Object.entries(await sign(body, made)))
            headers.set(name, value);
    }
    return { headers: Object.fromEntries(headers), body, event };
}
function given(secret) {
    if (secret === undefined || secret.length === 0) {
        throw new TypeError('A delivery of this contract is signed: pass a { secret }, such as one that mockSecret() makes.');
    }
    return secret;
}
/** The type that the body tells. */
function typeOf({ sources }, event) {
    return sources.find(({ type, typeAt }) => typeAt && memberAt(event, typeAt) === type)?.type;
}
function partInHeader({ body, separator }, type, event) {
    const told = body ? memberAt(event, body) : undefined;
    const end = `${separator}${String(told)}`;
    return typeof told === 'string' && type.endsWith(end) ? type.slice(0, -end.length) : type;
}
function neededHeaders(plan, random) {
    if (!plan)
        return [];
    const values = new Sampler('minimal').make(plan, random.at('headers'));
    return Object.entries(values).flatMap(([name, value]) => {
        return value === null || typeof value === 'object' ? [] : [[name.toLowerCase(), String(value)]];
    });
}
/** An id as the contract's headers have it. */
function idOf({ scheme }, plan, random) {
    const declared = plan?.properties.find(({ name }) => name.toLowerCase() === scheme?.families[0]?.id);
    const made = declared && new Sampler('typical').makeSome(declared.value, random);
    return typeof made === 'string' ? made : makeId({ style: 'nanoid' }, random);
}
const MAX_REFERENCES = 20;
function objectOf(plan, depth = 0) {
    if (!plan || depth > MAX_REFERENCES)
        return undefined;
    if (plan.kind === 'ref')
        return objectOf(plan.to(), depth + 1);
    if (plan.kind === 'choice')
        return objectOf(plan.of[plan.shortest ?? 0], depth + 1);
    return plan.kind === 'object' ? plan : undefined;
}

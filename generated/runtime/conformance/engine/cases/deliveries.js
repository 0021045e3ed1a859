import { isObject, passes } from '../../../../receiving/events.js';
import { makeEvent } from '../../../mocks/make-event.js';
import { memberAt } from '../../../mocks/values.js';
import { NothingToAsk } from '../bench.js';
import { withMember, withoutMembers } from '../json-spelling.js';
/** So many broken events are enough to see whether the endpoint validates. */
const MAX_INVALID = 12;
export const deliveryCases = {
    'accepts-signed-delivery': (bench) => acceptsVariant(bench, 'typical'),
    'accepts-minimal-event': (bench) => acceptsVariant(bench, 'minimal'),
    'accepts-full-event': (bench) => acceptsVariant(bench, 'full'),
    async 'accepts-contract-examples'(bench) {
        const all = bench.sources.flatMap((source) => {
            const examples = bench.contract.examples.get(source.type) ?? [];
            return examples.map((example, index) => ({ source, ...example, label: example.name ?? `example ${index + 1}` }));
        });
        if (all.length === 0)
            throw new NothingToAsk('the contract gives no example of these events');
        await Promise.all(all.map(async ({ source, payload, label }) => {
            const event = withFreshId(bench, source, payload);
            await bench.accepts(await bench.draft(`${source.type}, ${label}`, event, { type: source.type }));
        }));
    },
    async 'accepts-unknown-type'(bench) {
        const { typeHeader } = bench.contract.deliveries;
        const { typeAt, type } = bench.source;
        if (!typeAt && !typeHeader)
            throw new NothingToAsk('a delivery of this contract does not tell its type');
        const draft = typeHeader
            ? await bench.any('an unknown type of event', { type })
            : await bench.draft('an unknown type of event', bench.unknownEvent());
        const sent = typeHeader
            ? {
                ...draft,
                headers: draft.headers.map(([name, value]) => [name, name === typeHeader.name ? 'unknown_event' : value]),
            }
            : draft;
        await bench.accepts(sent);
        await bench.hasNoEffect(sent, 'its type is unknown, and it');
    },
    async 'accepts-unknown-field'(bench) {
        const { source } = bench;
        const event = withUnknownFields(bench.event(source));
        if (!passes(source.check, event))
            throw new NothingToAsk('the contract allows no other properties');
        await bench.accepts(await bench.draft('properties that are not in the contract', event, { type: source.type }));
    },
    async 'accepts-new-value'(bench) {
        await Promise.all(bench.sources.map(async (source) => {
            const event = bench.event(source, 'future');
            const added = bench.contract.undeclared(source.type, event).map(({ path }) => namesOf(path));
            const known = withoutMembers(event, added);
            if (!passes(source.check, known))
                return;
            await bench.accepts(await bench.draft(`${source.type} of a later version`, known, { type: source.type }));
        }));
    },
    async 'survives-invalid-event'(bench) {
        const lists = bench.sources.map((source) => {
            const broken = bench.contract.invalid(source.type, { seed: bench.seed() });
            return broken
                .filter((one) => one.profile === 'structural' && hasType(one.value, source))
                .map((one) => {
                return { source, name: one.name, value: one.value };
            });
        });
        const chosen = spread(lists, MAX_INVALID);
        if (chosen.length === 0)
            throw new NothingToAsk('nothing can be wrong with these events');
        await Promise.all(chosen.map(async ({ source, name, value }) => {
            await bench.survives(await bench.draft(`${source.type}, ${name}`, value, { type: source.type }));
        }));
    },
};
/** Whether an event still tells its type: of another type, it would be another case. */
function hasType(event, { typeAt, type }) {
    return !typeAt || memberAt(event, typeAt) === type;
}
async function acceptsVariant(bench, variant) {
    await Promise.all(bench.sources.map(async (source) => {
        const event = bench.event(source, variant);
        await bench.accepts(await bench.draft(labelOf(source.type, variant), event, { type: source.type }));
    }));
}
/** What a delivery of a variant of an event is called. */
export function labelOf(type, variant) {
    return `${type}, ${variant}`;
}
/** An endpoint that remembers would take an example for the one of an earlier run. */
function withFreshId(bench, source, payload) {
    const key = bench.contract.recognisedBy.find((one) => typeof one === 'object' && 'body' in one);
    if (typeof key !== 'object' || !('body' in key))
        return payload;
    const fresh = memberAt(makeEvent(source, { seed: bench.seed() }), key.body);
    if (memberAt(payload, key.body) === undefined || fresh === undefined)
        return payload;
    const copy = withMember(payload, key.body, fresh);
    return passes(source.check, copy) ? copy : payload;
}
/** One at the top, and one in the first object below. */
function withUnknownFields(event) {
    if (!isObject(event))
        return event;
    const inner = Object.keys(event).find((name) => isObject(event[name]));
    const extended = { ...event, added_by_a_later_version: { value: 1 } };
    return inner === undefined
        ? extended
        : { ...extended, [inner]: { ...event[inner], added_by_a_later_version: 'yes' } };
}
/** The names in a JSON pointer. */
function namesOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Some of each list, from its beginning and across it. */
function spread(lists, most) {
    const each = Math.max(1, Math.floor(most / Math.max(1, lists.length)));
    const chosen = lists.flatMap((list) => {
        const step = Math.max(1, Math.floor(list.length / each));
        return list.filter((_, index) => index % step === 0).slice(0, each);
    });
    return chosen.slice(0, Math.max(most, lists.length));
}

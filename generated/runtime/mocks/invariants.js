/** Makes the parts of a value agree as the contract's invariants say. What was prescribed stays. */
import { equal } from '../../receiving/events.js';
import { ulidTime } from './formats.js';
import { isMoment, scaleOf } from './moments.js';
import { Scales } from './scales.js';
import { copyOf, memberAt, memberOf, setMember } from './values.js';
export function relate(related, sampler) {
    const isFixed = ({ holder, name }) => sampler.isPinned(holder, name);
    const all = related.flatMap(({ value, plan }) => (plan.invariants ?? []).map((invariant) => ({ value, invariant })));
    for (const { value, invariant } of all)
        if (invariant.kind === 'same')
            unify(value, invariant, isFixed);
    const scales = new Scales(isFixed);
    for (const { value, invariant } of all)
        if (invariant.kind === 'sum')
            addUp(value, invariant, scales);
    for (const { value, invariant } of all)
        if (invariant.kind === 'order')
            order(value, invariant, scales);
    scales.settle();
    for (const { value, invariant } of all) {
        if (invariant.kind === 'same')
            unify(value, invariant, isFixed);
        if (invariant.kind === 'atMostOne')
            keepOne(value, invariant, isFixed);
    }
    for (const { value, plan } of related)
        for (const time of plan.times ?? [])
            stampId(value, time, isFixed);
}
function slotAt(value, place) {
    const holder = memberAt(value, place.slice(0, -1));
    const name = place.at(-1);
    if (name === undefined || (memberOf(holder, name) ?? null) === null)
        return undefined;
    return { holder: holder, name };
}
function slotsAt(value, places) {
    return places.map((place) => slotAt(value, place)).filter((slot) => slot !== undefined);
}
function unify(value, { places }, isFixed) {
    const slots = slotsAt(value, places);
    const source = slots.find(isFixed) ?? slots[0];
    if (!source)
        return;
    for (const slot of slots) {
        if (!isFixed(slot))
            setMember(slot.holder, slot.name, copyOf(source.holder[source.name]));
    }
}
function addUp(value, { places, equals }, scales) {
    const terms = slotsAt(value, places);
    const total = slotAt(value, equals);
    if (!total || terms.length < places.length)
        return;
    const values = [...terms, total].map(({ holder, name }) => holder[name]);
    if (values.some((each) => scaleOf(each) === undefined))
        return;
    const moments = terms.filter(({ holder, name }) => isMoment(holder[name]));
    if (moments.length > 1 || isMoment(values.at(-1)) !== (moments.length === 1))
        return;
    scales.sum(terms, total);
}
function order(value, { places }, scales) {
    const slots = slotsAt(value, places).filter(({ holder, name }) => scaleOf(holder[name]) !== undefined);
    for (const [index, later] of slots.entries()) {
        const earlier = slots[index - 1];
        if (earlier)
            scales.order(earlier, later);
    }
}
/** A prescribed item is kept before others, and else the first. */
function keepOne(value, invariant, isFixed) {
    const items = memberAt(value, invariant.items);
    if (!Array.isArray(items))
        return;
    const slots = items.map((item) => slotAt(item, invariant.where)).filter((slot) => slot !== undefined);
    const matching = slots.filter(({ holder, name }) => equal(holder[name], invariant.is));
    const kept = matching.find(isFixed) ?? matching[0];
    for (const slot of matching) {
        if (slot === kept || isFixed(slot))
            continue;
        if ('otherwise' in invariant)
            slot.holder[slot.name] = copyOf(invariant.otherwise);
        else
            delete slot.holder[slot.name];
    }
}
/** Writes the time of an object into its ULID. */
function stampId(value, { id, time }, isFixed) {
    const slot = slotAt(value, id);
    const moment = scaleOf(memberAt(value, time));
    if (!slot || isFixed(slot) || moment === undefined)
        return;
    const text = slot.holder[slot.name];
    if (typeof text !== 'string' || text.length < 26)
        return;
    slot.holder[slot.name] = text.slice(0, -26) + ulidTime(moment) + text.slice(-16);
}

import { isObject, passes } from '../../../receiving/events.js';
import { previousValues } from '../../publisher/previous-values.js';
import { relate } from '../invariants.js';
import { makeEvent } from '../make-event.js';
import { Random } from '../random.js';
import { Sampler } from '../sampler.js';
import { copyOf, memberAt, setMember } from '../values.js';
import { atTime, birthOf, changedState, stamp, timeOf } from './state.js';
const MAX_ATTEMPTS = 60;
const MINUTE = 60_000;
/** Between two events: from some minutes to two days. */
const LEAST_GAP = 10 * MINUTE;
const MOST_GAP = 48 * 60 * MINUTE;
/** How long after a change its event is emitted, in ms. */
const MOST_LAG = 2000;
/**
 * Makes the events of one resource's life, in their order.
 *
 * @throws Error for a resource that has none, or where no events are found that keep to the contract
 */
export function makeScenario(resources, name, { seed = 0, updates = 2, variant = 'typical' } = {}) {
    const resource = resources.find((one) => one.name === name);
    if (!resource)
        throw new Error(`This contract has no events about a resource ${JSON.stringify(name)}.`);
    const random = Random.of(seed).at('\0scenario').at(name);
    const life = new Life(resource, { random, variant });
    return plot(resource, updates).map((event, index) => life.next(event, random.at(index)));
}
/** It begins once, changes as often as is asked, and ends once. */
function plot({ events, candidates }, updates) {
    const of = (phase) => events.filter((event) => event.phase === phase);
    const changes = candidates.length > 0 ? of('change') : [];
    const count = changes.length > 0 ? Math.max(0, Math.floor(updates)) : 0;
    return [
        ...of('first').slice(0, 1),
        ...Array.from({ length: count }, (_, index) => changes[index % changes.length]),
        ...of('other'),
        ...of('last').slice(0, 1),
    ];
}
class Life {
    #resource;
    #random;
    #variant;
    #now;
    constructor(resource, { random, variant }) {
        this.#resource = resource;
        this.#random = random;
        this.#variant = variant;
    }
    next(event, random) {
        for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            const draw = random.at(attempt);
            const now = this.#now ?? this.#begin(event, attempt);
            const after = this.#now || event.phase !== 'first' ? this.#after(event, now, draw) : now;
            const made = after && this.#event(event, after, draw, now.state);
            if (!made || !passes(event.source.check, made))
                continue;
            this.#now = after;
            return { type: event.source.type, event: made };
        }
        throw new Error(`No scenario of ${this.#resource.name} keeps to the contract: ${event.source.name} cannot be made.`);
    }
    /** Where it begins: in the state of a mock, which is new if the first event says so. */
    #begin({ source, object, owner, time, phase }, attempt) {
        const event = makeEvent(source, { seed: this.#random.at(`\0begin ${attempt}`).bits(), variant: this.#variant });
        const found = memberAt(event, object);
        const state = (isObject(found) ? copyOf(found) : {});
        const told = time && timeOf(memberAt(event, time));
        const birth = birthOf(this.#resource, state);
        const start = (phase === 'first' ? birth : undefined) ?? told ?? birth ?? Date.UTC(2025, 0, 1);
        if (phase === 'first')
            stamp(this.#resource, state, start);
        const lag = phase === 'first' ? this.#random.at('\0lag').between(1, MOST_LAG) : 0;
        return { state, owner: owner && memberAt(event, owner), time: start + lag };
    }
    /** What follows, or `undefined` where nothing changed that an event would report. */
    #after({ phase }, { state, owner, time }, random) {
        const later = time + random.at('\0gap').between(LEAST_GAP, MOST_GAP);
        if (phase !== 'change')
            return { state, owner, time: later };
        const after = changedState(this.#resource, state, { random: random.at('\0change'), variant: this.#variant });
        if (!previousValues(state, after, this.#resource))
            return undefined;
        stamp(this.#resource, after, later);
        return { state: after, owner, time: later + random.at('\0lag').between(1, MOST_LAG) };
    }
    #event(event, { state, owner, time }, random, before) {
        const { source, phase, object, previous } = event;
        const sampler = new Sampler(this.#variant);
        const given = {};
        if (source.typeAt)
            put(given, source.typeAt, source.type);
        if (source.absent)
            put(given, source.absent, undefined);
        if (event.owner && owner !== undefined)
            put(given, event.owner, owner);
        const made = sampler.make(source.plan, random, given);
        if (!isObject(made))
            return undefined;
        const told = event.time && memberAt(made, event.time);
        if (event.time && told !== undefined)
            put(made, event.time, atTime(told, time), sampler);
        put(made, object, pinned(state, sampler), sampler);
        const inside = objectsIn(made);
        relate(sampler.related.filter(({ value }) => inside.has(value)), sampler);
        if (phase === 'change' && previous)
            put(made, previous, copyOf(previousValues(before, state, this.#resource)));
        return made;
    }
}
/** Sets what stands at a place, and the objects that lead there. */
function put(target, place, value, sampler) {
    let holder = target;
    for (const step of place.slice(0, -1)) {
        if (!isObject(Object.hasOwn(holder, step) ? holder[step] : undefined))
            setMember(holder, step, {});
        holder = holder[step];
    }
    const name = place.at(-1);
    if (name === undefined)
        return;
    setMember(holder, name, value);
    sampler?.pin(holder, name);
}
/** A copy in which everything is prescribed. */
function pinned(value, sampler) {
    const copy = copyOf(value);
    for (const holder of objectsIn(copy))
        for (const name of Object.keys(holder))
            sampler.pin(holder, name);
    return copy;
}
function objectsIn(value, found = new Set()) {
    if (typeof value !== 'object' || value === null)
        return found;
    found.add(value);
    for (const member of Object.values(value))
        objectsIn(member, found);
    return found;
}

/** How a resource changes. */
import { equal } from '../../../receiving/events.js';
import { relate } from '../invariants.js';
import { isMoment, onScale, scaleOf } from '../moments.js';
import { Sampler } from '../sampler.js';
import { choosable } from '../steering.js';
import { propertyPlan } from '../update.js';
import { copyOf, setMember } from '../values.js';
const CHANGE_CHANCE = 0.3;
const NONE_CHANCE = 0.15;
const MAX_TRIES = 12;
/** Numbers below are seconds since 1970, others ms. */
const LEAST_MS = 1e11;
/** The resource after a change: at least one property that an event would report differs. */
export function changedState(resource, before, { random, variant }) {
    const after = copyOf(before);
    const sampler = new Sampler(variant);
    for (const candidate of drawn(resource, random)) {
        const value = anotherValue(candidate, resource, before, sampler, random.at(candidate.name));
        if (value === undefined && !candidate.required)
            delete after[candidate.name];
        else if (value !== undefined)
            setMember(after, candidate.name, value);
    }
    for (const name of [...resource.identity, ...resource.bookkeeping])
        sampler.pin(after, name);
    const plan = objectPlan(resource.resource, after);
    relate([...sampler.related, ...(plan ? [{ value: after, plan }] : [])], sampler);
    return after;
}
/** One that is reported on its own at least. */
function drawn({ candidates, relation }, random) {
    const telling = candidates.filter(({ name }) => !relation.includes(name));
    if (telling.length === 0)
        return candidates.filter(({ name }) => random.at(`\0changed ${name}`).chance(CHANGE_CHANCE));
    const sure = random.at('\0sure').pick(telling);
    return candidates.filter((one) => one === sure || random.at(`\0changed ${one.name}`).chance(CHANGE_CHANCE));
}
/** Another value than before, or `undefined` for none. */
function anotherValue({ name, required, nullable }, { resource }, before, sampler, random) {
    const now = Object.hasOwn(before, name) ? before[name] : undefined;
    const plan = propertyPlan(resource, name);
    // What has no value and cannot be reported to have had none stays as it is.
    if (!plan || (!nullable && (now ?? null) === null))
        return now;
    const isEnded = nullable && (now ?? null) !== null && random.at('\0none').chance(NONE_CHANCE);
    if (isEnded && sampler.variant !== 'full')
        return required ? null : undefined;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const made = sampler.makeSome(plan, random.at(`\0${tries}`));
        if (made !== undefined && !equal(made, now))
            return made;
    }
    return now;
}
/** The plan without the times of ids, which never change. */
function objectPlan(plan, value, depth = 0) {
    if (depth > MAX_TRIES)
        return undefined;
    if (plan.kind === 'ref')
        return objectPlan(plan.to(), value, depth + 1);
    if (plan.kind === 'choice')
        return objectPlan(choosable(plan.of, value)[0], value, depth + 1);
    if (plan.kind !== 'object')
        return undefined;
    const { times: _times, ...others } = plan;
    return others;
}
/** Writes the time of a change into the books of the resource. */
export function stamp({ bookkeeping, births }, state, time) {
    for (const name of bookkeeping) {
        if (!births.includes(name) && Object.hasOwn(state, name))
            setMember(state, name, atTime(state[name], time));
    }
}
/** When the resource began, in ms since 1970. */
export function birthOf({ births }, state) {
    const times = births.map((name) => timeOf(state[name])).filter((time) => time !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
}
/** A moment in ms since 1970. */
export function timeOf(value) {
    const scale = scaleOf(value);
    return typeof value === 'number' && value < LEAST_MS ? value * 1000 : scale;
}
/** A moment, written like the one that stood there. */
export function atTime(before, time) {
    if (isMoment(before))
        return onScale(before, time);
    if (typeof before !== 'number')
        return before;
    return before < LEAST_MS ? Math.floor(time / 1000) : time;
}

import { equal, isObject } from '../../receiving/events.js';
import { previousValues } from '../publisher/previous-values.js';
import { relate } from './invariants.js';
import { FREE } from './sampler.js';
import { copyOf, memberAt, setMember } from './values.js';
const CHANGE_CHANCE = 0.3;
const FIRST_VALUE_CHANCE = 0.25;
const MAX_TRIES = 12;
/**
 * Replaces the previous values of an event by those that its publisher would send: the state before
 * is made, and compared with the object as the event has it.
 *
 * @param given - previous values that are prescribed: then these are what changed, and nothing else
 */
export function fillPrevious(event, plan, random, sampler, given) {
    const after = memberAt(event, plan.object);
    const holder = memberAt(event, plan.previous.slice(0, -1));
    const name = plan.previous.at(-1);
    if (name === undefined || !isObject(after) || !isObject(holder) || !isObject(holder[name]))
        return;
    const place = plan.object.reduce((at, step) => at.at(step), random).at('\0before');
    const update = new Update(plan, after, place, sampler);
    const changes = isObject(given) ? { given } : update.changes();
    const before = update.stateBefore(changes);
    const values = previousValues(before, after, plan);
    if ('names' in changes) {
        if (values)
            setMember(holder, name, values);
        return;
    }
    // What is prescribed is listed, even where it is what the object has.
    const previous = values ?? {};
    for (const [key, value] of Object.entries(changes.given)) {
        if (!Object.hasOwn(previous, key))
            setMember(previous, key, copyOf(Object.hasOwn(before, key) ? before[key] : value));
    }
    setMember(holder, name, previous);
}
class Update {
    #plan;
    #after;
    #place;
    #sampler;
    #candidates;
    constructor(plan, after, place, sampler) {
        this.#plan = plan;
        this.#after = after;
        this.#place = place;
        this.#sampler = sampler;
        this.#candidates = candidatesOf(plan);
    }
    /**
     * What changed, by the seed. One required property at least, so that nobody's change depends on
     * whether another property is optional, or new.
     */
    changes() {
        const drawn = this.#candidates.filter((candidate) => this.#isDrawn(candidate));
        const telling = this.#candidates.filter(({ name }) => !this.#plan.relation.includes(name));
        // What has one value alone can be drawn, and still cannot have changed.
        const canChange = (candidate) => this.#earlier(candidate) !== FREE;
        const isSettled = drawn.some((one) => one.required && telling.includes(one) && canChange(one));
        const forced = isSettled ? undefined : this.#ranked(telling).find(canChange);
        return { names: new Set([...drawn, ...(forced ? [forced] : [])].map(({ name }) => name)) };
    }
    /** The object as it was. */
    stateBefore(changes) {
        const before = copyOf(this.#after);
        for (const candidate of this.#candidates) {
            const value = this.#valueBefore(candidate, changes);
            if (value === FREE)
                continue;
            if (value === undefined)
                delete before[candidate.name];
            else
                setMember(before, candidate.name, value);
            this.#sampler.pin(before, candidate.name);
        }
        const related = this.#sampler.related.find(({ value }) => value === this.#after);
        if (related)
            relate([{ value: before, plan: withoutTimes(related.plan) }], this.#sampler);
        return before;
    }
    #isDrawn({ name }) {
        const { variant } = this.#sampler;
        if (variant === 'minimal' || variant === 'full')
            return variant === 'full';
        return this.#place.at(`\0changed ${name}`).chance(CHANGE_CHANCE);
    }
    /** Required ones first, and else by their names alone. */
    #ranked(candidates) {
        const ranks = new Map(candidates.map(({ name }) => [name, this.#place.at(`\0rank ${name}`).bits()]));
        const rankOf = ({ name, required }) => (ranks.get(name) ?? 0) + (required ? 0 : 2 ** 32);
        return [...candidates].sort((a, b) => rankOf(a) - rankOf(b));
    }
    #valueBefore(candidate, changes) {
        const { name, value, required } = candidate;
        if ('names' in changes)
            return changes.names.has(name) ? this.#earlier(candidate) : FREE;
        if (!Object.hasOwn(changes.given, name))
            return FREE;
        const given = changes.given[name];
        if (given === null && !required)
            return undefined;
        return this.#sampler.make(value, this.#place.at(name), given);
    }
    /** Another value than now, `undefined` for none, or {@link FREE} where there is no other. */
    #earlier({ name, value, required, nullable }) {
        const now = Object.hasOwn(this.#after, name) ? this.#after[name] : null;
        const random = this.#place.at(name);
        const none = required ? null : undefined;
        const mayBeNone = nullable === true && now !== null;
        if (mayBeNone && this.#sampler.variant !== 'full' && random.at('\0none').chance(FIRST_VALUE_CHANCE))
            return none;
        for (let tries = 0; tries < MAX_TRIES; tries++) {
            const made = this.#sampler.makeSome(value, random.at(`\0${tries}`));
            if (made !== null && made !== undefined && !equal(made, now))
                return made;
        }
        return mayBeNone ? none : FREE;
    }
}
const CANDIDATES = /* @__PURE__ */ new WeakMap();
/** Found once for each plan, because plans never change. */
function candidatesOf(plan) {
    const known = CANDIDATES.get(plan);
    if (known)
        return known;
    const found = plan.candidates.flatMap((candidate) => {
        const value = propertyPlan(plan.resource, candidate.name);
        return value ? [{ ...candidate, value }] : [];
    });
    CANDIDATES.set(plan, found);
    return found;
}
/** What a property of an object can hold; of several alternatives, in the first that has it. */
export function propertyPlan(plan, name, depth = 0) {
    if (depth > MAX_TRIES)
        return undefined;
    if (plan.kind === 'ref')
        return propertyPlan(plan.to(), name, depth + 1);
    if (plan.kind === 'object')
        return plan.properties.find((property) => property.name === name)?.value;
    if (plan.kind !== 'choice')
        return undefined;
    return plan.of.map((one) => propertyPlan(one, name, depth + 1)).find((found) => found !== undefined);
}
function withoutTimes({ times: _times, ...plan }) {
    return plan;
}

import { isObject, validateEventWith } from '../../receiving/events.js';
import { relate } from './invariants.js';
import { Random } from './random.js';
import { FREE, Sampler } from './sampler.js';
import { fillPrevious } from './update.js';
import { copyOf, memberAt, setMember } from './values.js';
/** How often a value is made anew where the plan cannot tell all that the contract asks. */
const MAX_ATTEMPTS = 60;
/**
 * Makes an event.
 *
 * @throws Error where none is found that keeps to the contract: because of the overrides, or because
 * no value, or hardly any, satisfies the schema
 */
export function makeEvent(source, options = {}) {
    const { seed = 0, variant = 'typical', overrides, validate = true } = options;
    if (source.plan.kind === 'never')
        throw new Error(`${source.name} has no mock: no value satisfies its schema.`);
    const given = prescribed(source, overrides);
    // Two events of one seed are two events: their ids differ.
    const random = Random.of(seed).at(source.type);
    let errors = [];
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        // What a later version may bring is left out where the contract has no room for it.
        const asked = variant === 'future' && attempt >= MAX_ATTEMPTS / 2 ? 'typical' : variant;
        const event = attemptEvent(source, attempt === 0 ? random : random.at(`\0${attempt}`), asked, given);
        if (!validate)
            return event;
        const result = validateEventWith(source.check, event);
        if (result.ok)
            return event;
        errors = result.errors;
    }
    throw new Error(failure(source, errors, overrides !== undefined));
}
function attemptEvent(source, random, variant, given) {
    const sampler = new Sampler(variant);
    const event = sampler.make(source.plan, random, given);
    if (sampler.related.length > 0)
        relate(sampler.related, sampler);
    if (source.update) {
        const previous = given === FREE ? undefined : memberAt(given, source.update.previous);
        fillPrevious(event, source.update, random, sampler, previous);
    }
    return event;
}
/** The overrides, and below them what the event tells by itself. */
function prescribed({ typeAt, type, absent }, overrides) {
    if (overrides !== undefined && !isObject(overrides))
        return overrides;
    if (!typeAt && !absent)
        return overrides ?? FREE;
    const given = (overrides === undefined ? {} : copyOf(overrides));
    if (typeAt)
        prescribe(given, typeAt, type);
    if (absent)
        prescribe(given, absent, undefined);
    return given;
}
function prescribe(given, place, value) {
    let holder = given;
    for (const step of place.slice(0, -1)) {
        if (!Object.hasOwn(holder, step))
            setMember(holder, step, {});
        const next = holder[step];
        if (!isObject(next))
            return;
        holder = next;
    }
    const last = place.at(-1);
    if (last !== undefined && !Object.hasOwn(holder, last))
        setMember(holder, last, value);
}
function failure({ name }, errors, isGiven) {
    const [first] = errors;
    const told = first ? `${first.path === '' ? 'the event' : first.path} ${first.message}` : 'no value was found';
    const start = `No mock of ${name} keeps to the contract${isGiven ? ' with these overrides' : ''}: ${told}.`;
    return isGiven ? `${start} Pass { validate: false } to have it all the same.` : start;
}

import { describe, passes } from '../../../receiving/events.js';
import { makeEvent } from '../make-event.js';
import { Random } from '../random.js';
import { copyOf, memberAt } from '../values.js';
import { Spot } from './spot.js';
import { Walk } from './walk.js';
/** Breaks an event in every way. @throws Error for a type that no event has, or one without a valid event */
export function invalidOf(sources, judges, type, options) {
    const source = sources.find((one) => one.type === type);
    if (!source)
        throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return breakEvent(source, judges, options).events;
}
/** Breaks an event in every way, and tells which demands of its plan it could not break. */
export function breakEvent(source, judges, { seed = 0 } = {}) {
    const event = makeEvent(source, { seed, variant: 'full' });
    const walk = new Walk(source.check);
    walk.start(source.plan, Spot.of(event, Random.of(seed).at(source.type).at('\0invalid')));
    const names = new Set();
    const events = walk.found.flatMap((found) => {
        const errors = errorsOf(found, source, judges);
        return errors ? [labelled(found, errors, source, judges, names)] : [];
    });
    return { events, unbroken: walk.unbroken };
}
/** What `validateEvent` says; where the event no longer tells its type, it says that and no more. */
function errorsOf({ event, failure, others }, source, { validateEvent }) {
    if (!source.typeAt || memberAt(event, source.typeAt) === source.type) {
        return [describe(failure), ...others.map((other) => describe(other))];
    }
    const result = validateEvent(event);
    if (result.ok)
        return undefined;
    const [first, ...more] = result.errors;
    return first && [first, ...more];
}
function labelled({ event, told }, [{ path, keyword, message }, ...others], source, judges, names) {
    const name = unique(`${path || 'event'} ${keyword}${told === undefined ? '' : `: ${told}`}`, names);
    const isTypeLost = source.typeAt !== undefined && memberAt(event, source.typeAt) !== source.type;
    const structural = judges.structural.get(source.type);
    const isStructural = isTypeLost || (structural !== undefined && !passes(structural, event));
    let value;
    return {
        name,
        path,
        keyword,
        message,
        also: others.map((other) => ({ path: other.path, keyword: other.keyword })),
        profile: isStructural ? 'structural' : 'contract',
        get value() {
            value ??= { copy: copyOf(event) };
            return value.copy;
        },
    };
}
function unique(wanted, taken) {
    let name = wanted;
    for (let count = 2; taken.has(name); count++)
        name = `${wanted} (${count})`;
    taken.add(name);
    return name;
}

import * as fc from 'fast-check';
import { isObject, validateEventWith } from '../../receiving/events.js';
import { memberAt, setMember } from '../mocks/values.js';
import { arbitraryOfPlan } from './arbitraries.js';
import { bounded, patient } from './bounded.js';
import { anyText } from './texts.js';
/** How often a part of an event may turn out to have no value, before the arbitrary gives up. */
const MAX_MISSES = 20;
/**
 * All events of one kind.
 *
 * @throws Error where no value satisfies the schema. Where hardly any does, as far as its plan tells,
 * it is the arbitrary that throws, when it makes a value.
 */
export function eventsOf(source, texts, constraints) {
    const { name, plan, check, typeAt, type, absent } = source;
    if (plan.kind === 'never')
        throw new Error(`${name} has no arbitrary: no value satisfies its schema.`);
    const values = patient(arbitraryOfPlan(plan, texts, constraints), MAX_MISSES);
    const typed = typeAt ? values.map((value) => withMember(value, typeAt, type)) : values;
    const events = absent && constraints?.realistic ? typed.map((value) => withMember(value, absent, undefined)) : typed;
    const accepts = (event) => {
        return (!typeAt || memberAt(event, typeAt) === type) && validateEventWith(check, event).ok;
    };
    return bounded(events, accepts, (last) => failure(source, last));
}
/**
 * All events of a type.
 *
 * @throws Error for a type that no event has
 */
export function eventsOfType(sources, texts, type, constraints) {
    const meant = sources.filter((source) => source.type === type);
    if (meant.length === 0)
        throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
    return oneOf(meant, (source) => eventsOf(source, texts, constraints));
}
/**
 * All events of a contract.
 *
 * @throws Error where there is none
 */
export function anyEvents(sources, texts, constraints) {
    return oneOf(possible(sources), (source) => eventsOf(source, texts, constraints));
}
/** Events like those of the contract, except that none of them has its type. */
export function unknownEvents(sources, texts, constraints) {
    const types = unknownTypes(sources.map(({ type }) => type));
    return oneOf(possible(sources), (source) => {
        const events = eventsOf(source, texts, constraints);
        const { typeAt } = source;
        return typeAt ? fc.tuple(events, types).map(([event, type]) => withMember(event, typeAt, type)) : events;
    });
}
function possible(sources) {
    const found = sources.filter(({ plan }) => plan.kind !== 'never');
    if (found.length === 0)
        throw new Error('This contract has no event of which there is an arbitrary.');
    return found;
}
function oneOf(sources, make) {
    return fc.oneof({ withCrossShrink: true }, ...sources.map(make));
}
/** A known type with another end, or any text. */
function unknownTypes(known) {
    const stems = known.map((type) => type.replace(/[^._\-/:]*$/, ''));
    const endings = fc.constantFrom('archived', 'restored', 'merged', 'locked', 'reviewed');
    const similar = fc.tuple(fc.constantFrom(...stems), endings).map((parts) => parts.join(''));
    const types = new Set(known);
    return bounded(fc.oneof(similar, anyText({ min: 0, max: Infinity })), (type) => !types.has(type), () => 'No type was found that is not known.');
}
/** A copy of a value with another member at a place; `undefined` for none. */
function withMember(value, place, member) {
    const [name, ...deeper] = place;
    if (name === undefined)
        return member;
    if (!isObject(value))
        return value;
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    const made = withMember(own, deeper, member);
    const copy = {};
    for (const key of Object.keys(value)) {
        if (key !== name)
            setMember(copy, key, value[key]);
        else if (made !== undefined)
            setMember(copy, key, made);
    }
    if (made !== undefined && !Object.hasOwn(copy, name))
        setMember(copy, name, made);
    return copy;
}
function failure({ name, check }, last) {
    const result = validateEventWith(check, last);
    const [first] = result.ok ? [] : result.errors;
    const told = first ? `: ${first.path === '' ? 'the event' : first.path} ${first.message}` : '';
    return `No ${name} was found that keeps to the contract${told}. The schema asks more than its plan can tell.`;
}

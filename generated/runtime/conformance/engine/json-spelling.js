import { isObject, passes } from '../../../receiving/events.js';
import { copyOf, memberAt, setMember } from '../../mocks/values.js';
/** A JSON value, written as no library does by itself. */
export function spell(value, how) {
    const gap = how.spaced ? ' ' : '';
    if (typeof value === 'string')
        return how.escaped ? escaped(value) : JSON.stringify(value);
    if (Array.isArray(value))
        return `[${gap}${value.map((item) => spell(item, how)).join(`${gap},${gap}`)}${gap}]`;
    if (!isObject(value))
        return JSON.stringify(value);
    const names = Object.keys(value);
    const members = (how.reversed ? names.reverse() : names).map((name) => {
        return `${spell(name, how)}${gap}:${gap}${spell(value[name], how)}`;
    });
    return `{${gap}${members.join(`${gap},${gap}`)}${gap}}`;
}
function escaped(text) {
    if (text === '')
        return '""';
    const first = text.charCodeAt(0).toString(16).padStart(4, '0');
    return `"\\u${first}${JSON.stringify(text.slice(1)).slice(1)}`;
}
/**
 * The event with a text in place of one that it has, where the contract allows it.
 *
 * @returns `undefined` where no property of the event takes the text
 */
export function withText({ check, typeAt }, event, text) {
    for (const place of placesOfText(event)) {
        if (typeAt && memberAt(event, typeAt) === memberAt(event, place))
            continue;
        const copy = withMember(event, place, text);
        if (passes(check, copy))
            return copy;
    }
    return undefined;
}
/** A copy with something else at one place, which has to be there. */
export function withMember(event, place, value) {
    const copy = copyOf(event);
    const holder = memberAt(copy, place.slice(0, -1));
    const name = place.at(-1);
    if (typeof holder === 'object' && holder !== null && name !== undefined)
        setMember(holder, name, value);
    return copy;
}
/** A copy without what stands at the places. */
export function withoutMembers(event, places) {
    const copy = copyOf(event);
    for (const place of places) {
        const holder = memberAt(copy, place.slice(0, -1));
        const name = place.at(-1);
        if (isObject(holder) && name !== undefined)
            delete holder[name];
    }
    return copy;
}
/** From the deepest on: what stands at the top is mostly the envelope's. */
function placesOfText(event) {
    const found = [];
    const visit = (value, place) => {
        if (typeof value === 'string')
            found.push(place);
        else if (typeof value === 'object' && value !== null) {
            for (const [name, member] of Object.entries(value))
                visit(member, [...place, name]);
        }
    };
    visit(event, []);
    return found.sort((one, other) => other.length - one.length);
}

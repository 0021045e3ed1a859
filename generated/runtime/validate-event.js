import { report, step } from './failures.js';
import { CONST } from './keywords.js';
import { excerpt, kindOf } from './messages.js';
import { invalidBecause, unreadable, validateEventWith, } from './validation.js';
/**
 * Makes a function that validates an event of any type: it reads the type and runs the one check
 * that is for it. The function never throws.
 */
export function createValidateEvent({ dispatch, checks, }) {
    return (value, options) => {
        let claimed;
        try {
            claimed = claimedType(value, { dispatch, types: checks }, options?.type);
        }
        catch (error) {
            return invalidBecause(unreadable(error));
        }
        if (!claimed.ok)
            return invalidBecause(claimed.error);
        const check = checks.get(claimed.type);
        if (!check)
            return invalidBecause(unknownType(claimed));
        return validateEventWith(check, value);
    };
}
/**
 * Reads the type of an event. Looks at own data properties alone, so that neither a prototype nor a
 * getter decides; never throws.
 *
 * @param given - the type, or the value of the header that tells it or its first part
 */
export function claimedType(value, { dispatch, types }, given) {
    const { body, header, join } = dispatch;
    if (given !== undefined && typeof given !== 'string')
        return notString('', given);
    if (given !== undefined && !join)
        return { ok: true, type: given, place: [] };
    if (body === undefined || (header !== undefined && given === undefined))
        return notGiven(header);
    let told;
    try {
        told = ownValueAt(value, body);
    }
    catch (error) {
        return { ok: false, error: unreadable(error) };
    }
    if (given !== undefined && join)
        return join(given, told, body, types);
    return typeof told === 'string' ? { ok: true, type: told, place: body } : notTold(body, told);
}
/**
 * Types whose first part a header tells, and whose second part the body tells.
 *
 * @param separator - what stands between the parts
 */
export function joinedBy(separator) {
    return (given, told, place, types) => {
        const prefix = `${given}${separator}`;
        if (typeof told === 'string' && (types.has(prefix + told) || !types.has(given)))
            return { ok: true, type: prefix + told, place };
        // Some events have nothing but the header, and a caller may know the whole type.
        if (types.has(given))
            return { ok: true, type: given, place: [] };
        // A header that no event begins with is a type of its own, which the contract does not know.
        const isIncomplete = [...types.keys()].some((type) => type.startsWith(prefix));
        return isIncomplete ? notTold(place, told) : { ok: true, type: given, place: [] };
    };
}
/** The check of an event of which the contract says nothing but its type, and that stands in the body. */
export function tellsType(names, type) {
    return (value, failures) => {
        const told = ownValueAt(value, names);
        return told === type ? failures.count : report(failures, names.map(step).join(''), CONST, told, type);
    };
}
/** The check of an event of which the contract says nothing: whatever the body is, it may be. */
export const anything = (_value, failures) => failures.count;
function notGiven(header) {
    const what = header === undefined ? 'the type' : `the value of the header ${header}`;
    return fail('', 'missing-event-type', `does not tell its type: pass ${what} as { type }`);
}
function notTold(place, told) {
    const path = pointerTo(place);
    if (told === undefined)
        return fail(path, 'missing-event-type', 'must tell the type of the event, but is not there');
    return notString(path, told);
}
function notString(path, value) {
    return fail(path, 'invalid-event-type', `must be the type of the event as a string, but is ${kindOf(value)}`);
}
function unknownType({ type, place }) {
    return {
        path: pointerTo(place),
        keyword: 'unknown-event-type',
        message: `is ${excerpt(type)}, which is no event type of this contract`,
    };
}
function pointerTo(place) {
    return place.map(step).join('');
}
function fail(path, keyword, message) {
    return { ok: false, error: { path, keyword, message } };
}
/** The value that names lead to, through own data properties alone. */
export function ownValueAt(value, names) {
    let place = value;
    for (const name of names) {
        if (typeof place !== 'object' || place === null)
            return undefined;
        place = Object.getOwnPropertyDescriptor(place, name)?.value;
    }
    return place;
}

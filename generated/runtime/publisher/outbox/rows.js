import { claimedType, ownValueAt, step, unreadable } from '../../../receiving/events.js';
import { InvalidEventError } from '../invalid-event-error.js';
/** Longer texts have no place in an index of PostgreSQL. */
const MAX_ID = 256;
const MAX_RESOURCE = 512;
/** What no text of PostgreSQL has: the character 0, and half of a character. */
const UNSTORABLE = /[\0\p{Cs}]/u;
/**
 * An event as a row. What is validated is what is stored: the event as it comes back from JSON.
 *
 * @param given - the type, or the value of the header that tells it, where the body alone does not
 * @throws InvalidEventError where it is not what the contract says, or has more than it declares
 */
export function rowOf({ validate, dispatch, events }, value, given) {
    const { body, event } = written(value, given);
    const claimed = claimedType(event, { dispatch, types: events }, given);
    const type = claimed.ok ? claimed.type : (given ?? 'event');
    const result = validate(event, { type: given });
    if (!result.ok)
        throw new InvalidEventError(type, result.errors);
    const { id, owner, resource } = events.get(type) ?? {};
    return {
        id: storable(type, event, id) ?? crypto.randomUUID(),
        type,
        owner: storable(type, event, owner),
        resource: resource ? keyOf(event, resource) : null,
        body,
    };
}
function written(value, given) {
    try {
        const body = JSON.stringify(value) ?? 'null';
        return { body, event: JSON.parse(body) };
    }
    catch (error) {
        throw new InvalidEventError(given ?? 'event', [unreadable(error)]);
    }
}
/** What a transport has to repeat exactly. */
function storable(type, event, place) {
    const text = textAt(event, place);
    if (text === null || (text.length > 0 && text.length <= MAX_ID && !UNSTORABLE.test(text)))
        return text;
    const path = (place ?? []).map(step).join('');
    const message = `must have 1 to ${MAX_ID} characters, none of which is 0 or half of one, to be sent`;
    throw new InvalidEventError(type, [{ path, keyword: 'unsendable', message }]);
}
/** The same for all events about one resource. Two that should share one are kept in order among themselves. */
function keyOf(event, { name, identity }) {
    const values = identity.map((place) => textAt(event, place));
    if (values.length === 0 || values.includes(null))
        return null;
    return [name, ...values]
        .join('/')
        .slice(0, MAX_RESOURCE)
        .replace(/[\0\p{Cs}]/gu, '');
}
function textAt(event, place) {
    const value = place && ownValueAt(event, place);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

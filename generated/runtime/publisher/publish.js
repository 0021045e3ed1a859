import { isObject, unreadable } from '../../receiving/events.js';
import { validateStrictWith } from '../strict/validate-event-strict.js';
import { InvalidEventError } from './invalid-event-error.js';
import { jsonCopy, ownValue, setOwn } from './json-copy.js';
import { previousValues } from './previous-values.js';
/**
 * Makes an event of which nothing but constants is known.
 *
 * @throws InvalidEventError
 */
export function publishPayload(plan, payload) {
    return finish(plan, payload, []);
}
/**
 * Makes an event about a resource.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError
 */
export function publishState(plan, object, envelope) {
    return finish(plan, envelope, [[plan.object, object]]);
}
/**
 * Makes an event about a change of a resource, or null where nothing changed that one would report.
 *
 * @param envelope - the rest of the event
 * @throws InvalidEventError; TypeError where the two are no resources, or two different ones
 */
export function publishChange(plan, before, after, envelope) {
    let previous;
    try {
        previous = previousValues(before, after, plan.rules);
    }
    catch (error) {
        // Any other is about reading the two: one of them contains itself, or a getter throws.
        throw error instanceof TypeError ? error : new InvalidEventError(plan.type, [unreadable(error)]);
    }
    if (previous === null)
        return null;
    return finish(plan, envelope, [
        [plan.object, after],
        [plan.previous, previous],
    ]);
}
/** Puts an event together and validates it. It shares nothing with what it is made of. */
function finish(plan, rest, parts) {
    let event;
    try {
        event = jsonCopy(rest) ?? {};
        for (const [place, value] of [...plan.constants, ...parts])
            putAt(event, place, jsonCopy(value));
    }
    catch (error) {
        throw new InvalidEventError(plan.type, [unreadable(error)]);
    }
    const result = validateStrictWith(plan.check, plan.shape, event);
    if (!result.ok)
        throw new InvalidEventError(plan.type, result.errors);
    return event;
}
/** Sets the value at a place. Where the way there is blocked by something else, the validator will tell. */
function putAt(event, place, value) {
    let holder = event;
    for (const [index, name] of place.entries()) {
        if (!isObject(holder))
            return;
        if (index === place.length - 1) {
            setOwn(holder, name, value);
            return;
        }
        if (ownValue(holder, name) === undefined)
            setOwn(holder, name, {});
        holder = ownValue(holder, name);
    }
}

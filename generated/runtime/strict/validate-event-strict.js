import {
  claimedType,
  createValidateEvent,
  invalidBecause,
  unreadable,
  validateEventWith,
} from '../../receiving/events.js';
import { undeclared } from './undeclared.js';
const MAX_ERRORS = 100;
/** Checks a value against one event: the whole contract, and nothing that it does not declare. Never throws. */
export function validateStrictWith(check, shape, value) {
    const result = validateEventWith(check, value);
    if (!result.ok && result.errors.some(isAboutReading))
        return result;
    const found = [...(result.ok ? [] : result.errors), ...undeclared(shape, value)];
    return found.length === 0 ? result : { ok: false, errors: found.slice(0, MAX_ERRORS) };
}
/** Such a value would only fail to be read once more. */
function isAboutReading({ keyword }) {
    return keyword === 'too-deep' || keyword === 'unreadable';
}
/** Makes a function that validates an event of any type strictly. The function never throws. */
export function createValidateEventStrict(validation) {
    const validate = createValidateEvent(validation);
    return (value, options) => {
        let claimed;
        try {
            claimed = claimedType(value, { dispatch: validation.dispatch, types: validation.checks }, options?.type);
        }
        catch (error) {
            return invalidBecause(unreadable(error));
        }
        const type = claimed.ok ? claimed.type : '';
        const [check, shape] = [validation.checks.get(type), validation.shapes.get(type)];
        return check && shape !== undefined ? validateStrictWith(check, shape, value) : validate(value, options);
    };
}
/**
 * Makes a function that finds the properties which the event of a type does not declare. The function
 * never throws.
 */
export function createUndeclaredProperties(shapes) {
    return (type, value) => {
        const shape = shapes.get(type);
        return shape === undefined ? [UNKNOWN_TYPE] : undeclared(shape, value);
    };
}
const UNKNOWN_TYPE = {
    path: '',
    keyword: 'unknown-event-type',
    message: 'cannot be told: the type is no event type of this contract',
};

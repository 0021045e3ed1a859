/**
 * A number that a caller gave.
 *
 * @throws RangeError where it is none, or negative
 */
export function notNegative(name, given) {
    if (typeof given === 'number' && given >= 0)
        return given;
    throw new RangeError(`${name} must be a number that is not negative, but is ${String(given)}`);
}

import { isObject, kindOf } from '../../receiving/events.js';
/**
 * A copy that shares nothing with the value that could change later. It holds what JSON would carry:
 * a member that is `undefined` is left out, an item that is becomes `null`, and an object that says
 * how it is written (`toJSON`, as a `Date` does) is what it says. What is no JSON at all (`NaN`, a
 * function) stays as it is, for a validator to refuse.
 *
 * @throws RangeError where the value contains itself, or is nested too deeply for the stack
 */
export function jsonCopy(given) {
    const value = written(given);
    if (Array.isArray(value))
        return Array.from(value, (item) => jsonCopy(item) ?? null);
    if (!isObject(value))
        return value;
    const copy = {};
    for (const name of Object.keys(value)) {
        const member = jsonCopy(value[name]);
        if (member !== undefined)
            setOwn(copy, name, member);
    }
    return copy;
}
/**
 * The same for what has to be an object.
 *
 * @throws TypeError where it is none
 */
export function objectCopy(value) {
    const copy = jsonCopy(value);
    if (!isObject(copy))
        throw new TypeError(`a resource must be an object, but is ${kindOf(copy)}`);
    return copy;
}
function written(value) {
    const hasWord = typeof value === 'object' && value !== null && 'toJSON' in value;
    return hasWord && typeof value.toJSON === 'function' ? value.toJSON() : value;
}
/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export function setOwn(target, name, value) {
    if (name === '__proto__') {
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
        return;
    }
    target[name] = value;
}
/** The own property of an object, or `undefined`: never one that it inherits. */
export function ownValue(target, name) {
    return Object.hasOwn(target, name) ? target[name] : undefined;
}

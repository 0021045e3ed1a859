/** JSON values that are being made. */
import { isObject } from '../../receiving/events.js';
/** Sets a property even if its name is `__proto__`, which assignment would take for the prototype. */
export function setMember(target, name, value) {
    if (name !== '__proto__') {
        target[name] = value;
        return;
    }
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
/** The own member of an object or array. */
export function memberOf(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
export function memberAt(value, place) {
    return place.reduce(memberOf, value);
}
/** A copy that shares nothing with a JSON value; what is not JSON is handed on as it is. */
export function copyOf(value) {
    if (Array.isArray(value))
        return value.map(copyOf);
    if (!isObject(value))
        return value;
    const copy = {};
    for (const name of Object.keys(value))
        setMember(copy, name, copyOf(value[name]));
    return copy;
}

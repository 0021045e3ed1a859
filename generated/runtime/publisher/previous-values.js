import { isObject } from '../../receiving/events.js';
import { objectCopy, ownValue, setOwn } from './json-copy.js';
/**
 * What the changed properties of a resource held before (null: no value), or null when nothing
 * changed that an event would report. The result is a copy.
 *
 * Values are compared as JSON carries them: the order of members does not count, that of items does;
 * `-0` is `0`; a member that is `undefined` is absent, and an item that is counts as `null`. `NaN`,
 * which JSON has not, equals itself alone. A property that was absent and now is `null`, or the other
 * way round, has changed. Relations are listed only beside another change.
 *
 * @param before - the resource before the update
 * @param after - the same resource after it
 * @throws TypeError where a property of the identity differs, because the two are different resources, or where one
 * of them is no object; RangeError where one contains itself
 */
export function previousValues(before, after, rules) {
    const [old, now] = [objectCopy(before), objectCopy(after)];
    // Every name that either has, those of `before` first.
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    const changed = names.filter((name) => !same(ownValue(old, name), ownValue(now, name)));
    const other = changed.find((name) => rules.identity.includes(name));
    if (other !== undefined) {
        throw new TypeError(`before and after are two different resources: '${other}' is not the same`);
    }
    const listed = changed.filter((name) => !rules.bookkeeping.includes(name));
    if (listed.every((name) => rules.relation.includes(name)))
        return null;
    const previous = {};
    for (const name of listed)
        setOwn(previous, name, ownValue(old, name) ?? null);
    return previous;
}
/** Equality of two copies. */
function same(a, b) {
    if (a === b || (Number.isNaN(a) && Number.isNaN(b)))
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]));
    }
    if (!isObject(a) || !isObject(b))
        return false;
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name])));
}

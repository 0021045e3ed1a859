import * as fc from 'fast-check';
import { admits } from './admits.js';
import { bounded } from './bounded.js';
import { textOf } from './texts.js';
const ANY_LENGTH = { min: 0, max: Infinity };
/**
 * Names of properties that are not declared by name.
 *
 * @returns `undefined` where there are none
 */
export function namesOf(plan, building, anyName) {
    const { patterns = [], rest, names } = plan;
    const matching = patterns.filter(({ value }) => value.kind !== 'never').flatMap((one) => textsOf(one, building));
    const isOpen = rest !== false && !(building.noUnknownProperties && rest === undefined && patterns.length > 0);
    const free = isOpen ? [names ? building.of(names) : anyName()] : [];
    const possible = [...matching, ...free];
    if (possible.length === 0 || names?.kind === 'never')
        return undefined;
    const accepts = (name) => typeof name === 'string' && isAllowed(plan, name);
    return bounded(fc.oneof(...possible), accepts, () => 'No name of a property was found that the contract allows.');
}
function textsOf({ pattern, text }, { texts }) {
    const plan = texts.get(String(pattern)) ?? text;
    const made = plan === undefined ? undefined : textOf(plan, ANY_LENGTH);
    return made ? [made] : [];
}
/** Whether an object may have a property of this name, if it is not declared. */
export function isAllowed({ patterns = [], rest, names }, name) {
    if (names && admits(names, name) === 'no')
        return false;
    const matching = patterns.filter(({ pattern }) => pattern.test(name));
    return matching.length > 0 ? matching.every(({ value }) => value.kind !== 'never') : rest !== false;
}

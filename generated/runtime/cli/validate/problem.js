import { describe, excerpt, isObject, kindOf } from '../../../receiving/events.js';
import { didYouMean } from '../../did-you-mean.js';
/** Puts a failure of a check into words: what was expected, what was found, and what may have been meant. */
export function problemOf(failure) {
    const { path, keyword, value, expected } = failure;
    const { message } = describe(failure);
    const found = foundText(value);
    const isTold = /, but (is|has) /.test(message) || value === null || typeof value === 'object';
    const help = keyword.name === 'required' ? misspelt(String(expected), value) : undefined;
    return {
        code: keyword.name,
        message: isTold ? message : `${message}, but is ${found}`,
        path,
        expected: message.replace(/, but (is|has) .*$/s, ''),
        found,
        ...(help !== undefined && { help }),
    };
}
function foundText(value) {
    return value === null || typeof value === 'object' || value === undefined ? kindOf(value) : excerpt(value);
}
/** A property of nearly the name that is missing. */
function misspelt(missing, value) {
    if (!isObject(value))
        return undefined;
    const near = didYouMean(missing, Object.keys(value));
    return near === undefined ? undefined : `There is ${excerpt(near)}: did you mean ${excerpt(missing)}?`;
}

const MAX_ERRORS = 100;
/** Runs a check on an event. Never throws, whatever the value is. */
export function validateEventWith(check, value) {
    const invalid = findErrors(check, value);
    return invalid ?? { ok: true, event: value };
}
/** Runs a check on a value that is no event. Never throws, whatever the value is. */
export function validateValueWith(check, value) {
    const invalid = findErrors(check, value);
    return invalid ?? { ok: true, value: value };
}
function findErrors(check, value) {
    const failures = { count: 0, list: [], limit: MAX_ERRORS };
    try {
        if (check(value, failures) === 0)
            return undefined;
        return { ok: false, errors: failures.list.map(describe) };
    }
    catch (error) {
        return invalidBecause(unreadable(error));
    }
}
/** Puts a failure into words. */
export function describe({ path, keyword, value, expected }) {
    return { path, message: keyword.words(expected, value), keyword: keyword.name };
}
/** A result with one error. */
export function invalidBecause(error) {
    return { ok: false, errors: [error] };
}
/** What can be said of a value that could not be walked through. */
export function unreadable(error) {
    // The stack is all that can run out here: the value is deep beyond reason, or holds itself.
    if (isRangeError(error)) {
        return { path: '', keyword: 'too-deep', message: 'must not be nested so deeply, or contain itself' };
    }
    return { path: '', keyword: 'unreadable', message: 'must be plain JSON data, but reading it throws an error' };
}
/** What a getter throws can itself be a Proxy, which throws when it is asked what it is. */
function isRangeError(error) {
    try {
        return error instanceof RangeError;
    }
    catch {
        return false;
    }
}

/** Notes a failure. Returns the number of failures so far. */
export function report(failures, path, keyword, value, expected) {
    if (failures.list.length < failures.limit)
        failures.list.push({ path, keyword, value, expected });
    return ++failures.count;
}
/** Moves the failures since `before` to where the value that they are about stands. */
export function within(failures, before, path) {
    for (const failure of failures.list.slice(before))
        failure.path = path + failure.path;
    return failures.count;
}
/** Forgets the failures since `before`: an alternative held after all. */
export function forget(failures, before) {
    failures.list.length = Math.min(failures.list.length, before);
    failures.count = before;
    return before;
}
/** A property name as a step of a JSON pointer (RFC 6901). */
export function step(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

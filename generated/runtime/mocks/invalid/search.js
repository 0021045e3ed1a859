import { equal, passes } from '../../../receiving/events.js';
/** How many values are tried for one demand. */
const MAX_TRIES = 60;
/** How many more where one breaks the demand, though not alone: within alternatives it never will. */
const MAX_MORE_TRIES = 6;
const MAX_FAILURES = 100;
/** Tries the values of a break until one breaks its demand and nothing else; else the one that breaks least beside it. */
export function search(check, spot, wanted) {
    let best;
    let triesLeft = MAX_TRIES;
    for (const value of wanted.values) {
        if (triesLeft-- === 0)
            break;
        const event = spot.eventWith(value);
        const failures = failuresOf(check, event);
        const failure = failures.find((one) => isWanted(one, wanted, spot.path));
        if (!failure)
            continue;
        const others = failures.filter((one) => !isSame(one, failure));
        if (others.length === 0)
            return { event, failure, others };
        triesLeft = Math.min(triesLeft, MAX_MORE_TRIES);
        if (!wanted.sole && others.length < (best?.others.length ?? Infinity))
            best = { event, failure, others };
    }
    return best;
}
export function isValid(check, event) {
    return passes(check, event);
}
function failuresOf(check, event) {
    const failures = { count: 0, list: [], limit: MAX_FAILURES };
    check(event, failures);
    return failures.list.filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
}
function isSame(a, b) {
    return a.path === b.path && a.keyword === b.keyword;
}
function isWanted(failure, { keywords, at = [''], ...wanted }, place) {
    if (keywords && !keywords.includes(failure.keyword.name))
        return false;
    if (!at.some((path) => failure.path === place + path))
        return false;
    return !('expected' in wanted) || equal(failure.expected, wanted.expected);
}

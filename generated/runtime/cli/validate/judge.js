import { claimedType, excerpt, unreadable } from '../../../receiving/events.js';
import { didYouMean } from '../../did-you-mean.js';
import { undeclared } from '../../strict/undeclared.js';
import { problemOf } from './problem.js';
const MAX_FAILURES = 100;
/**
 * Makes what says of a value whether it is the event that it claims to be.
 *
 * @returns a function of the value and of its type, where the body alone does not tell it
 */
export function createJudge({ dispatch, checks, shapes }) {
    const known = { dispatch, types: checks };
    // One for all: nothing is noted down as long as nothing is wrong.
    const counter = { count: 0, list: [], limit: 0 };
    return (value, given) => {
        const claimed = claimedType(value, known, given);
        if (!claimed.ok) {
            const { keyword: code, message, path } = claimed.error;
            return { kind: 'invalid', problems: [{ code, message: withAdvice(code, message, dispatch), path }] };
        }
        const { type, place } = claimed;
        const check = checks.get(type);
        if (!check)
            return { kind: 'unknown', type, problem: unknownType(type, place, checks) };
        counter.count = 0;
        try {
            const shape = shapes?.get(type);
            const isRight = check(value, counter) === 0;
            const strange = shape === undefined ? [] : undeclared(shape, value).map(undeclaredProblem);
            if (isRight && strange.length === 0)
                return { kind: 'valid', type };
            return { kind: 'invalid', type, problems: [...(isRight ? [] : failuresOf(check, value)), ...strange] };
        }
        catch (error) {
            const { keyword: code, message, path } = unreadable(error);
            return { kind: 'invalid', type, problems: [{ code, message, path }] };
        }
    };
}
function failuresOf(check, value) {
    const failures = { count: 0, list: [], limit: MAX_FAILURES };
    check(value, failures);
    return failures.list.map(problemOf);
}
function undeclaredProblem({ keyword, message, path }) {
    const [said = message, meant] = message.split(': did you mean ');
    const help = meant === undefined ? {} : { help: `Did you mean ${meant}` };
    return { code: keyword, message: said, path, isAboutName: true, ...help };
}
/** The advice of the library is for code; here it is an option. */
function withAdvice(code, message, { header }) {
    if (code !== 'missing-event-type' || !message.includes('{ type }'))
        return message;
    const told = header === undefined ? '' : `, which stands in the header ${header}`;
    return `does not tell its type${told}: record the headers as well, or say --type`;
}
function unknownType(type, place, checks) {
    const meant = didYouMean(type, checks.keys());
    return {
        code: 'unknown-event-type',
        message: `is ${excerpt(type)}, which is no event type of this contract`,
        path: place.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
        ...(meant !== undefined && { help: `Did you mean ${excerpt(meant)}?` }),
    };
}

import { didYouMean } from '../../did-you-mean.js';
import { EndpointError } from '../../endpoint/endpoint-error.js';
import { makeEvent } from '../../mocks/make-event.js';
import { CATALOGUE } from '../catalogue.js';
/** What every other case builds on: refusals mean nothing where nothing is ever accepted. It is always run. */
export const BASELINE = 'accepts-signed-delivery';
const DEFAULTS = { concurrency: 4, rate: 50, maxRequests: 1000, settle: 0.25 };
/**
 * What was asked for, checked.
 *
 * @throws EndpointError where an option makes no sense
 */
export function settingsOf(contract, options) {
    const { timeout = contract.delivery.timeout, settle = DEFAULTS.settle } = options;
    const { concurrency = DEFAULTS.concurrency, rate = DEFAULTS.rate, maxRequests = DEFAULTS.maxRequests } = options;
    for (const [name, value] of Object.entries({ timeout, settle, concurrency, rate, maxRequests })) {
        if (value > 0 && Number.isFinite(value))
            continue;
        throw new EndpointError('option', `${name} has to be a number above 0.`, 'Leave it out for the default.');
    }
    const limit = timeout * 1000;
    return {
        cases: casesOf(options),
        sources: sourcesOf(contract, options.events ?? []),
        limit,
        // Late and never are different faults, so that an answer is waited for beyond its time.
        patience: limit * 2,
        settle: settle * 1000,
        concurrency,
        rate,
        maxRequests,
    };
}
function casesOf({ only = [], skip = [] }) {
    const ids = CATALOGUE.map(({ id }) => id);
    const isWanted = matcher(only, ids, 'case');
    const isSkipped = matcher(skip, ids, 'case');
    return CATALOGUE.filter(({ id }) => id === BASELINE || ((only.length === 0 || isWanted(id)) && !isSkipped(id)));
}
function sourcesOf({ deliveries, types }, events) {
    const all = deliveries.sources.filter(({ type, plan }) => types.includes(type) && plan.kind !== 'never');
    const isWanted = matcher(events, all.map(({ type }) => type), 'event');
    const found = events.length === 0 ? all : all.filter(({ type }) => isWanted(type));
    if (found.length > 0)
        return shortestFirst(found);
    throw new EndpointError('option', 'The contract has no event to deliver.', 'Test an endpoint of another contract.');
}
/** Where one event stands for all, a short one is easier to read. */
function shortestFirst(sources) {
    const sized = sources.map((source) => ({ source, size: JSON.stringify(makeEvent(source)).length }));
    return sized.sort((one, other) => one.size - other.size).map(({ source }) => source);
}
/** @throws EndpointError where a pattern fits nothing */
function matcher(patterns, names, what) {
    const expressions = patterns.map((pattern) => {
        const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
        const expression = new RegExp(`^${parts.join('.*')}$`, 's');
        if (names.some((name) => expression.test(name)))
            return expression;
        const meant = didYouMean(pattern, names);
        const help = meant === undefined ? `There are ${names.join(', ')}.` : `Did you mean ${meant}?`;
        throw new EndpointError('option', `No ${what} is called ${JSON.stringify(pattern)}.`, help);
    });
    return (name) => expressions.some((expression) => expression.test(name));
}

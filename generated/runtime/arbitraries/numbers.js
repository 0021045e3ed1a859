import * as fc from 'fast-check';
import { isMultipleOf } from '../../receiving/events.js';
import { Random } from '../mocks/random.js';
import { makeNumber } from '../mocks/scalars.js';
import { bounded } from './bounded.js';
const SAFE = Number.MAX_SAFE_INTEGER;
const INT32 = 2 ** 31 - 1;
/** Two decimals are what prices and measures have. */
const HUNDREDTH = 100;
/** Any number of a plan. Never -0, which JSON texts made by JavaScript do not keep. */
export function numberOf(plan, realistic) {
    const numbers = realistic
        ? fc.nat().map((seed) => makeNumber(plan, Random.of(seed)))
        : fc.oneof({ withCrossShrink: true }, ...rangesOf(plan));
    return bounded(numbers.map((value) => (value === 0 ? 0 : value)), (value) => numberFits(plan, value), (last) => `No number of the contract was found; the last one tried is ${last}.`);
}
function boundsOf({ minimum, maximum, above, below }) {
    return {
        low: Math.max(minimum ?? -Number.MAX_VALUE, above ?? -Number.MAX_VALUE),
        high: Math.min(maximum ?? Number.MAX_VALUE, below ?? Number.MAX_VALUE),
    };
}
function rangesOf(plan) {
    const bounds = boundsOf(plan);
    const { integer, multipleOf = [] } = plan;
    if (multipleOf.length > 0)
        return multiples(bounds, stepOf(integer ? [1, ...multipleOf] : multipleOf));
    const wholes = [INT32, SAFE].flatMap((limit) => steps(bounds, 1, limit));
    const { low, high } = bounds;
    const doubles = fc.double({ min: low, max: high, noNaN: true, noDefaultInfinity: true });
    if (integer) {
        const ends = edges({ low: Math.ceil(Math.max(low, -SAFE)), high: Math.floor(Math.min(high, SAFE)) });
        const isSafe = low >= -SAFE && high <= SAFE && wholes.length > 0;
        return [...wholes, ...ends, ...(isSafe ? [] : [doubles.map(Math.trunc)])];
    }
    const decimals = steps(bounds, 1 / HUNDREDTH, SAFE / HUNDREDTH).map((texts) => texts.map(withoutRest));
    return [...wholes, ...decimals, doubles, ...edges(bounds)];
}
/** Multiples near zero and, where the bounds are farther away, near those. */
function multiples(bounds, step) {
    const near = [HUNDREDTH * step, SAFE * Math.min(step, 1)].flatMap((limit) => steps(bounds, step, limit));
    const ends = edges({ low: Math.ceil(bounds.low / step) * step, high: Math.floor(bounds.high / step) * step });
    return [...near, ...ends].map((numbers) => numbers.map((value) => precise(value, step)));
}
/** The multiples of a step within the bounds that are not beyond the limit. */
function steps({ low, high }, step, limit) {
    const min = Math.ceil(Math.max(low, -limit) / step);
    const max = Math.floor(Math.min(high, limit) / step);
    return min <= max && Math.abs(min) <= SAFE && Math.abs(max) <= SAFE
        ? [fc.integer({ min, max }).map((count) => count * step)]
        : [];
}
function edges({ low, high }) {
    return [fc.constantFrom(low, high)];
}
function withoutRest(value) {
    return Number(value.toFixed(2));
}
/** Without the digits that only binary fractions have. */
function precise(value, step) {
    const decimals = decimalsOf(step);
    return decimals === 0 || decimals > 100 || Math.abs(value) >= 1e21 ? value : Number(value.toFixed(decimals));
}
/** The smallest number that is a multiple of all of them. */
function stepOf(divisors) {
    const scale = 10 ** Math.max(...divisors.map(decimalsOf));
    const whole = divisors.map((divisor) => Math.round(divisor * scale));
    const step = whole.reduce(leastCommonMultiple) / scale;
    return Number.isFinite(step) && step > 0 ? step : Math.max(...divisors);
}
function decimalsOf(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y > 0)
        [x, y] = [y, x % y];
    return (a / x) * b;
}
export function numberFits(plan, value) {
    const { minimum = -Infinity, maximum = Infinity, above = -Infinity, below = Infinity, multipleOf = [] } = plan;
    const isWithin = value >= minimum && value <= maximum && value > above && value < below;
    if (!isWithin || (plan.integer && !Number.isInteger(value)))
        return false;
    return multipleOf.every((divisor) => isMultipleOf(value, divisor));
}

import { isMultipleOf, lengthOf } from '../../receiving/events.js';
import { formatted, moment, nanoid, ulid, uuid, word } from './formats.js';
import { makeText } from './text.js';
const MAX_TRIES = 40;
/** In characters; where the contract demands more, there is no mock. */
const MAX_LENGTH = 100_000;
/** How many values a number without bounds has. */
const USUAL_RANGE = 1000;
/** @param later - take a value that is not known yet, where the contract expects more of them */
export function makeString(plan, random, later) {
    let text = '';
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const draw = tries === 0 ? random : random.at(`\0${tries}`);
        text = oneString(plan, draw, later && tries < MAX_TRIES / 2, tries);
        if (stringFits(plan, text))
            return text;
    }
    return text;
}
function oneString(plan, random, later, tries) {
    const { known, id, text, formats = [], span } = plan;
    if (known && known.length > 0)
        return later ? laterValue(known, random) : random.pick(known);
    // What does not fit after some tries gives way to what is made by the pattern.
    const isPatient = text === undefined || tries < MAX_TRIES / 4;
    if (id && isPatient)
        return makeId(id, random);
    const format = formats[0] ?? (span && 'date-time');
    if (format !== undefined && isPatient)
        return formatted(format, random, span);
    if (text !== undefined)
        return makeText(text, random, lengthsOf(plan));
    return words(plan, random);
}
export function makeId({ style, prefix = '' }, random) {
    if (style === 'uuid')
        return prefix + uuid(random);
    return prefix + (style === 'nanoid' ? nanoid(random) : ulid(random, moment(random.at('time'))));
}
/** A value that is in no list yet, written like those that are. */
function laterValue(known, random) {
    const [first = ''] = known;
    const separator = /[_\-. ]/.exec(known.join(''))?.[0] ?? '_';
    const value = `later${separator}${word(random)}`;
    const isUpper = first === first.toUpperCase() && first !== first.toLowerCase();
    return isUpper ? value.toUpperCase() : value;
}
function words(plan, random) {
    const { min, max } = lengthsOf(plan);
    let text = `${word(random)} ${word(random)}`;
    while (text.length < Math.min(min, MAX_LENGTH))
        text += ` ${word(random)}`;
    return text.slice(0, max);
}
function lengthsOf({ minLength = 0, maxLength = Number.POSITIVE_INFINITY }) {
    return { min: minLength, max: maxLength };
}
function stringFits(plan, text) {
    const { min, max } = lengthsOf(plan);
    const length = lengthOf(text);
    return length >= min && length <= max && (plan.patterns ?? []).every((pattern) => pattern.test(text));
}
export function makeNumber(plan, random) {
    let value = 0;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        value = oneNumber(plan, tries === 0 ? random : random.at(`\0${tries}`));
        if (numberFits(plan, value))
            return value;
    }
    return value;
}
function oneNumber(plan, random) {
    const step = stepOf(plan);
    const [low, high] = boundsOf(plan, step);
    const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
    if (first > last || !Number.isFinite(first) || !Number.isFinite(last))
        return low + (high - low) * random.fraction();
    const [begin, end] = [Math.max(first, -Number.MAX_SAFE_INTEGER), Math.min(last, Number.MAX_SAFE_INTEGER)];
    return rounded(random.between(begin, end) * step, step);
}
/** What stands between two neighbours. */
function stepOf({ multipleOf = [], integer }) {
    if (multipleOf.length === 0)
        return integer ? 1 : 0.01;
    const whole = integer ? [1, ...multipleOf] : multipleOf;
    return whole.every(Number.isInteger) ? whole.reduce(leastCommonMultiple) : Math.max(...multipleOf);
}
function leastCommonMultiple(a, b) {
    let [x, y] = [a, b];
    while (y > 0)
        [x, y] = [y, x % y];
    return (a / x) * b;
}
function boundsOf(plan, step) {
    const low = Math.max(plan.minimum ?? -Infinity, plan.above ?? -Infinity);
    const high = Math.min(plan.maximum ?? Infinity, plan.below ?? Infinity);
    const range = USUAL_RANGE * Math.max(step, 1);
    if (low > -Infinity)
        return [low, high < Infinity ? high : low + range];
    if (high < Infinity)
        return [high > 0 ? Math.min(0, high - step) : high - range, high];
    return [plan.integer ? step : 0, range];
}
/** Without the digits that only binary fractions have. */
function rounded(value, step) {
    if (Number.isInteger(step))
        return value;
    const [, digits = '', exponent = '0'] = /\.?(\d*)(?:e(-?\d+))?$/.exec(String(step).replace(/^\d+/, '')) ?? [];
    const decimals = digits.length - Number(exponent);
    return decimals > 100 || Math.abs(value) >= 1e21 ? value : Number(value.toFixed(Math.max(0, decimals)));
}
function numberFits(plan, value) {
    const { minimum = -Infinity, maximum = Infinity, above = -Infinity, below = Infinity, multipleOf = [] } = plan;
    const isWithin = value >= minimum && value <= maximum && value > above && value < below;
    if (!isWithin || (plan.integer && !Number.isInteger(value)))
        return false;
    return multipleOf.every((divisor) => isMultipleOf(value, divisor));
}

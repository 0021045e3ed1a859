/** Texts, numbers and constants that are nearly right. */
import { lengthOf } from '../../../receiving/events.js';
import { makeText } from '../text.js';
/** Nobody sends a longer text to see what happens. */
const MAX_LENGTH = 100_000;
const INT32 = 2 ** 31;
export function stringBreaks(plan, value, random) {
    const { minLength = 0, maxLength = Infinity, patterns = [], formats = [] } = plan;
    return [
        ...(minLength > 0 ? [{ keywords: ['minLength'], expected: minLength, values: shorter(plan, value, random) }] : []),
        ...(maxLength < MAX_LENGTH
            ? [{ keywords: ['maxLength'], expected: maxLength, values: longer(plan, value, random) }]
            : []),
        ...patterns.map(({ source }) => ({ keywords: ['pattern'], expected: source, values: distorted(value) })),
        ...formats.map((format) => ({ keywords: ['format'], expected: format, values: unformatted(format, value) })),
    ];
}
function* shorter({ minLength = 0, text }, value, random) {
    const characters = [...value];
    const length = minLength - 1;
    yield characters.slice(0, length).join('');
    yield characters.slice(-length || characters.length).join('');
    if (text !== undefined)
        yield makeText(text, random, { min: 0, max: length });
    yield 'a'.repeat(length);
    yield '';
}
function* longer({ maxLength = 0, text }, value, random) {
    const missing = Math.max(1, maxLength + 1 - lengthOf(value));
    const characters = [...value];
    const middle = characters.length >> 1;
    const fillings = new Set([characters.at(-1) ?? 'a', characters[middle] ?? 'a', characters[0] ?? 'a', 'a', '0', 'A']);
    if (text !== undefined)
        yield makeText(text, random, { min: maxLength + 1, max: maxLength + 1 });
    for (const filling of fillings) {
        yield value + filling.repeat(missing);
        yield filling.repeat(missing) + value;
        yield characters.slice(0, middle).join('') + filling.repeat(missing) + characters.slice(middle).join('');
    }
}
/** How people and programs get a format wrong. */
const MISTAKES = {
    'date-time': [(text) => text.slice(0, 10), (text) => text.replace(/(?:Z|[+-]\d\d:\d\d)$/i, '')],
    date: [(text) => `${text}T00:00:00Z`],
    uri: [(text) => text.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/i, '')],
    url: [(text) => text.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/)?/i, '')],
    email: [(text) => text.replace('@', ' at '), (text) => text.replace('@', '')],
    uuid: [(text) => text.replaceAll('-', '_'), (text) => text.slice(0, -1)],
    byte: [(text) => `${text}=`],
};
/** Some of these are in no format. */
const NONSENSE = ['not valid', '(', '{', '%', '\\', '~2', '#', '[', ' ', '', '-', '::', '.'];
function* unformatted(format, value) {
    for (const mistake of MISTAKES[format] ?? [])
        yield mistake(value);
    yield* distorted(value);
    yield* NONSENSE;
}
/** Texts that differ from a value as little as can be. */
function* distorted(value) {
    const characters = [...value];
    const [first = '', ...others] = characters;
    yield `!${others.join('')}`;
    yield `${characters.slice(0, -1).join('')}!`;
    yield `${value}!`;
    yield `!${value}`;
    yield others.join('');
    yield first;
    yield value.toUpperCase();
    yield value.toLowerCase();
    for (const other of ['x', '9', ' ', '~', '💩']) {
        for (const index of new Set([0, 1, characters.length >> 1, characters.length - 1])) {
            yield [...characters.slice(0, index), other, ...characters.slice(index + 1)].join('');
        }
        yield value + other;
    }
    yield '';
    yield value + value;
}
export function numberBreaks(plan, value) {
    const { minimum, maximum, above, below, multipleOf = [], formats = [] } = plan;
    const isInt32 = formats.includes('int32');
    const breaks = [];
    const add = (keyword, bound, values) => {
        if (bound !== undefined)
            breaks.push({ keywords: [keyword], expected: bound, values: finite(values(bound)) });
    };
    // A bound that the format sets is the format's.
    if (!isInt32 || minimum !== -INT32)
        add('minimum', minimum, (bound) => beyond(bound, -1, multipleOf));
    if (!isInt32 || maximum !== INT32 - 1)
        add('maximum', maximum, (bound) => beyond(bound, 1, multipleOf));
    add('exclusiveMinimum', above, (bound) => [bound, ...beyond(bound, -1, multipleOf)]);
    add('exclusiveMaximum', below, (bound) => [bound, ...beyond(bound, 1, multipleOf)]);
    for (const divisor of multipleOf)
        add('multipleOf', divisor, () => between(value, divisor));
    for (const format of formats) {
        const values = [INT32, -INT32 - 1, 2 ** 63, -(2 ** 64), value + 0.5];
        breaks.push({ keywords: ['format'], expected: format, values });
    }
    return breaks;
}
function* beyond(bound, sign, divisors) {
    yield bound + sign;
    yield Math.round(bound) + sign;
    for (const divisor of divisors)
        yield (Math.trunc(bound / divisor) + sign) * divisor;
    const product = divisors.reduce((all, divisor) => all * divisor, 1);
    yield (Math.trunc(bound / product) + sign) * product;
    yield bound + sign * 0.5;
    yield bound * (bound * sign > 0 ? 2 : -1) + sign;
}
function* between(value, divisor) {
    for (const part of [1, -1, divisor / 2, -divisor / 2, divisor / 10, -divisor / 10, 0.5, 0.1])
        yield value + part;
}
function* finite(values) {
    for (const value of values)
        if (Number.isFinite(value))
            yield value;
}
/** What else a schema may ask of a text that it lists: none of it is told apart from the list by a plan. */
const ASKED_OF_TEXTS = ['format', 'pattern', 'minLength', 'maxLength'];
const UNLIKELY_TEXTS = ['not valid', '!', '', 'x'.repeat(300)];
export function enumBreaks({ values }, value) {
    const others = [...unlike(value, values)];
    const asked = typeof value === 'string' ? ASKED_OF_TEXTS : [];
    return [
        { keywords: ['const'], values: others },
        { keywords: ['enum'], values: others },
        ...asked.map((keyword) => ({ keywords: [keyword], values: UNLIKELY_TEXTS })),
    ];
}
/** Values of the same type that are not among the allowed ones; the check sorts out those that are. */
function* unlike(value, allowed) {
    if (typeof value === 'string') {
        yield `${value}_`;
        yield `${value}x`;
        yield 'other';
    }
    if (typeof value === 'number')
        yield* [value + 1, Math.max(0, ...allowed.filter(isNumber)) + 1, value - 1, value + 0.5];
    if (typeof value === 'boolean')
        yield !value;
    if (Array.isArray(value))
        yield [...value, 'other'];
    else if (typeof value === 'object' && value !== null)
        yield { ...value, other: 'other' };
    yield* ['other', 7.5, true, false, [], {}, null];
}
function isNumber(value) {
    return typeof value === 'number';
}

/** Texts of a format: whatever its check accepts. */
import * as fc from 'fast-check';
import * as checks from '../formats.js';
import { FORMAT_TEXTS } from './format-texts.js';
import { remembered } from './remember.js';
import { anyText, textOf } from './texts.js';
const UNBOUNDED = { min: 0, max: Infinity };
/** A format that asserts something; any other is only a hint. */
export function formatOf(name) {
    const accepts = CHECKS.get(name);
    if (!accepts)
        return undefined;
    const isBound = ({ min, max }) => min > 0 || max < Infinity;
    return { accepts, texts: (lengths) => (isBound(lengths) ? textsOf(name, lengths) : unbounded(name)) };
}
const unbounded = /* @__PURE__ */ remembered((name) => textsOf(name, UNBOUNDED) ?? anyText(UNBOUNDED));
function textsOf(name, lengths) {
    const made = MADE.get(name);
    const plan = FORMAT_TEXTS.get(name);
    return made?.(lengths) ?? (plan === undefined ? undefined : textOf(plan, lengths));
}
const CHECKS = /* @__PURE__ */ new Map([
    ['byte', checks.isByte],
    ['date', checks.isDate],
    ['date-time', checks.isDateTime],
    ['duration', checks.isDuration],
    ['email', checks.isEmail],
    ['hostname', checks.isHostname],
    ['ipv4', checks.isIpv4],
    ['ipv6', checks.isIpv6],
    ['iso-date-time', checks.isIsoDateTime],
    ['iso-time', checks.isIsoTime],
    ['json-pointer', checks.isJsonPointer],
    ['json-pointer-uri-fragment', checks.isJsonPointerUriFragment],
    ['regex', checks.isRegex],
    ['relative-json-pointer', checks.isRelativeJsonPointer],
    ['time', checks.isTime],
    ['uri', checks.isUri],
    ['uri-reference', checks.isUriReference],
    ['uri-template', checks.isUriTemplate],
    ['url', checks.isUrl],
    ['uuid', checks.isUuid],
]);
const MADE = /* @__PURE__ */ new Map([
    ['date', () => dates()],
    ['time', () => times(true)],
    ['iso-time', () => times(false)],
    ['date-time', () => dateTimes(true)],
    ['iso-date-time', () => dateTimes(false)],
    ['regex', regexes],
]);
/** What fails shrinks towards the first alternative. */
const SHRINKING = { withCrossShrink: true };
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const MS_PER_DAY = 86_400_000;
/** From the year 0 to the year 9999; failing ones shrink towards 1970. */
function dates() {
    const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    // The years of four digits that end sooner or later than others.
    const leapDays = fc.constantFrom('2024-02-29', '2000-02-29', '0000-02-29', '1900-02-28', '0000-01-01', '9999-12-31');
    const usual = days.map((day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
    return fc.oneof(SHRINKING, { weight: 5, arbitrary: usual }, { weight: 1, arbitrary: leapDays });
}
/** With RFC 3339's `T`, with a small one, and with any white space, as ISO 8601 is read by many. */
function dateTimes(needsOffset) {
    const separator = fc.oneof(SHRINKING, { weight: 5, arbitrary: fc.constant('T') }, { weight: 1, arbitrary: fc.constantFrom('t', ' ', '\t', '\n', '\u00a0', '\u2003', '\u3000') });
    return fc.tuple(dates(), separator, times(needsOffset)).map((parts) => parts.join(''));
}
function times(needsOffset) {
    const fraction = fc.oneof(SHRINKING, fc.constant(''), fc.constant('.000'), textOf({ all: ['.', { repeat: { chars: [[48, 57]] }, min: 1 }] }, UNBOUNDED) ?? fc.constant(''));
    return fc
        .tuple(fc.integer({ min: 0, max: 86_400 }), fraction, offsets(needsOffset))
        .map(([second, digits, offset]) => clock(second, offset.minutes) + digits + offset.text);
}
/** The second after the last of a day is a leap second, which is at the same moment everywhere. */
function clock(second, offset) {
    const isLeap = second === 86_400;
    const minute = isLeap ? (1439 + offset + 1440) % 1440 : Math.floor(second / 60);
    return [Math.floor(minute / 60), minute % 60, isLeap ? 60 : second % 60].map(twoDigits).join(':');
}
function offsets(isNeeded) {
    const utc = fc.constantFrom('Z', 'z', ...(isNeeded ? [] : [''])).map((text) => ({ text, minutes: 0 }));
    const other = fc
        .record({
        sign: fc.constantFrom(1, -1),
        hours: fc.integer({ min: 0, max: 23 }),
        minutes: fc.integer({ min: 0, max: 59 }),
        separator: fc.constantFrom(':', '', undefined),
    })
        .map(({ sign, hours, minutes, separator }) => ({
        text: (sign < 0 ? '-' : '+') + twoDigits(hours) + (separator === undefined ? '' : separator + twoDigits(minutes)),
        minutes: sign * (hours * 60 + (separator === undefined ? 0 : minutes)),
    }));
    return fc.oneof(SHRINKING, utc, other);
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}
const SYNTAX = [
    'a',
    '.',
    '\\d',
    '[a-z]',
    '[^"]',
    '(?:b|c)',
    '(x)',
    'a*',
    'b+?',
    'c{2,3}',
    '^',
    '$',
    '\\b',
    '(?=a)',
    '\\u00e9',
];
function regexes(lengths) {
    const composed = fc.array(fc.constantFrom(...SYNTAX)).map((parts) => parts.join(''));
    return fc.oneof(SHRINKING, composed, anyText(lengths));
}

// Generated from the contract. Do not edit.

// runtime/guard.js

/** Whether a value passes a check. Never throws, and keeps no record of what is wrong. */
export function passes(check, value) {
    try {
        return check(value, { count: 0, list: [], limit: 0 }) === 0;
    }
    catch {
        return false;
    }
}

// runtime/failures.js

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

// runtime/json-values.js

/** Questions about JSON values that the generated checks ask. */
/** A JSON object: neither `null` nor an array. */
export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Equality of JSON values: the order of members does not count, and `__proto__` is a name like any other. */
export function equal(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a)) {
        return Array.isArray(b) && a.length === b.length && a.every((item, index) => equal(item, b[index]));
    }
    if (!isObject(a) || !isObject(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}
/** Whether no two items are equal. Takes time in proportion to the size of the items, not to its square. */
export function allUnique(items) {
    const seen = new Set();
    const seenTexts = new Set();
    for (const item of items) {
        const isCompound = typeof item === 'object' && item !== null;
        const known = isCompound ? seenTexts : seen;
        const key = isCompound ? canonical(item) : item;
        if (known.has(key))
            return false;
        known.add(key);
    }
    return true;
}
/** One text for all spellings of a JSON value: two values are the same if and only if their texts are. */
export function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!isObject(value))
        return typeof value === 'string' ? JSON.stringify(value) : String(value);
    const members = Object.keys(value).sort();
    return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}
/** The length of a text in code points: what `minLength` and `maxLength` count. */
export function lengthOf(text) {
    let length = text.length;
    for (let index = 1; index < text.length; index++) {
        if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1)))
            length--;
    }
    return length;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLowSurrogate(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}
/**
 * Whether a number is a multiple of another as decimals, the way they stand in JSON: 19.99 is one of
 * 0.01, although dividing the two in binary leaves a rest.
 */
export function isMultipleOf(value, divisor) {
    const quotient = value / divisor;
    if (Number.isSafeInteger(quotient) && quotient * divisor === value)
        return true;
    const [valueDigits, valueExponent] = decimal(value);
    const [divisorDigits, divisorExponent] = decimal(divisor);
    const exponent = Math.min(valueExponent, divisorExponent);
    return scale(valueDigits, valueExponent - exponent) % scale(divisorDigits, divisorExponent - exponent) === 0n;
}
/** 12.5 is [125, -1]: digits, and the power of ten that they count. */
function decimal(value) {
    const [mantissa = '', exponent = '0'] = String(value).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
function scale(digits, exponent) {
    return digits * 10n ** BigInt(exponent);
}

// runtime/messages.js

/** Words about values, for messages. */
const MAX_EXCERPT = 40;
const MAX_LISTED = 10;
/** A type of JSON or JavaScript as it stands in a sentence: `an array`. */
export function typeName(type) {
    const name = String(type);
    if (name === 'null' || name === 'undefined')
        return name;
    return `a${/^[aio]/.test(name) ? 'n' : ''} ${name}`;
}
/** What a value is, without telling the value. */
export function kindOf(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    return typeName(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}
/** A value on one line, cut where it is long. */
export function excerpt(value) {
    if (typeof value === 'string')
        return quote(value);
    return shorten(JSON.stringify(value) ?? String(value), MAX_EXCERPT);
}
function quote(text) {
    // Characters that end a line, hide, or turn the direction of writing are escaped as well.
    const escaped = JSON.stringify(text.slice(0, MAX_EXCERPT)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
    // As text, because an engine reads an expression that it may never need, and these properties are large.
    const safe = escaped.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => {
        return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
    return `'${safe}${text.length > MAX_EXCERPT ? '…' : ''}'`;
}
export function shorten(text, length) {
    return text.length > length ? `${text.slice(0, length)}…` : text;
}
/** One value, or the first of several: `a, b or c`. */
export function anyOf(values, word) {
    const all = Array.isArray(values) ? values : [values];
    const listed = all.slice(0, MAX_LISTED).map(word);
    const more = all.length - listed.length;
    const last = more > 0 ? `one of ${more} more` : (listed.pop() ?? 'nothing');
    return listed.length === 0 ? last : `${listed.join(', ')} or ${last}`;
}
/** A number of things. */
export function count(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}

// runtime/keywords.js

const MAX_PATTERN = 200;
export const TYPE = {
    name: 'type',
    words: (expected, value) => `must be ${anyOf(expected, typeName)}, but is ${kindOf(value)}`,
};
export const REQUIRED = {
    name: 'required',
    words: (expected) => `must have the property ${excerpt(expected)}`,
};
export const CONST = {
    name: 'const',
    words: (expected, value) => `must be ${excerpt(expected)}, but is ${found(value)}`,
};
export const ENUM = {
    name: 'enum',
    words: (expected, value) => `must be ${anyOf(expected, excerpt)}, but is ${found(value)}`,
};
export const FORMAT = {
    name: 'format',
    words: (expected) => `must be a valid ${expected}`,
};
export const PATTERN = {
    name: 'pattern',
    words: (expected) => `must match the pattern ${shorten(String(expected), MAX_PATTERN)}`,
};
export const ADDITIONAL_PROPERTIES = {
    name: 'additionalProperties',
    words: (expected) => `must not have the property ${excerpt(expected)}`,
};
export const PROPERTY_NAMES = {
    name: 'propertyNames',
    words: (expected) => `must not have a property with the name ${excerpt(expected)}`,
};
export const DEPENDENCIES = {
    name: 'dependencies',
    words(expected) {
        const [property, missing] = expected;
        return `must have the property ${excerpt(missing)} because it has ${excerpt(property)}`;
    },
};
export const FALSE_SCHEMA = {
    name: 'false schema',
    words: () => 'must not be present',
};
export const MIN_LENGTH = {
    name: 'minLength',
    words: (expected) => `must have at least ${count(expected, 'character')}`,
};
export const MAX_LENGTH = {
    name: 'maxLength',
    words: (expected) => `must have at most ${count(expected, 'character')}`,
};
export const MIN_ITEMS = {
    name: 'minItems',
    words: (expected) => `must have at least ${count(expected, 'item')}`,
};
export const MAX_ITEMS = {
    name: 'maxItems',
    words: (expected) => `must have at most ${count(expected, 'item')}`,
};
export const ADDITIONAL_ITEMS = {
    name: 'additionalItems',
    words: (expected) => `must have at most ${count(expected, 'item')}`,
};
export const MIN_PROPERTIES = {
    name: 'minProperties',
    words: (expected) => `must have at least ${count(expected, 'property', 'properties')}`,
};
export const MAX_PROPERTIES = {
    name: 'maxProperties',
    words: (expected) => `must have at most ${count(expected, 'property', 'properties')}`,
};
export const MINIMUM = {
    name: 'minimum',
    words: (expected) => `must be at least ${expected}`,
};
export const MAXIMUM = {
    name: 'maximum',
    words: (expected) => `must be at most ${expected}`,
};
export const EXCLUSIVE_MINIMUM = {
    name: 'exclusiveMinimum',
    words: (expected) => `must be more than ${expected}`,
};
export const EXCLUSIVE_MAXIMUM = {
    name: 'exclusiveMaximum',
    words: (expected) => `must be less than ${expected}`,
};
export const MULTIPLE_OF = {
    name: 'multipleOf',
    words: (expected) => `must be a multiple of ${expected}`,
};
export const UNIQUE_ITEMS = {
    name: 'uniqueItems',
    words: () => 'must not have two equal items',
};
export const CONTAINS = {
    name: 'contains',
    words: () => 'must have an item that is as the contract demands, but has none',
};
export const ANY_OF = {
    name: 'anyOf',
    words: () => 'must be one of several alternatives, but is none',
};
export const ONE_OF = {
    name: 'oneOf',
    words: () => 'must be exactly one of several alternatives, but is none or more than one',
};
export const NOT = {
    name: 'not',
    words: () => 'must not be what the contract excludes here',
};
/** A short value as it is; of others, what they are. */
function found(value) {
    const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isShown ? excerpt(value) : kindOf(value);
}

// runtime/date-formats.js

/** Dates and times of RFC 3339, section 5.6, and their looser cousins of ISO 8601. */
const ZERO = 48;
const DASH = 45;
const COLON = 58;
/** A date that the calendar has: `2026-02-28`. */
export function isDate(text) {
    return text.length === 10 && beginsWithDate(text);
}
/** A date and a time with an offset: `2026-02-28T12:00:00Z`. */
export function isDateTime(text) {
    return beginsWithDate(text) && isTimeAt(text, 11, true);
}
/** A time with an offset: `12:00:00+01:00`. */
export function isTime(text) {
    return isTimeAt(text, 0, true);
}
/** As `date-time`; the offset may be missing. */
export function isIsoDateTime(text) {
    return beginsWithDate(text) && isTimeAt(text, 11, false);
}
/** As `time`; the offset may be missing. */
export function isIsoTime(text) {
    return isTimeAt(text, 0, false);
}
function beginsWithDate(text) {
    if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH)
        return false;
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    // A place that is no digit makes the number NaN, and every comparison with it false.
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}
/** Odd months are the long ones until July, and even ones from August on. */
function daysOf(month, year) {
    if (month !== 2)
        return 30 + ((month + (month >> 3)) & 1);
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function twoDigits(text, at) {
    return digit(text, at) * 10 + digit(text, at + 1);
}
function digit(text, at) {
    const value = text.charCodeAt(at) - ZERO;
    return value >= 0 && value <= 9 ? value : Number.NaN;
}
const FRACTION_AND_OFFSET = /^(\.\d+)?(?:z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
/** `Z` and `.123Z`, with no more digits than a number keeps. */
function isPlainEnd(text, at) {
    const end = text.length - 1;
    if (text.charAt(end) !== 'Z')
        return false;
    if (end === at)
        return true;
    if (text.charAt(at) !== '.' || end === at + 1 || end > at + 10)
        return false;
    for (let place = at + 1; place < end; place++)
        if (!(digit(text, place) >= 0))
            return false;
    return true;
}
/** What stands before a time, if anything does, separates it from a date. */
function isTimeAt(text, at, needsOffset) {
    if (at > 0 && text[at - 1] !== 'T' && !/[t\s]/.test(text.charAt(at - 1)))
        return false;
    if (text.charCodeAt(at + 2) !== COLON || text.charCodeAt(at + 5) !== COLON)
        return false;
    const hours = twoDigits(text, at);
    const minutes = twoDigits(text, at + 3);
    const seconds = twoDigits(text, at + 6);
    const isOnClock = hours <= 23 && minutes <= 59;
    // By far the most frequent endings need no expression.
    if (isOnClock && seconds <= 59 && isPlainEnd(text, at + 8))
        return true;
    const rest = text.slice(at + 8);
    const match = FRACTION_AND_OFFSET.exec(rest);
    if (!match || (needsOffset && rest === (match[1] ?? '')))
        return false;
    const [, fraction = '', sign = '+', offsetHours = '0', offsetMinutes = '0'] = match;
    // So long a fraction that the number rounds up to the next second is what ajv-formats takes it for.
    const exactSeconds = Number(seconds + fraction);
    if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59 || !(exactSeconds < 61))
        return false;
    if (isOnClock && exactSeconds < 60)
        return true;
    // 23:59 in UTC is the only minute that a leap second can be in.
    const utcMinutes = minutes - Number(sign + offsetMinutes);
    const utcHours = hours - Number(sign + offsetHours) - (utcMinutes < 0 ? 1 : 0);
    return [23, -1].includes(utcHours) && [59, -1].includes(utcMinutes);
}

// runtime/email-format.js

/**
 * Words with dots between them (RFC 5322, dot-atom), and a domain of two labels at least (RFC 1123), in
 * which hyphens stand between letters and digits. Takes time in proportion to the text.
 */
const EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?=[^.]+\.)[a-z\d]+(?:(?:-+|\.)[a-z\d]+)*$/i;
/** E-mail address, without quoted local parts and literal addresses. */
export function isEmail(text) {
    return EMAIL.test(text);
}

// runtime/uri-format.js

/**
 * Absolute addresses, by the grammar of RFC 3986, appendix A, in the reading of ajv-formats 3: an authority
 * may stand behind one slash, and something has to follow the scheme.
 */
/** What most addresses look like. Whatever it matches, the whole grammar matches too, ten times slower. */
export const PLAIN_URI = /^https?:\/\/[\w.~-]+(?::\d*)?(?:\/[\w.~!$&'()*+,;=:@/-]*)?(?:\?[\w.~!$&'()*+,;=:@/?-]*)?(?:#[\w.~!$&'()*+,;=:@/?-]*)?$/;
let grammar;
/** Absolute address. Source: RFC 3986. */
export function isUri(text) {
    if (PLAIN_URI.test(text))
        return true;
    grammar ??= new RegExp(uriGrammar(), 'i');
    return grammar.test(text);
}
function uriGrammar() {
    const letters = `\\w.~!$&'()*+,;=\\-`;
    const any = (others) => `(?:[${letters}${others}]|%[\\da-f]{2})`;
    const [name, login, segment, rest] = [any(''), any(':'), any(':@'), any(':@/?')];
    const host = `(?:\\[(?:${ipv6Grammar()}|v[\\da-f]+\\.[${letters}:]+)\\]|${name}*)`;
    const authority = `//?(?:${login}*@)?${host}(?::\\d*)?(?:/${segment}*)*`;
    const path = `/?${segment}+(?:/${segment}*)*`;
    return `^[a-z][a-z\\d+.-]*:(?:${authority}|${path})(?:\\?${rest}*)?(?:#${rest}*)?$`;
}
/** `IPv6address`: of eight groups, `::` stands for as many as are missing, and the last two may be an IPv4 address. */
function ipv6Grammar() {
    const group = '[\\da-f]{1,4}';
    const octet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
    const lastTwo = `(?:${group}:${group}|(?:${octet}\\.){3}${octet})`;
    const upTo = (count) => (count === 0 ? '' : `(?:(?:${group}:){0,${count - 1}}${group})?`);
    const shortened = [0, 1, 2, 3, 4, 5].map((before) => `${upTo(before)}::(?:${group}:){${5 - before}}${lastTwo}`);
    return `(?:${[`(?:${group}:){6}${lastTwo}`, ...shortened, `${upTo(6)}::${group}`, `${upTo(7)}::`].join('|')})`;
}

// runtime/receiving/errors.js

/**
 * A delivery that must not be handled, or a receiver that cannot verify deliveries. Holds neither the
 * secret nor the body.
 */
export class WebhookVerificationError extends Error {
    name = 'WebhookVerificationError';
    constructor(code, message, header, options) {
        super(message, options);
        this.code = code;
        this.header = header;
    }
}
/** One that a header is to blame for: the problem goes on where the name ends. */
export function badHeader(code, header, problem) {
    return new WebhookVerificationError(code, `The header ${header} ${problem}.`, header);
}

// runtime/signature/headers.js

/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export function readHeaders(headers, wanted) {
    if (typeof headers !== 'object' || headers === null)
        throw noHeaders();
    const found = new Map();
    try {
        if (isFetchHeaders(headers))
            readFetchHeaders(headers, wanted, found);
        else
            readPairs(headers, wanted, found);
    }
    catch (cause) {
        if (cause instanceof WebhookVerificationError)
            throw cause;
        throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', undefined, { cause });
    }
    return (name) => found.get(name);
}
/** Pairs, or the object that Node.js has. It goes by name, as most of a request's headers are of no interest. */
function readPairs(headers, wanted, found) {
    const isList = Symbol.iterator in headers;
    for (const entry of isList ? headers : Object.keys(headers)) {
        const written = isList ? Array.isArray(entry) && entry[0] : entry;
        if (typeof written !== 'string')
            throw noHeaders();
        const name = wanted.has(written) ? written : written.toLowerCase();
        const hasCommas = wanted.get(name);
        if (hasCommas === undefined)
            continue;
        add(name, isList ? entry[1] : headers[written], hasCommas, found);
    }
}
function readFetchHeaders(headers, wanted, found) {
    for (const [name, hasCommas] of wanted)
        add(name, headers.get(name) ?? undefined, hasCommas, found);
}
function add(name, value, hasCommas, found) {
    const isList = Array.isArray(value);
    const single = isList ? value[0] : value;
    if (single === undefined)
        return;
    if (found.has(name) || (isList && value.length > 1))
        throw duplicate(name);
    if (typeof single !== 'string')
        throw malformed(name, 'is not text');
    // `Headers` and Node.js join the values of a repeated header with a comma and a space.
    if (!hasCommas && single.includes(', '))
        throw duplicate(name);
    found.set(name, single);
}
/** A `Map` has `get` as well, but takes letter case seriously. One of another realm is of another class. */
function isFetchHeaders(headers) {
    return typeof headers.get === 'function' && Object.prototype.toString.call(headers) !== '[object Map]';
}
function noHeaders() {
    return new WebhookVerificationError('missing_header', 'There are no headers: pass all headers of the delivery on.');
}
function duplicate(header) {
    return badHeader('duplicate_header', header, 'came more than once');
}
export function malformed(header, problem) {
    return badHeader('malformed_header', header, problem);
}

// runtime/validation.js

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
    const [keyword, message] = isRangeError(error)
        ? ['too-deep', 'must not be nested so deeply, or contain itself']
        : ['unreadable', 'must be plain JSON data, but reading it throws an error'];
    return { path: '', keyword, message };
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

// runtime/validate-event.js

/**
 * Makes a function that validates an event of any type: it reads the type and runs the one check
 * that is for it. The function never throws.
 */
export function createValidateEvent({ dispatch, checks, }) {
    return (value, options) => {
        let claimed;
        try {
            claimed = claimedType(value, { dispatch, types: checks }, options?.type);
        }
        catch (error) {
            return invalidBecause(unreadable(error));
        }
        if (!claimed.ok)
            return invalidBecause(claimed.error);
        const check = checks.get(claimed.type);
        if (!check)
            return invalidBecause(unknownType(claimed));
        return validateEventWith(check, value);
    };
}
/**
 * Reads the type of an event. Looks at own data properties alone, so that neither a prototype nor a
 * getter decides; never throws.
 *
 * @param given - the type, or the value of the header that tells it or its first part
 */
export function claimedType(value, { dispatch, types }, given) {
    const { body = [], join, untold } = dispatch;
    if (given !== undefined && typeof given !== 'string')
        return notString('', given);
    if (given !== undefined && !join)
        return { ok: true, type: given, place: [] };
    if (given === undefined && untold)
        return untold;
    let told;
    try {
        told = ownValueAt(value, body);
    }
    catch (error) {
        return { ok: false, error: unreadable(error) };
    }
    if (given !== undefined && join)
        return join(given, told, body, types);
    return typeof told === 'string' ? { ok: true, type: told, place: body } : notTold(body, told);
}
/**
 * Types whose first part a header tells, and whose second part the body tells.
 *
 * @param separator - what stands between the parts
 */
export function joinedBy(separator) {
    return (given, told, place, types) => {
        const prefix = `${given}${separator}`;
        if (typeof told === 'string' && (types.has(prefix + told) || !types.has(given)))
            return { ok: true, type: prefix + told, place };
        // Some events have nothing but the header, and a caller may know the whole type.
        if (types.has(given))
            return { ok: true, type: given, place: [] };
        // A header that no event begins with is a type of its own, which the contract does not know.
        const isIncomplete = [...types.keys()].some((type) => type.startsWith(prefix));
        return isIncomplete ? notTold(place, told) : { ok: true, type: given, place: [] };
    };
}
/** The check of an event of which the contract says nothing but its type, and that stands in the body. */
export function tellsType(names, type) {
    return (value, failures) => {
        const told = ownValueAt(value, names);
        return told === type ? failures.count : report(failures, names.map(step).join(''), CONST, told, type);
    };
}
/** The check of an event of which the contract says nothing: whatever the body is, it may be. */
export const anything = (_value, failures) => failures.count;
/**
 * Asks callers for the type.
 *
 * @param header - the header that tells it, where one does
 */
export function notGiven(header) {
    const what = header === undefined ? 'the type' : `the value of the header ${header}`;
    return fail('', 'missing-event-type', `does not tell its type: pass ${what} as { type }`);
}
function notTold(place, told) {
    const path = pointerTo(place);
    if (told === undefined)
        return fail(path, 'missing-event-type', 'must tell the type of the event, but is not there');
    return notString(path, told);
}
function notString(path, value) {
    return fail(path, 'invalid-event-type', `must be the type of the event as a string, but is ${kindOf(value)}`);
}
function unknownType({ type, place }) {
    return {
        path: pointerTo(place),
        keyword: 'unknown-event-type',
        message: `is ${excerpt(type)}, which is no event type of this contract`,
    };
}
function pointerTo(place) {
    return place.map(step).join('');
}
function fail(path, keyword, message) {
    return { ok: false, error: { path, keyword, message } };
}
/** The value that names lead to, through own data properties alone. */
export function ownValueAt(value, names) {
    let place = value;
    for (const name of names) {
        if (typeof place !== 'object' || place === null)
            return undefined;
        place = Object.getOwnPropertyDescriptor(place, name)?.value;
    }
    return place;
}

// runtime/receiving/not-negative.js

/**
 * A number that a caller gave.
 *
 * @throws RangeError where it is none, or negative
 */
export function notNegative(name, given) {
    if (typeof given === 'number' && given >= 0)
        return given;
    throw new RangeError(`${name} must be a number that is not negative, but is ${String(given)}`);
}

// runtime/receiving/body.js

/** What an endpoint takes unless it says otherwise, in bytes: far beyond any event, and no burden. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
/**
 * The body as text or bytes, whatever the caller holds it in.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export function rawBody(body, limit) {
    if (typeof body === 'string')
        return checkedText(body, limit);
    const bytes = readableBytes(body);
    if (bytes.length > limit)
        throw tooLarge(limit);
    return bytes;
}
/** Buffers of another realm are of another class, so their kind is asked for by name. */
function readableBytes(body) {
    let cause;
    try {
        if (body instanceof Uint8Array)
            return body;
        if (ArrayBuffer.isView(body))
            return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
        if (Object.prototype.toString.call(body) === '[object ArrayBuffer]')
            return new Uint8Array(body);
    }
    catch (error) {
        // A buffer that was transferred away, or a proxy.
        cause = error;
    }
    throw notRaw(notBytes(body), cause);
}
/** Half of a surrogate pair has no UTF-8: as bytes it is the same as any other, and so would its signature be. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
function checkedText(body, limit) {
    if (body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).length > limit))
        throw tooLarge(limit);
    if (isIllFormed(body))
        throw notRaw('The body is text that was not UTF-8: pass its bytes as they arrived.');
    return body;
}
function isIllFormed(text) {
    const withMethod = text;
    return withMethod.isWellFormed ? !withMethod.isWellFormed() : LONE_SURROGATE.test(text);
}
function notRaw(problem, cause) {
    return new WebhookVerificationError('body_not_raw', problem, undefined, cause === undefined ? cause : { cause });
}
function notBytes(body) {
    return typeof body === 'object' && body !== null
        ? 'The body was parsed, and its bytes are lost: turn the body parser off for this route, or pass the raw body that it read.'
        : `There is no body: pass the raw body as text or bytes, not ${body === null ? body : typeof body}.`;
}
function tooLarge(limit) {
    return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}
/** What an endpoint takes: as it was told, or {@link MAX_BODY_BYTES}. */
export function bodyLimit(given = MAX_BODY_BYTES) {
    return notNegative('maxBodyBytes', given);
}
/** Whether this is a `Request`, which has to be read first. */
export function isRequest(input) {
    return typeof input.arrayBuffer === 'function';
}
/**
 * Reads a request, and stops when it becomes too large.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export async function readRequest(request, limit) {
    const stream = request.body;
    if (request.bodyUsed || stream?.locked)
        throw notRaw('The body was read before, or is being read: pass the request first, or a clone.');
    const length = request.headers.get('content-length');
    const isAnnounced = length !== null && /^\d+$/.test(length);
    if (isAnnounced && Number(length) > limit)
        throw tooLarge(limit);
    // A server holds the sender to the length that was announced. Not every Request has its body as a stream.
    if (isAnnounced || typeof stream?.getReader !== 'function')
        return new Uint8Array(await request.arrayBuffer());
    return readStream(stream, limit);
}
async function readStream(stream, limit) {
    const chunks = [];
    let size = 0;
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const chunk = readableBytes(read.value);
        size += chunk.length;
        chunks.push(chunk);
        if (size <= limit)
            continue;
        await reader.cancel().catch(() => { });
        throw tooLarge(limit);
    }
    return joined(chunks, size);
}
/** Chunks as one piece, of `size` bytes. */
export function joined(chunks, size) {
    if (chunks.length === 1)
        return chunks[0];
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
const BYTE_ORDER_MARK = 0xfeff;
/**
 * Parses JSON (RFC 8259) of a body whose signature fits.
 *
 * @throws WebhookVerificationError `malformed_json`
 */
export function parseBody(body, { decodeUtf8 }) {
    let problem = 'UTF-8';
    try {
        const text = typeof body === 'string' ? body : decodeUtf8(body);
        problem = 'JSON';
        return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
    }
    catch {
        // What the parser says quotes the body, which may be private.
        throw new WebhookVerificationError('malformed_json', `The body is signed, but is not ${problem}.`);
    }
}

// runtime/receiving/receive.js

/** The checks of events as validators. */
export function validatorsOf(checks) {
    return new Map([...checks].map(([type, check]) => [type, (value) => validateEventWith(check, value)]));
}
/** Validators by the types that they are for. */
export function validatorsByType(validators) {
    return new Map(validators.map((validator) => [validator.eventType, validator]));
}
/** Makes the function that verifies, parses and validates deliveries. The package declares its exact type. */
export function createReceiveWebhook({ verifier, platform, dispatch, validators, }) {
    const typeHeader = dispatch.header?.toLowerCase();
    const wanted = new Map(verifier?.wanted);
    if (typeHeader)
        wanted.set(typeHeader, false);
    return async (input, options = {}) => {
        const limit = bodyLimit(options.maxBodyBytes);
        const read = readHeaders(input?.headers, wanted);
        const body = rawBody(isRequest(input) ? await readRequest(input, limit) : input.body, limit);
        const verified = verifier ? verifier.verify(body, read, options.secret, options) : {};
        const delivery = verified instanceof Promise ? await verified : verified;
        const value = parseBody(body, platform);
        const told = options.type ?? read(typeHeader);
        const signed = { delivery, value };
        const claimed = claimedType(value, { dispatch, types: validators }, told);
        if (!claimed.ok)
            return { kind: 'invalid', errors: [claimed.error], type: undefined, ...signed };
        const { type } = claimed;
        const known = validators.get(type);
        if (!known)
            return { kind: 'unknown', type, ...signed };
        const result = options.validate ? options.validate(value, { type: told }) : known(value);
        if (!result.ok)
            return { kind: 'invalid', errors: result.errors, type, ...signed };
        return { kind: 'event', event: result.event, type, delivery, value };
    };
}

// runtime/signature/families.js

export const PARTS = ['id', 'timestamp', 'signature'];
/**
 * The one family to verify by. A delivery may carry several; where they differ, somebody put it together.
 *
 * @throws WebhookVerificationError `missing_header`, `mixed_headers`, `duplicate_header`
 */
export function chooseFamily(families, read) {
    const names = families.find((family) => missingPart(family, read) === undefined);
    if (!names)
        throw incomplete(families, read);
    for (const other of families) {
        for (const part of PARTS) {
            const said = read(other[part]);
            if (said !== undefined && said !== read(names[part]))
                throw badHeader('mixed_headers', other[part], `differs from ${names[part]}: a delivery has one of them`);
        }
    }
    return {
        names,
        id: read(names.id) ?? '',
        timestamp: read(names.timestamp) ?? '',
        signature: read(names.signature) ?? '',
    };
}
/** The first header of a family that is not there. */
function missingPart(family, read) {
    for (const part of PARTS)
        if (family[part] !== undefined && read(family[part]) === undefined)
            return family[part];
    return undefined;
}
function incomplete(families, read) {
    const [first, second] = families.filter((family) => PARTS.some((part) => read(family[part]) !== undefined));
    const header = missingPart((first ?? families[0]), read);
    const others = second ? ', and another family is not complete either' : '';
    const problem = `is not there${others}: pass all headers of the delivery on`;
    return badHeader(second ? 'mixed_headers' : 'missing_header', header, problem);
}

// runtime/signature/secret.js

/** More secrets than one receiver ever has at a time, unless it serves many endpoints: then it forgets all and starts again. */
const MAX_REMEMBERED = 256;
/**
 * Makes a function from secrets to what signs with them. Decoding a secret and preparing its key costs as
 * much as a small signature, so the results are remembered.
 *
 * @throws WebhookVerificationError `invalid_secret`
 */
export function createKeyring(scheme, platform) {
    const signers = new Map();
    const signerOf = (secret) => {
        const known = signers.get(secret);
        if (known)
            return known;
        const signer = platform.createSigner(secretBytes(secret, scheme.secret), scheme);
        if (signers.size >= MAX_REMEMBERED)
            signers.clear();
        signers.set(secret, signer);
        return signer;
    };
    return (secrets) => {
        if (!Array.isArray(secrets))
            return [signerOf(secrets)];
        if (secrets.length > 0)
            return secrets.map(signerOf);
        throw invalid('is not set: the list is empty');
    };
}
/** The bytes of a secret. Its prefix may be left out. */
function secretBytes(secret, { prefix = '', encoding }) {
    if (typeof secret !== 'string')
        throw invalid('is not set: it has to be a string');
    const text = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    if (text === '')
        throw invalid('is empty');
    const bytes = encoding.decode(text);
    if (bytes)
        return bytes;
    const place = prefix && ` after '${prefix}'`;
    throw invalid(`is not ${encoding.name}${place}: copy it again, whole and without spaces or quotes`);
}
function invalid(problem) {
    return new WebhookVerificationError('invalid_secret', `The signing secret ${problem}.`);
}

// runtime/signature/verify.js

/**
 * Makes the verifier of a signature scheme.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export function createVerifier(scheme, platform) {
    const signersOf = createKeyring(scheme, platform);
    return {
        wanted: headerNames(scheme),
        verify(body, read, secrets, options) {
            const signers = signersOf(secrets);
            const headers = chooseFamily(scheme.families, read);
            const verified = {
                id: checkedId(headers, scheme.border),
                timestamp: checkedTimestamp(headers, scheme.tolerance, options),
            };
            const { before, after } = scheme.frame(headers.id, headers.timestamp);
            const expected = signers.map((sign) => sign(before, body, after));
            const judge = (signatures) => {
                for (const signature of signatures)
                    if (isSignedWith(signature, headers.signature, scheme))
                        return verified;
                throw mismatch(headers.names.signature, scheme);
            };
            // What is known at once need not wait: a turn of the queue costs as much as the checks.
            return expected.every((signature) => typeof signature === 'string')
                ? judge(expected)
                : Promise.all(expected).then(judge);
        },
    };
}
function headerNames({ families, listSeparator }) {
    const hasCommas = listSeparator?.startsWith(',') ?? false;
    const wanted = new Map();
    for (const family of families) {
        for (const part of PARTS)
            if (family[part] !== undefined)
                wanted.set(family[part], hasCommas && part === 'signature');
    }
    return wanted;
}
/** Visible ASCII. */
const ID = /^[!-~]{1,256}$/;
function checkedId({ names, id }, border) {
    if (names.id === undefined)
        return undefined;
    if (!ID.test(id) || (border !== undefined && id.includes(border)))
        throw malformed(names.id, 'is not the id of a delivery');
    return id;
}
/** Digits alone: `parseInt` and `Number` read much else as a number. */
const UNIX_SECONDS = /^\d{1,12}$/;
function checkedTimestamp({ names, timestamp }, agreed, { tolerance: asked = agreed, now = new Date() }) {
    if (names.timestamp === undefined)
        return undefined;
    if (!UNIX_SECONDS.test(timestamp))
        throw malformed(names.timestamp, 'is not a Unix time in seconds');
    const tolerance = notNegative('tolerance', asked);
    const time = now?.getTime?.();
    if (typeof time !== 'number' || Number.isNaN(time))
        throw new RangeError('now must be a valid date');
    const age = Math.floor(time / 1000) - Number(timestamp);
    if (Math.abs(age) <= tolerance)
        return new Date(Number(timestamp) * 1000);
    const [code, when] = age > 0 ? ['timestamp_too_old', 'ago'] : ['timestamp_too_new', 'ahead'];
    const message = `The delivery was signed ${Math.abs(age)} seconds ${when}, and ${tolerance} are allowed. It may be a replay; if all are refused, check the clock.`;
    throw new WebhookVerificationError(code, message, names.timestamp);
}
/**
 * Whether one of the header's signatures is this one. Those of other versions are skipped, as new versions
 * come before old ones go.
 */
function isSignedWith(expected, header, { prefix = '', listSeparator }) {
    const entries = listSeparator === undefined ? [header] : header.split(listSeparator);
    return entries.some((entry) => entry.startsWith(prefix) && isSame(expected, entry.slice(prefix.length)));
}
/**
 * Compares text with text, so that one way to write the bytes counts and no other, in a time that tells
 * nothing about where they differ.
 */
function isSame(expected, given) {
    let difference = expected.length ^ given.length;
    for (let at = 0; at < expected.length; at++)
        difference |= expected.charCodeAt(at) ^ given.charCodeAt(at);
    return difference === 0;
}
function mismatch(header, { prefix }) {
    const kind = prefix === undefined ? '' : ` with '${prefix}'`;
    return new WebhookVerificationError('signature_mismatch', `No signature${kind} fits: the secret is that of another endpoint, or the body is not byte for byte what was sent.`, header);
}
/** Makes the function that checks the signature of one delivery and nothing else. The package declares its exact type. */
export function createVerifySignature({ wanted, verify }) {
    return async (body, headers, secret, options = {}) => {
        return verify(rawBody(body, Number.POSITIVE_INFINITY), readHeaders(headers, wanted), secret, options);
    };
}

// runtime/signature/secret-encodings.js

/** RFC 4648, section 4, with its padding and nothing beside it: what is lax here would accept half a secret. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
export const base64 = {
    name: 'base64',
    decode(text) {
        return BASE64.test(text) ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : undefined;
    },
};
export const hex = {
    name: 'hexadecimal',
    decode(text) {
        if (!/^(?:[0-9a-f]{2})+$/i.test(text))
            return undefined;
        return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    },
};
export const utf8 = {
    name: 'text',
    decode: (text) => new TextEncoder().encode(text),
};

// runtime/standard-schema.js

/** Gives a validator the interface. It stays the function that it is. */
export function standard(validate, eventType) {
    const run = (value) => {
        const result = validate(value);
        return result.ok ? { value } : { issues: result.errors.map((error) => issueOf(error, value)) };
    };
    const props = { '~standard': { version: 1, vendor: 'webhook-contract', validate: run } };
    return Object.assign(validate, props, eventType !== undefined && { eventType });
}
function issueOf({ message, path }, root) {
    let place = root;
    const steps = path.split('/').slice(1);
    return {
        message,
        path: steps.map((token) => {
            const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
            let isItem = false;
            try {
                isItem = Array.isArray(place);
                place = place?.[name];
            }
            catch {
                // Reading the value went well once, but a getter or a Proxy may think otherwise the second time.
                place = undefined;
            }
            return isItem ? Number(name) : name;
        }),
    };
}

// validators/contract-checks.js

const pattern_id$checkContact = /^cnt_[A-Za-z0-9]+$/u;
const pattern_id$checkCompany = /^cmp_[A-Za-z0-9]+$/u;
const pattern_id$checkEngagement = /^ngmt_[A-Za-z0-9]+$/u;
const pattern_id$checkTag = /^tag_[A-Za-z0-9]+$/u;
const pattern_hex_color$checkTag = /^#[A-Fa-f0-9]{6}$/u;
const pattern_id$checkEventEnvelope = /^evt_[A-Za-z0-9]+$/u;
const pattern_workspace_id$checkEventEnvelope = /^wrks_[A-Za-z0-9]+$/u;
const pattern$checkUserId = /^usr_[A-Za-z0-9]+$/u;
const pattern$checkEngagementId = /^ngmt_[A-Za-z0-9]+$/u;
const pattern$checkCompanyId = /^cmp_[A-Za-z0-9]+$/u;
const pattern$checkTagHexColor = /^#[A-Fa-f0-9]{6}$/u;

export function checkContactCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.created") errors = report(failures, "/type", CONST, data0, "v1.contact.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkDeliveryHeaders(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data["svix-id"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-id");
    } else {
      let data0 = data["svix-id"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-id", TYPE, data0, "string");
    }
    if (data["svix-timestamp"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-timestamp");
    } else {
      let data0 = data["svix-timestamp"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-timestamp", TYPE, data0, "string");
    }
    if (data["svix-signature"] === undefined) {
      errors = report(failures, "", REQUIRED, data, "svix-signature");
    } else {
      let data0 = data["svix-signature"];
      if (typeof data0 !== "string") errors = report(failures, "/svix-signature", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.updated") errors = report(failures, "/type", CONST, data0, "v1.contact.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.deleted") errors = report(failures, "/type", CONST, data0, "v1.contact.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.created") errors = report(failures, "/type", CONST, data0, "v1.company.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.updated") errors = report(failures, "/type", CONST, data0, "v1.company.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.deleted") errors = report(failures, "/type", CONST, data0, "v1.company.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.created") errors = report(failures, "/type", CONST, data0, "v1.engagement.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.updated") errors = report(failures, "/type", CONST, data0, "v1.engagement.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.deleted") errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementTranscriptTimelineCompletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.transcript_timeline.completed") errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagCreatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.created") errors = report(failures, "/type", CONST, data0, "v1.tag.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagUpdatedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.updated") errors = report(failures, "/type", CONST, data0, "v1.tag.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagDeletedEvent(data, failures) {
  let errors = checkEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.deleted") errors = report(failures, "/type", CONST, data0, "v1.tag.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (checkTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContact(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "contact") errors = report(failures, "/object", CONST, data0, "contact");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkContact.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkContact.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.first_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "first_name");
    } else {
      let data0 = data.first_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]);
    }
    if (data.last_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "last_name");
    } else {
      let data0 = data.last_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.emails === undefined) {
      errors = report(failures, "", REQUIRED, data, "emails");
    } else {
      let data0 = data.emails;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
        }
      } else {
        errors = report(failures, "/emails", TYPE, data0, "array");
      }
    }
    if (data.phone_numbers === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_numbers");
    } else {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactPhoneNumber(data1, failures) !== errors) errors = within(failures, errors, "/phone_numbers/" + i0);
        }
      } else {
        errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (checkCompanyReference(data0, failures) !== errors) errors = within(failures, errors, "/company");
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (typeof data0 !== "string") errors = report(failures, "/time_zone", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompany(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "company") errors = report(failures, "/object", CONST, data0, "company");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkCompany.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkCompany.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.domains === undefined) {
      errors = report(failures, "", REQUIRED, data, "domains");
    } else {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkCompanyDomain(data1, failures) !== errors) errors = within(failures, errors, "/domains/" + i0);
        }
      } else {
        errors = report(failures, "/domains", TYPE, data0, "array");
      }
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (typeof data0 !== "string") errors = report(failures, "/industry", TYPE, data0, "string");
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/website", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/website", TYPE, data0, "string");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (!Number.isInteger(data0)) errors = report(failures, "/number_of_employees", TYPE, data0, "integer");
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/logo_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/logo_url", TYPE, data0, "string");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagement(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "engagement") errors = report(failures, "/object", CONST, data0, "engagement");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEngagement.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEngagement.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.title === undefined) {
      errors = report(failures, "", REQUIRED, data, "title");
    } else {
      let data0 = data.title;
      if (typeof data0 !== "string") errors = report(failures, "/title", TYPE, data0, "string");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.engagement_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_type");
    } else {
      let data0 = data.engagement_type;
      if (typeof data0 !== "string") errors = report(failures, "/engagement_type", TYPE, data0, "string");
    }
    if (data.data_source === undefined) {
      errors = report(failures, "", REQUIRED, data, "data_source");
    } else {
      let data0 = data.data_source;
      if (typeof data0 !== "string") errors = report(failures, "/data_source", TYPE, data0, "string");
    }
    if (data.processing_status === undefined) {
      errors = report(failures, "", REQUIRED, data, "processing_status");
    } else {
      let data0 = data.processing_status;
      if (typeof data0 !== "string") errors = report(failures, "/processing_status", TYPE, data0, "string");
    }
    if (data.is_internal === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_internal");
    } else {
      let data0 = data.is_internal;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_internal", TYPE, data0, "boolean");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_private", TYPE, data0, "boolean");
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (typeof data0 === "string") {
        if (!isUri(data0)) errors = report(failures, "/meeting_url", FORMAT, data0, "uri");
      } else {
        errors = report(failures, "/meeting_url", TYPE, data0, "string");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (typeof data0 !== "string") errors = report(failures, "/external_url", TYPE, data0, "string");
    }
    if (data.engagement_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_at");
    } else {
      let data0 = data.engagement_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "start_at");
    } else {
      let data0 = data.start_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "end_at");
    } else {
      let data0 = data.end_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds === undefined) {
      errors = report(failures, "", REQUIRED, data, "duration_seconds");
    } else {
      let data0 = data.duration_seconds;
      if (!Number.isInteger(data0)) errors = report(failures, "/duration_seconds", TYPE, data0, "integer");
    }
    if (data.owner_user_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "owner_user_id");
    } else {
      let data0 = data.owner_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (checkUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTag(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "tag") errors = report(failures, "/object", CONST, data0, "tag");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkTag.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkTag.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string") errors = report(failures, "/name", TYPE, data0, "string");
    }
    if (data.hex_color === undefined) {
      errors = report(failures, "", REQUIRED, data, "hex_color");
    } else {
      let data0 = data.hex_color;
      if (typeof data0 === "string") {
        if (!pattern_hex_color$checkTag.test(data0)) errors = report(failures, "/hex_color", PATTERN, data0, pattern_hex_color$checkTag.source);
      } else {
        if (data0 !== null) errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]);
      }
    }
    if (data.description === undefined) {
      errors = report(failures, "", REQUIRED, data, "description");
    } else {
      let data0 = data.description;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/description", TYPE, data0, ["string", "null"]);
    }
    if (data.auto_tagging_enabled === undefined) {
      errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
    } else {
      let data0 = data.auto_tagging_enabled;
      if (typeof data0 !== "boolean") errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", TYPE, data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (checkEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", REQUIRED, data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", TYPE, data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", REQUIRED, data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", TYPE, data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", REQUIRED, data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", TYPE, data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEventEnvelope(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern_id$checkEventEnvelope.test(data0)) errors = report(failures, "/id", PATTERN, data0, pattern_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/id", TYPE, data0, "string");
      }
    }
    if (data.type === undefined) {
      errors = report(failures, "", REQUIRED, data, "type");
    } else {
      let data0 = data.type;
      if (typeof data0 !== "string") errors = report(failures, "/type", TYPE, data0, "string");
    }
    if (data.api_version === undefined) {
      errors = report(failures, "", REQUIRED, data, "api_version");
    } else {
      let data0 = data.api_version;
      if (data0 !== "v1") errors = report(failures, "/api_version", CONST, data0, "v1");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (checkTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.workspace_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "workspace_id");
    } else {
      let data0 = data.workspace_id;
      if (typeof data0 === "string") {
        if (!pattern_workspace_id$checkEventEnvelope.test(data0)) errors = report(failures, "/workspace_id", PATTERN, data0, pattern_workspace_id$checkEventEnvelope.source);
      } else {
        errors = report(failures, "/workspace_id", TYPE, data0, "string");
      }
    }
    if (data.data === undefined) {
      errors = report(failures, "", REQUIRED, data, "data");
    } else {
      let data0 = data.data;
      if (isObject(data0)) {
        if (data0.object === undefined) {
          errors = report(failures, "/data", REQUIRED, data0, "object");
        } else {
          let data1 = data0.object;
          if (!isObject(data1)) errors = report(failures, "/data/object", TYPE, data1, "object");
        }
        if (data0.previous_attributes !== undefined) {
          let data1 = data0.previous_attributes;
          if (!isObject(data1)) errors = report(failures, "/data/previous_attributes", TYPE, data1, "object");
        }
      } else {
        errors = report(failures, "/data", TYPE, data0, "object");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkContactPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkCompanyPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkEngagementPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (checkTagPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 === "string") {
        if (!isEmail(data0)) errors = report(failures, "/email", FORMAT, data0, "email");
      } else {
        errors = report(failures, "/email", TYPE, data0, "string");
      }
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkContactPhoneNumber(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.phone_number === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_number");
    } else {
      let data0 = data.phone_number;
      if (typeof data0 !== "string") errors = report(failures, "/phone_number", TYPE, data0, "string");
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyReference(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompanyObject(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (checkCompanyId(data0, failures) !== errors) errors = within(failures, errors, "/id");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCrmAssociation(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "object_type");
    } else {
      let data0 = data.object_type;
      if (typeof data0 !== "string") errors = report(failures, "/object_type", TYPE, data0, "string");
    }
    if (data.crm_object_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "crm_object_id");
    } else {
      let data0 = data.crm_object_id;
      if (typeof data0 !== "string") errors = report(failures, "/crm_object_id", TYPE, data0, "string");
    }
    if (data.source === undefined) {
      errors = report(failures, "", REQUIRED, data, "source");
    } else {
      let data0 = data.source;
      if (typeof data0 !== "string") errors = report(failures, "/source", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isDateTime(data)) errors = report(failures, "", FORMAT, data, "date-time");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyDomain(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.domain === undefined) {
      errors = report(failures, "", REQUIRED, data, "domain");
    } else {
      let data0 = data.domain;
      if (typeof data0 !== "string") errors = report(failures, "/domain", TYPE, data0, "string");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkUserId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkUserId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkUserId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkEngagementId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkEngagementId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkContactPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.first_name !== undefined) {
      let data0 = data.first_name;
      if (checkContactFirstName(data0, failures) !== errors) errors = within(failures, errors, "/first_name");
    }
    if (data.last_name !== undefined) {
      let data0 = data.last_name;
      if (checkContactLastName(data0, failures) !== errors) errors = within(failures, errors, "/last_name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkContactDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (checkContactEmails(data0, failures) !== errors) errors = within(failures, errors, "/emails");
    }
    if (data.phone_numbers !== undefined) {
      let data0 = data.phone_numbers;
      if (checkContactPhoneNumbers(data0, failures) !== errors) errors = within(failures, errors, "/phone_numbers");
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (data0 !== null) {
        if (checkContactCompany(data0, failures) !== errors) errors = within(failures, errors, "/company");
      }
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (data0 !== null) {
        if (checkContactTimeZone(data0, failures) !== errors) errors = within(failures, errors, "/time_zone");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkContactCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkCompanyName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkCompanyDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.domains !== undefined) {
      let data0 = data.domains;
      if (checkCompanyDomains(data0, failures) !== errors) errors = within(failures, errors, "/domains");
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (data0 !== null) {
        if (checkCompanyIndustry(data0, failures) !== errors) errors = within(failures, errors, "/industry");
      }
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (data0 !== null) {
        if (checkCompanyWebsite(data0, failures) !== errors) errors = within(failures, errors, "/website");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (data0 !== null) {
        if (checkCompanyNumberOfEmployees(data0, failures) !== errors) errors = within(failures, errors, "/number_of_employees");
      }
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (data0 !== null) {
        if (checkCompanyLogoUrl(data0, failures) !== errors) errors = within(failures, errors, "/logo_url");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkCompanyCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkEngagementPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.title !== undefined) {
      let data0 = data.title;
      if (checkEngagementTitle(data0, failures) !== errors) errors = within(failures, errors, "/title");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkEngagementDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.engagement_type !== undefined) {
      let data0 = data.engagement_type;
      if (checkEngagementEngagementType(data0, failures) !== errors) errors = within(failures, errors, "/engagement_type");
    }
    if (data.data_source !== undefined) {
      let data0 = data.data_source;
      if (checkEngagementDataSource(data0, failures) !== errors) errors = within(failures, errors, "/data_source");
    }
    if (data.processing_status !== undefined) {
      let data0 = data.processing_status;
      if (checkEngagementProcessingStatus(data0, failures) !== errors) errors = within(failures, errors, "/processing_status");
    }
    if (data.is_internal !== undefined) {
      let data0 = data.is_internal;
      if (checkEngagementIsInternal(data0, failures) !== errors) errors = within(failures, errors, "/is_internal");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (data0 !== null) {
        if (checkEngagementIsPrivate(data0, failures) !== errors) errors = within(failures, errors, "/is_private");
      }
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (data0 !== null) {
        if (checkEngagementMeetingUrl(data0, failures) !== errors) errors = within(failures, errors, "/meeting_url");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (data0 !== null) {
        if (checkEngagementExternalUrl(data0, failures) !== errors) errors = within(failures, errors, "/external_url");
      }
    }
    if (data.engagement_at !== undefined) {
      let data0 = data.engagement_at;
      if (checkEngagementEngagementAt(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at !== undefined) {
      let data0 = data.start_at;
      if (checkEngagementStartAt(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at !== undefined) {
      let data0 = data.end_at;
      if (checkEngagementEndAt(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds !== undefined) {
      let data0 = data.duration_seconds;
      if (checkEngagementDurationSeconds(data0, failures) !== errors) errors = within(failures, errors, "/duration_seconds");
    }
    if (data.owner_user_id !== undefined) {
      let data0 = data.owner_user_id;
      if (checkEngagementOwnerUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (data0 !== null) {
        if (checkEngagementHostUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkEngagementCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkTagPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkTagName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.hex_color !== undefined) {
      let data0 = data.hex_color;
      if (checkTagHexColor(data0, failures) !== errors) errors = within(failures, errors, "/hex_color");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (checkTagDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
    }
    if (data.auto_tagging_enabled !== undefined) {
      let data0 = data.auto_tagging_enabled;
      if (checkTagAutoTaggingEnabled(data0, failures) !== errors) errors = within(failures, errors, "/auto_tagging_enabled");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function checkCompanyObject(data, failures) {
  let errors = failures.count;
  if (data !== "company") errors = report(failures, "", CONST, data, "company");
  return errors;
}

export function checkCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkCompanyId.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkCompanyId.source);
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkContactFirstName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkContactLastName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkContactDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkContactEmails(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkContactEmail(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkContactPhoneNumbers(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkContactPhoneNumber(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkContactCompany(data, failures) {
  return checkCompanyReference(data, failures);
}

export function checkContactTimeZone(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkContactCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkCompanyName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkCompanyDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkCompanyDomains(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (checkCompanyDomain(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function checkCompanyIndustry(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkCompanyWebsite(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyNumberOfEmployees(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}

export function checkCompanyLogoUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkCompanyCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkEngagementTitle(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementEngagementType(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementDataSource(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementProcessingStatus(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementIsInternal(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

export function checkEngagementIsPrivate(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

export function checkEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!isUri(data)) errors = report(failures, "", FORMAT, data, "uri");
  } else {
    errors = report(failures, "", TYPE, data, "string");
  }
  return errors;
}

export function checkEngagementExternalUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkEngagementEngagementAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementStartAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementEndAt(data, failures) {
  return checkTimestamp(data, failures);
}

export function checkEngagementDurationSeconds(data, failures) {
  let errors = failures.count;
  if (!Number.isInteger(data)) errors = report(failures, "", TYPE, data, "integer");
  return errors;
}

export function checkEngagementOwnerUserId(data, failures) {
  return checkUserId(data, failures);
}

export function checkEngagementHostUserId(data, failures) {
  return checkUserId(data, failures);
}

export function checkEngagementCrmAssociation(data, failures) {
  return checkCrmAssociation(data, failures);
}

export function checkTagName(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function checkTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data === "string") {
    if (!pattern$checkTagHexColor.test(data)) errors = report(failures, "", PATTERN, data, pattern$checkTagHexColor.source);
  } else {
    if (data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  }
  return errors;
}

export function checkTagDescription(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function checkTagAutoTaggingEnabled(data, failures) {
  let errors = failures.count;
  if (typeof data !== "boolean") errors = report(failures, "", TYPE, data, "boolean");
  return errors;
}

/** The check of each event, by its type on the wire. */
export const contractChecks = /* @__PURE__ */ new Map([
  ['v1.contact.created', checkContactCreatedEvent],
  ['v1.contact.updated', checkContactUpdatedEvent],
  ['v1.contact.deleted', checkContactDeletedEvent],
  ['v1.company.created', checkCompanyCreatedEvent],
  ['v1.company.updated', checkCompanyUpdatedEvent],
  ['v1.company.deleted', checkCompanyDeletedEvent],
  ['v1.engagement.created', checkEngagementCreatedEvent],
  ['v1.engagement.updated', checkEngagementUpdatedEvent],
  ['v1.engagement.deleted', checkEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', checkEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', checkTagCreatedEvent],
  ['v1.tag.updated', checkTagUpdatedEvent],
  ['v1.tag.deleted', checkTagDeletedEvent],
]);

// validators/structural-checks.js

export function structureContactCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.created") errors = report(failures, "/type", CONST, data0, "v1.contact.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.updated") errors = report(failures, "/type", CONST, data0, "v1.contact.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.contact.deleted") errors = report(failures, "/type", CONST, data0, "v1.contact.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureContactState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.created") errors = report(failures, "/type", CONST, data0, "v1.company.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.updated") errors = report(failures, "/type", CONST, data0, "v1.company.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.company.deleted") errors = report(failures, "/type", CONST, data0, "v1.company.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureCompanyState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.created") errors = report(failures, "/type", CONST, data0, "v1.engagement.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.updated") errors = report(failures, "/type", CONST, data0, "v1.engagement.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.deleted") errors = report(failures, "/type", CONST, data0, "v1.engagement.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementTranscriptTimelineCompletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.engagement.transcript_timeline.completed") errors = report(failures, "/type", CONST, data0, "v1.engagement.transcript_timeline.completed");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureEngagementState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagCreatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.created") errors = report(failures, "/type", CONST, data0, "v1.tag.created");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagUpdatedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.updated") errors = report(failures, "/type", CONST, data0, "v1.tag.updated");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagChange(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagDeletedEvent(data, failures) {
  let errors = structureEventEnvelope(data, failures);
  if (isObject(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== "v1.tag.deleted") errors = report(failures, "/type", CONST, data0, "v1.tag.deleted");
    }
    if (data.data !== undefined) {
      let data0 = data.data;
      if (structureTagState(data0, failures) !== errors) errors = within(failures, errors, "/data");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTranscriptTimeline(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (typeof data0 !== "string") errors = report(failures, "/object", TYPE, data0, "string");
    }
    if (data.engagement_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_id");
    } else {
      let data0 = data.engagement_id;
      if (structureEngagementId(data0, failures) !== errors) errors = within(failures, errors, "/engagement_id");
    }
    if (data.speakers === undefined) {
      errors = report(failures, "", REQUIRED, data, "speakers");
    } else {
      let data0 = data.speakers;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/speakers", TYPE, data0, "array");
      }
    }
    if (data.entries === undefined) {
      errors = report(failures, "", REQUIRED, data, "entries");
    } else {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
      } else {
        errors = report(failures, "/entries", TYPE, data0, "array");
      }
    }
    if (data.overall_sentiment === undefined) {
      errors = report(failures, "", REQUIRED, data, "overall_sentiment");
    } else {
      let data0 = data.overall_sentiment;
      if (!Number.isFinite(data0) && data0 !== null) errors = report(failures, "/overall_sentiment", TYPE, data0, ["number", "null"]);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEventEnvelope(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.type === undefined) {
      errors = report(failures, "", REQUIRED, data, "type");
    } else {
      let data0 = data.type;
      if (typeof data0 !== "string") errors = report(failures, "/type", TYPE, data0, "string");
    }
    if (data.api_version === undefined) {
      errors = report(failures, "", REQUIRED, data, "api_version");
    } else {
      let data0 = data.api_version;
      if (data0 !== "v1") errors = report(failures, "/api_version", CONST, data0, "v1");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.workspace_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "workspace_id");
    } else {
      let data0 = data.workspace_id;
      if (typeof data0 !== "string") errors = report(failures, "/workspace_id", TYPE, data0, "string");
    }
    if (data.data === undefined) {
      errors = report(failures, "", REQUIRED, data, "data");
    } else {
      let data0 = data.data;
      if (isObject(data0)) {
        if (data0.object === undefined) {
          errors = report(failures, "/data", REQUIRED, data0, "object");
        } else {
          let data1 = data0.object;
          if (!isObject(data1)) errors = report(failures, "/data/object", TYPE, data1, "object");
        }
        if (data0.previous_attributes !== undefined) {
          let data1 = data0.previous_attributes;
          if (!isObject(data1)) errors = report(failures, "/data/previous_attributes", TYPE, data1, "object");
        }
      } else {
        errors = report(failures, "/data", TYPE, data0, "object");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureContact(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureContactPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureCompany(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureCompanyPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureEngagement(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureEngagementPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagState(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes !== undefined) {
      let data0 = data.previous_attributes;
      errors = report(failures, "/previous_attributes", FALSE_SCHEMA, data0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagChange(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (structureTag(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.previous_attributes === undefined) {
      errors = report(failures, "", REQUIRED, data, "previous_attributes");
    } else {
      let data0 = data.previous_attributes;
      if (structureTagPreviousAttributes(data0, failures) !== errors) errors = within(failures, errors, "/previous_attributes");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureTimestamp(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureContact(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "contact") errors = report(failures, "/object", CONST, data0, "contact");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.first_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "first_name");
    } else {
      let data0 = data.first_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/first_name", TYPE, data0, ["string", "null"]);
    }
    if (data.last_name === undefined) {
      errors = report(failures, "", REQUIRED, data, "last_name");
    } else {
      let data0 = data.last_name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/last_name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.emails === undefined) {
      errors = report(failures, "", REQUIRED, data, "emails");
    } else {
      let data0 = data.emails;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (structureContactEmail(data1, failures) !== errors) errors = within(failures, errors, "/emails/" + i0);
        }
      } else {
        errors = report(failures, "/emails", TYPE, data0, "array");
      }
    }
    if (data.phone_numbers === undefined) {
      errors = report(failures, "", REQUIRED, data, "phone_numbers");
    } else {
      let data0 = data.phone_numbers;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkContactPhoneNumber(data1, failures) !== errors) errors = within(failures, errors, "/phone_numbers/" + i0);
        }
      } else {
        errors = report(failures, "/phone_numbers", TYPE, data0, "array");
      }
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (structureCompanyReference(data0, failures) !== errors) errors = within(failures, errors, "/company");
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (typeof data0 !== "string") errors = report(failures, "/time_zone", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.first_name !== undefined) {
      let data0 = data.first_name;
      if (checkContactFirstName(data0, failures) !== errors) errors = within(failures, errors, "/first_name");
    }
    if (data.last_name !== undefined) {
      let data0 = data.last_name;
      if (checkContactLastName(data0, failures) !== errors) errors = within(failures, errors, "/last_name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkContactDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.emails !== undefined) {
      let data0 = data.emails;
      if (structureContactEmails(data0, failures) !== errors) errors = within(failures, errors, "/emails");
    }
    if (data.phone_numbers !== undefined) {
      let data0 = data.phone_numbers;
      if (checkContactPhoneNumbers(data0, failures) !== errors) errors = within(failures, errors, "/phone_numbers");
    }
    if (data.company !== undefined) {
      let data0 = data.company;
      if (data0 !== null) {
        if (structureContactCompany(data0, failures) !== errors) errors = within(failures, errors, "/company");
      }
    }
    if (data.time_zone !== undefined) {
      let data0 = data.time_zone;
      if (data0 !== null) {
        if (checkContactTimeZone(data0, failures) !== errors) errors = within(failures, errors, "/time_zone");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkContactCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompany(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "company") errors = report(failures, "/object", CONST, data0, "company");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/name", TYPE, data0, ["string", "null"]);
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.domains === undefined) {
      errors = report(failures, "", REQUIRED, data, "domains");
    } else {
      let data0 = data.domains;
      if (Array.isArray(data0)) {
        for (let i0=0; i0<data0.length; i0++) {
          let data1 = data0[i0];
          if (checkCompanyDomain(data1, failures) !== errors) errors = within(failures, errors, "/domains/" + i0);
        }
      } else {
        errors = report(failures, "/domains", TYPE, data0, "array");
      }
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (typeof data0 !== "string") errors = report(failures, "/industry", TYPE, data0, "string");
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (typeof data0 !== "string") errors = report(failures, "/website", TYPE, data0, "string");
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (!Number.isInteger(data0)) errors = report(failures, "/number_of_employees", TYPE, data0, "integer");
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (typeof data0 !== "string") errors = report(failures, "/logo_url", TYPE, data0, "string");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkCompanyName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkCompanyDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.domains !== undefined) {
      let data0 = data.domains;
      if (checkCompanyDomains(data0, failures) !== errors) errors = within(failures, errors, "/domains");
    }
    if (data.industry !== undefined) {
      let data0 = data.industry;
      if (data0 !== null) {
        if (checkCompanyIndustry(data0, failures) !== errors) errors = within(failures, errors, "/industry");
      }
    }
    if (data.website !== undefined) {
      let data0 = data.website;
      if (data0 !== null) {
        if (structureCompanyWebsite(data0, failures) !== errors) errors = within(failures, errors, "/website");
      }
    }
    if (data.number_of_employees !== undefined) {
      let data0 = data.number_of_employees;
      if (data0 !== null) {
        if (checkCompanyNumberOfEmployees(data0, failures) !== errors) errors = within(failures, errors, "/number_of_employees");
      }
    }
    if (data.logo_url !== undefined) {
      let data0 = data.logo_url;
      if (data0 !== null) {
        if (structureCompanyLogoUrl(data0, failures) !== errors) errors = within(failures, errors, "/logo_url");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkCompanyCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagement(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "engagement") errors = report(failures, "/object", CONST, data0, "engagement");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.title === undefined) {
      errors = report(failures, "", REQUIRED, data, "title");
    } else {
      let data0 = data.title;
      if (typeof data0 !== "string") errors = report(failures, "/title", TYPE, data0, "string");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (typeof data0 !== "string") errors = report(failures, "/description", TYPE, data0, "string");
    }
    if (data.engagement_type === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_type");
    } else {
      let data0 = data.engagement_type;
      if (typeof data0 !== "string") errors = report(failures, "/engagement_type", TYPE, data0, "string");
    }
    if (data.data_source === undefined) {
      errors = report(failures, "", REQUIRED, data, "data_source");
    } else {
      let data0 = data.data_source;
      if (typeof data0 !== "string") errors = report(failures, "/data_source", TYPE, data0, "string");
    }
    if (data.processing_status === undefined) {
      errors = report(failures, "", REQUIRED, data, "processing_status");
    } else {
      let data0 = data.processing_status;
      if (typeof data0 !== "string") errors = report(failures, "/processing_status", TYPE, data0, "string");
    }
    if (data.is_internal === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_internal");
    } else {
      let data0 = data.is_internal;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_internal", TYPE, data0, "boolean");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_private", TYPE, data0, "boolean");
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (typeof data0 !== "string") errors = report(failures, "/meeting_url", TYPE, data0, "string");
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (typeof data0 !== "string") errors = report(failures, "/external_url", TYPE, data0, "string");
    }
    if (data.engagement_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "engagement_at");
    } else {
      let data0 = data.engagement_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "start_at");
    } else {
      let data0 = data.start_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "end_at");
    } else {
      let data0 = data.end_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds === undefined) {
      errors = report(failures, "", REQUIRED, data, "duration_seconds");
    } else {
      let data0 = data.duration_seconds;
      if (!Number.isInteger(data0)) errors = report(failures, "/duration_seconds", TYPE, data0, "integer");
    }
    if (data.owner_user_id === undefined) {
      errors = report(failures, "", REQUIRED, data, "owner_user_id");
    } else {
      let data0 = data.owner_user_id;
      if (structureUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (structureUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (checkCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureEngagementPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.title !== undefined) {
      let data0 = data.title;
      if (checkEngagementTitle(data0, failures) !== errors) errors = within(failures, errors, "/title");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (data0 !== null) {
        if (checkEngagementDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
      }
    }
    if (data.engagement_type !== undefined) {
      let data0 = data.engagement_type;
      if (checkEngagementEngagementType(data0, failures) !== errors) errors = within(failures, errors, "/engagement_type");
    }
    if (data.data_source !== undefined) {
      let data0 = data.data_source;
      if (checkEngagementDataSource(data0, failures) !== errors) errors = within(failures, errors, "/data_source");
    }
    if (data.processing_status !== undefined) {
      let data0 = data.processing_status;
      if (checkEngagementProcessingStatus(data0, failures) !== errors) errors = within(failures, errors, "/processing_status");
    }
    if (data.is_internal !== undefined) {
      let data0 = data.is_internal;
      if (checkEngagementIsInternal(data0, failures) !== errors) errors = within(failures, errors, "/is_internal");
    }
    if (data.is_private !== undefined) {
      let data0 = data.is_private;
      if (data0 !== null) {
        if (checkEngagementIsPrivate(data0, failures) !== errors) errors = within(failures, errors, "/is_private");
      }
    }
    if (data.meeting_url !== undefined) {
      let data0 = data.meeting_url;
      if (data0 !== null) {
        if (structureEngagementMeetingUrl(data0, failures) !== errors) errors = within(failures, errors, "/meeting_url");
      }
    }
    if (data.external_url !== undefined) {
      let data0 = data.external_url;
      if (data0 !== null) {
        if (checkEngagementExternalUrl(data0, failures) !== errors) errors = within(failures, errors, "/external_url");
      }
    }
    if (data.engagement_at !== undefined) {
      let data0 = data.engagement_at;
      if (structureEngagementEngagementAt(data0, failures) !== errors) errors = within(failures, errors, "/engagement_at");
    }
    if (data.start_at !== undefined) {
      let data0 = data.start_at;
      if (structureEngagementStartAt(data0, failures) !== errors) errors = within(failures, errors, "/start_at");
    }
    if (data.end_at !== undefined) {
      let data0 = data.end_at;
      if (structureEngagementEndAt(data0, failures) !== errors) errors = within(failures, errors, "/end_at");
    }
    if (data.duration_seconds !== undefined) {
      let data0 = data.duration_seconds;
      if (checkEngagementDurationSeconds(data0, failures) !== errors) errors = within(failures, errors, "/duration_seconds");
    }
    if (data.owner_user_id !== undefined) {
      let data0 = data.owner_user_id;
      if (structureEngagementOwnerUserId(data0, failures) !== errors) errors = within(failures, errors, "/owner_user_id");
    }
    if (data.host_user_id !== undefined) {
      let data0 = data.host_user_id;
      if (data0 !== null) {
        if (structureEngagementHostUserId(data0, failures) !== errors) errors = within(failures, errors, "/host_user_id");
      }
    }
    if (data.crm_association !== undefined) {
      let data0 = data.crm_association;
      if (data0 !== null) {
        if (checkEngagementCrmAssociation(data0, failures) !== errors) errors = within(failures, errors, "/crm_association");
      }
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTag(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (data0 !== "tag") errors = report(failures, "/object", CONST, data0, "tag");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (typeof data0 !== "string") errors = report(failures, "/id", TYPE, data0, "string");
    }
    if (data.name === undefined) {
      errors = report(failures, "", REQUIRED, data, "name");
    } else {
      let data0 = data.name;
      if (typeof data0 !== "string") errors = report(failures, "/name", TYPE, data0, "string");
    }
    if (data.hex_color === undefined) {
      errors = report(failures, "", REQUIRED, data, "hex_color");
    } else {
      let data0 = data.hex_color;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/hex_color", TYPE, data0, ["string", "null"]);
    }
    if (data.description === undefined) {
      errors = report(failures, "", REQUIRED, data, "description");
    } else {
      let data0 = data.description;
      if (typeof data0 !== "string" && data0 !== null) errors = report(failures, "/description", TYPE, data0, ["string", "null"]);
    }
    if (data.auto_tagging_enabled === undefined) {
      errors = report(failures, "", REQUIRED, data, "auto_tagging_enabled");
    } else {
      let data0 = data.auto_tagging_enabled;
      if (typeof data0 !== "boolean") errors = report(failures, "/auto_tagging_enabled", TYPE, data0, "boolean");
    }
    if (data.created_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "created_at");
    } else {
      let data0 = data.created_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/created_at");
    }
    if (data.updated_at === undefined) {
      errors = report(failures, "", REQUIRED, data, "updated_at");
    } else {
      let data0 = data.updated_at;
      if (structureTimestamp(data0, failures) !== errors) errors = within(failures, errors, "/updated_at");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureTagPreviousAttributes(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (checkTagName(data0, failures) !== errors) errors = within(failures, errors, "/name");
    }
    if (data.hex_color !== undefined) {
      let data0 = data.hex_color;
      if (structureTagHexColor(data0, failures) !== errors) errors = within(failures, errors, "/hex_color");
    }
    if (data.description !== undefined) {
      let data0 = data.description;
      if (checkTagDescription(data0, failures) !== errors) errors = within(failures, errors, "/description");
    }
    if (data.auto_tagging_enabled !== undefined) {
      let data0 = data.auto_tagging_enabled;
      if (checkTagAutoTaggingEnabled(data0, failures) !== errors) errors = within(failures, errors, "/auto_tagging_enabled");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactEmail(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.email === undefined) {
      errors = report(failures, "", REQUIRED, data, "email");
    } else {
      let data0 = data.email;
      if (typeof data0 !== "string") errors = report(failures, "/email", TYPE, data0, "string");
    }
    if (data.is_primary === undefined) {
      errors = report(failures, "", REQUIRED, data, "is_primary");
    } else {
      let data0 = data.is_primary;
      if (typeof data0 !== "boolean") errors = report(failures, "/is_primary", TYPE, data0, "boolean");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureCompanyReference(data, failures) {
  let errors = failures.count;
  if (isObject(data)) {
    if (data.object === undefined) {
      errors = report(failures, "", REQUIRED, data, "object");
    } else {
      let data0 = data.object;
      if (checkCompanyObject(data0, failures) !== errors) errors = within(failures, errors, "/object");
    }
    if (data.id === undefined) {
      errors = report(failures, "", REQUIRED, data, "id");
    } else {
      let data0 = data.id;
      if (structureCompanyId(data0, failures) !== errors) errors = within(failures, errors, "/id");
    }
  } else {
    errors = report(failures, "", TYPE, data, "object");
  }
  return errors;
}

export function structureContactEmails(data, failures) {
  let errors = failures.count;
  if (Array.isArray(data)) {
    for (let i0=0; i0<data.length; i0++) {
      let data0 = data[i0];
      if (structureContactEmail(data0, failures) !== errors) errors = within(failures, errors, "/" + i0);
    }
  } else {
    errors = report(failures, "", TYPE, data, "array");
  }
  return errors;
}

export function structureContactCompany(data, failures) {
  return structureCompanyReference(data, failures);
}

export function structureCompanyWebsite(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureCompanyLogoUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureUserId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureEngagementMeetingUrl(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

export function structureEngagementEngagementAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementStartAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementEndAt(data, failures) {
  return structureTimestamp(data, failures);
}

export function structureEngagementOwnerUserId(data, failures) {
  return structureUserId(data, failures);
}

export function structureEngagementHostUserId(data, failures) {
  return structureUserId(data, failures);
}

export function structureTagHexColor(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string" && data !== null) errors = report(failures, "", TYPE, data, ["string", "null"]);
  return errors;
}

export function structureCompanyId(data, failures) {
  let errors = failures.count;
  if (typeof data !== "string") errors = report(failures, "", TYPE, data, "string");
  return errors;
}

/** The check of each event, by its type on the wire. */
export const structuralChecks = /* @__PURE__ */ new Map([
  ['v1.contact.created', structureContactCreatedEvent],
  ['v1.contact.updated', structureContactUpdatedEvent],
  ['v1.contact.deleted', structureContactDeletedEvent],
  ['v1.company.created', structureCompanyCreatedEvent],
  ['v1.company.updated', structureCompanyUpdatedEvent],
  ['v1.company.deleted', structureCompanyDeletedEvent],
  ['v1.engagement.created', structureEngagementCreatedEvent],
  ['v1.engagement.updated', structureEngagementUpdatedEvent],
  ['v1.engagement.deleted', structureEngagementDeletedEvent],
  ['v1.engagement.transcript_timeline.completed', structureEngagementTranscriptTimelineCompletedEvent],
  ['v1.tag.created', structureTagCreatedEvent],
  ['v1.tag.updated', structureTagUpdatedEvent],
  ['v1.tag.deleted', structureTagDeletedEvent],
]);

// validators/event-dispatch.js

/** Where the type of an event is told. */
export const dispatch = {
  body: ['type'],
};

// receiving/signature-scheme.js

/** How deliveries are signed. */
export const scheme = {
  frame: (id, timestamp) => ({ before: id + "." + timestamp + ".", after: "" }),
  algorithm: "sha256",
  border: ".",
  encoding: "base64",
  prefix: "v1,",
  listSeparator: " ",
  tolerance: 300,
  families: [{"id":"svix-id","timestamp":"svix-timestamp","signature":"svix-signature"},{"id":"webhook-id","timestamp":"webhook-timestamp","signature":"webhook-signature"}],
  secret: { prefix: "whsec_", encoding: base64 },
};

// validators/validate-event.js

export const validateEvent = /* @__PURE__ */ standard(/* @__PURE__ */ createValidateEvent({ dispatch, checks: contractChecks }));

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

import * as fc from 'fast-check';
import { lengthOf } from '../../receiving/events.js';
import { leastOf, mostOf } from '../mocks/text.js';
import { bounded } from './bounded.js';
import { anyCharacter, characterOf } from './characters.js';
import { remembered } from './remember.js';
/** Up to so many more than the fewest, every number of repetitions is as likely as any other. */
const EVEN_SPREAD = 300;
/** How many numbers of repetitions are tried one by one where the length of each can differ. */
const COUNTED = 4;
/** Texts that break things: names of members that objects have anyway, words of other languages, right-to-left. */
const NASTY = [
    ...['', ' ', '__proto__', 'constructor', 'toString', 'prototype', 'null', 'undefined', 'true', '0', '-1', '1e1000'],
    ...['NaN', '\0', '\n', '<script>', "'; --", '{{}}', '%s', '../', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'],
    ...['\u05d0\u202e', 'e\u0301', '\ufeff', '#', '.', 'a.b', 'a/b', '~0', '[0]'],
];
/** Any text, of so many code points. */
export function anyText({ min, max }) {
    return texts(`${min} ${max}`);
}
const texts = /* @__PURE__ */ remembered((lengths) => {
    const [min = 0, max = Infinity] = lengths.split(' ').map(Number);
    const usual = repetition(anyCharacter(), min, max);
    const nasty = NASTY.filter((text) => lengthOf(text) >= min && lengthOf(text) <= max);
    if (nasty.length === 0)
        return usual;
    const shown = { weight: 1, arbitrary: fc.constantFrom(...nasty) };
    return fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: usual }, shown);
});
/**
 * Any text of a plan, of so many code points.
 *
 * @returns `undefined` where the plan has no text of such a length
 */
export function textOf(plan, lengths) {
    if (!isPossible(plan, lengths))
        return undefined;
    if (typeof plan === 'string')
        return fc.constant(plan);
    if ('chars' in plan)
        return characterOf(plan.chars);
    if ('all' in plan)
        return rowOf(plan.all, lengths);
    if ('one' in plan)
        return oneOf(plan.one.flatMap((part) => textOf(part, lengths) ?? []));
    return repeated(plan, lengths);
}
function isPossible(plan, { min, max }) {
    return leastOf(plan) <= max && mostOf(plan) >= min;
}
function oneOf(texts) {
    return texts.length > 0 ? fc.oneof({ withCrossShrink: true }, ...texts) : undefined;
}
/** Parts in a row, which share the length: any of them may take what the others leave. */
function rowOf(parts, lengths) {
    const least = parts.map(leastOf);
    const most = parts.map(mostOf);
    const spread = joined(parts, (index) => ({
        min: lengths.min - sum(most.filter((_, other) => other !== index)),
        max: lengths.max - sum(least.filter((_, other) => other !== index)),
    }));
    const flexible = parts.flatMap((_, index) => ((most[index] ?? 0) > (least[index] ?? 0) ? [index] : []));
    const isFree = lengths.min <= sum(least) && lengths.max === Infinity;
    if (isFree || flexible.length <= 1)
        return spread;
    const led = flexible.map((leader) => {
        const others = sum(least.filter((_, other) => other !== leader));
        return joined(parts, (index) => {
            if (index === leader)
                return { min: lengths.min - others, max: lengths.max - others };
            return { min: 0, max: least[index] ?? 0 };
        });
    });
    const texts = [spread, ...led].filter((text) => text !== undefined);
    return within(oneOf(texts), lengths);
}
function joined(parts, lengthsOf) {
    const texts = parts.map((part, index) => textOf(part, lengthsOf(index)));
    const possible = texts.filter((text) => text !== undefined);
    return possible.length < texts.length ? undefined : fc.tuple(...possible).map((row) => row.join(''));
}
function repeated({ repeat, min, max = Infinity }, lengths) {
    const [least, most] = [leastOf(repeat), mostOf(repeat)];
    if (most === 0)
        return fc.constant('');
    const fewest = Math.max(min, Math.ceil(Math.max(lengths.min, 0) / most));
    const greatest = least > 0 ? Math.min(max, Math.floor(lengths.max / least)) : max;
    const unit = textOf(repeat, { min: 0, max: lengths.max });
    if (fewest > greatest || !unit)
        return fewest <= 0 && lengths.min <= 0 ? fc.constant('') : undefined;
    const usual = repetition(unit, fewest, greatest);
    if (least === most || (lengths.min <= min * least && lengths.max === Infinity))
        return usual;
    const counts = Array.from({ length: COUNTED }, (_, index) => fewest + index).filter((count) => count <= greatest);
    const counted = counts.flatMap((count) => rowOf(Array.from({ length: count }, () => repeat), lengths) ?? []);
    return within(oneOf([...counted, usual]), lengths);
}
function within(texts, { min, max }) {
    const fits = (text) => lengthOf(text) >= min && lengthOf(text) <= max;
    return texts && bounded(texts, fits, () => `No text of ${min} to ${max} characters was found.`);
}
function repetition(unit, min, max) {
    const isEven = max - min <= EVEN_SPREAD;
    const bounds = { minLength: min, ...(max < Infinity && { maxLength: max }), ...(isEven && { size: 'max' }) };
    return fc.array(unit, bounds).map((texts) => texts.join(''));
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

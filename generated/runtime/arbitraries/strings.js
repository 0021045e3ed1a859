import * as fc from 'fast-check';
import { lengthOf } from '../../receiving/events.js';
import { Random } from '../mocks/random.js';
import { makeString } from '../mocks/scalars.js';
import { bounded } from './bounded.js';
import { formatOf } from './formats.js';
import { anyText, textOf } from './texts.js';
/** How much more often any text comes than one that is known. */
const ANY_WEIGHT = 3;
/** Any text of a plan. */
export function stringOf(plan, building) {
    const accepts = (text) => stringFits(plan, text);
    const failure = (last) => {
        return `No text of the contract was found${plan.patterns ? ` for ${plan.patterns.join(' and ')}` : ''}; the last one tried is ${JSON.stringify(last.slice(0, 100))}.`;
    };
    return bounded(textsOf(plan, building), accepts, failure);
}
function textsOf(plan, building) {
    const known = knownOf(plan);
    if (building.realistic)
        return known.length > 0 ? fc.constantFrom(...known) : likeMocks(plan);
    const whole = wholeOf(plan, building);
    if (known.length === 0)
        return whole;
    return fc.oneof({ withCrossShrink: true }, { weight: ANY_WEIGHT, arbitrary: whole }, { weight: 1, arbitrary: fc.constantFrom(...known) });
}
/** Values that the contract names. Those of a pool have a plan's word that they are valid. */
function knownOf(plan) {
    const values = [...(plan.known ?? []), ...(plan.pool ?? [])];
    return values.filter((value) => typeof value === 'string' && stringFits(plan, value));
}
function likeMocks(plan) {
    return fc.nat().map((seed) => makeString(plan, Random.of(seed), false));
}
function wholeOf(plan, building) {
    const lengths = { min: plan.minLength ?? 0, max: plan.maxLength ?? Infinity };
    const { patterns = [], formats = [] } = plan;
    const byFormat = formats.flatMap((name) => formatOf(name)?.texts(lengths) ?? []);
    const byPattern = patterns.flatMap((pattern) => {
        const text = building.texts.get(String(pattern));
        return (text !== undefined && textOf(text, lengths)) || [];
    });
    const isAsserted = patterns.length > 0 || formats.some((name) => formatOf(name) !== undefined);
    if (!isAsserted)
        return anyText(lengths);
    const isTold = byFormat.length + byPattern.length > 0;
    // What meets several demands at once, or a pattern that no plan tells, is what mocks know best.
    const needsHelp = !isTold || patterns.length + formats.length > 1;
    const texts = [
        ...byPattern,
        ...byFormat,
        ...(needsHelp ? [likeMocks(plan)] : []),
        ...(isTold ? [] : [anyText(lengths)]),
    ];
    return fc.oneof({ withCrossShrink: true }, ...texts);
}
export function stringFits(plan, text) {
    const { minLength = 0, maxLength = Infinity, patterns = [], formats = [] } = plan;
    const length = lengthOf(text);
    if (length < minLength || length > maxLength || !patterns.every((pattern) => pattern.test(text)))
        return false;
    return formats.every((name) => formatOf(name)?.accepts(text) ?? true);
}

/** Lists that are nearly right. */
import { equal } from '../../../receiving/events.js';
import { Sampler } from '../sampler.js';
import { ANY_VALUES } from './break.js';
/** Nobody sends a longer list to see what happens. */
const MAX_LENGTH = 2000;
const MAX_TRIES = 30;
const ANY = { kind: 'any' };
export function arrayBreaks(plan, value, random) {
    const { minItems = 0, maxItems = Infinity, unique, contains, items, first = [] } = plan;
    const breaks = [];
    const longer = (length) => longerList(plan, value, length, random);
    if (minItems > 0) {
        breaks.push({ keywords: ['minItems'], expected: minItems, values: [value.slice(0, minItems - 1), []] });
    }
    if (maxItems < MAX_LENGTH) {
        breaks.push({ keywords: ['maxItems'], expected: maxItems, values: lazily(() => longer(maxItems + 1)) });
    }
    if (items === false && first.length < MAX_LENGTH) {
        const end = [...longer(first.length)].slice(0, first.length);
        const at = ['', `/${first.length}`];
        breaks.push({
            keywords: ['additionalItems', 'items', 'false schema'],
            at,
            values: ANY_VALUES.map((item) => [...end, item]),
        });
    }
    if (unique)
        breaks.push({ keywords: ['uniqueItems'], values: repeating(plan, value, random) });
    if (contains)
        breaks.push({ keywords: ['contains'], values: withoutContained(plan, value, random) });
    return breaks;
}
/** A list with items up to a length, as different as can be. */
export function longerList(plan, value, length, random) {
    const items = [...value];
    while (items.length < length) {
        const index = items.length;
        for (let tries = 0; items.length === index; tries++) {
            const item = madeItem(plan, index, random.at(`\0${index} ${tries}`));
            if (tries === MAX_TRIES || !plan.unique || !items.some((other) => equal(other, item)))
                items.push(item);
        }
    }
    return items;
}
export function madeItem({ first = [], items }, index, random) {
    return new Sampler('full').make(first[index] ?? (items || ANY), random);
}
function* repeating(plan, value, random) {
    const some = value.length > 0 ? value : longerList(plan, value, 1, random);
    yield [...some, some.at(-1)];
    yield [...some.slice(0, -1), some[0]];
    yield [...some.slice(0, -2), some.at(-1), some.at(-1)];
}
function* withoutContained(plan, value, random) {
    yield* value.map((_item, index) => value.filter((_other, at) => at !== index));
    yield [];
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        yield value.map((_item, index) => madeItem(plan, index, random.at(`\0${tries} ${index}`)));
    }
    for (const item of ANY_VALUES)
        yield value.map(() => item);
}
function* lazily(make) {
    yield make();
}

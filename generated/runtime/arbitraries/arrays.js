import * as fc from 'fast-check';
import { allUnique, equal } from '../../receiving/events.js';
import { bounded } from './bounded.js';
/** Up to so many more than the fewest, every number of items is as likely as any other. */
const EVEN_SPREAD = 16;
const ANY = { kind: 'any' };
const NONE = /* @__PURE__ */ fc.constant(undefined).map(() => []);
/** Any array of a plan. */
export function arrayOf(plan, building) {
    const { contains } = plan;
    const plain = listOf(plan, building);
    if (!contains && !plan.unique)
        return plain;
    const lists = contains ? containing({ ...plan, contains }, plain, building) : plain;
    return bounded(lists, (items) => lengthFits(plan, items) && (!plan.unique || allUnique(items)), () => `No array of ${plan.minItems ?? 0} items or more was found${plan.unique ? ' that are all different' : ''}.`);
}
function listOf(plan, building) {
    const { first = [], items } = plan;
    const rest = items === false ? undefined : building.of(items ?? ANY);
    const [min, max] = limitsOf(plan);
    const own = first.map((item) => building.of(item));
    const beginnings = own.flatMap((_, count) => count >= min && count <= max ? [fc.tuple(...own.slice(0, count))] : []);
    if (first.length > max)
        return fc.oneof(...beginnings, ...(beginnings.length > 0 ? [] : [NONE]));
    const others = rest ? itemsOf(rest, plan, building) : NONE;
    const whole = own.length === 0 ? others : fc.tuple(fc.tuple(...own), others).map(([some, more]) => [...some, ...more]);
    return beginnings.length > 0 ? fc.oneof({ withCrossShrink: true }, ...beginnings, whole) : whole;
}
/** The items after those that have a plan of their own. */
function itemsOf(item, plan, building) {
    const [least, most] = limitsOf(plan);
    const own = plan.first?.length ?? 0;
    const [min, max] = [Math.max(0, least - own), most - own];
    const lists = (minLength, maxLength) => {
        const size = maxLength - minLength <= EVEN_SPREAD ? { size: 'max' } : {};
        const bounds = { minLength, ...(maxLength < Infinity && { maxLength }), ...size };
        return plan.unique && own === 0 ? fc.uniqueArray(item, { ...bounds, comparator: equal }) : fc.array(item, bounds);
    };
    if (!plan.items || !building.leadsBack(plan.items))
        return lists(min, max);
    return fc.oneof({ depthIdentifier: building.depth, withCrossShrink: true }, { weight: 1, arbitrary: lists(min, min) }, { weight: 2, arbitrary: lists(min, max) });
}
function limitsOf({ minItems = 0, maxItems = Infinity, first = [], items, contains }) {
    const most = items === false ? Math.min(maxItems, first.length) : maxItems;
    return [contains ? Math.max(minItems, contains.at + 1) : minItems, most];
}
function lengthFits(plan, { length }) {
    const [min, max] = limitsOf(plan);
    return length >= min && length <= max;
}
/** The item that is asked for stands at its place or, where all later ones are alike, at any of them. */
function containing({ contains, first = [] }, lists, building) {
    const { at, value } = contains;
    return fc.tuple(lists, building.of(value), fc.nat()).map(([items, item, place]) => {
        const index = at < first.length ? at : at + (place % Math.max(1, items.length - at));
        return items.map((other, position) => (position === index ? item : other));
    });
}

/** Objects that are nearly right. */
import { step } from '../../../receiving/events.js';
import { valuePlanOf } from '../properties.js';
import { Sampler } from '../sampler.js';
import { makeString } from '../scalars.js';
import { ANY_VALUES } from './break.js';
import { withMember, withoutMember } from './spot.js';
/** Nobody sends more properties to see what happens. */
const MAX_PROPERTIES = 2000;
const NAMES = ['unexpected', 'Unexpected name', '!', ' ', '', '0', 'a', 'x'.repeat(100), '💩'];
export function objectBreaks(plan, value, random) {
    return [
        ...plan.properties.flatMap(({ name, required, value: { kind } }) => {
            if (required)
                return [{ keywords: ['required'], expected: name, told: name, values: [withoutMember(value, name)] }];
            return kind === 'never' ? [forbidden(value, name)] : [];
        }),
        ...undeclaredBreaks(plan, value, random),
        ...countBreaks(plan, value, random),
        ...(plan.needs ?? []).flatMap(([name, needed]) => needed.map((other) => unmet(value, name, other))),
    ];
}
/** A property that must not be there. */
function forbidden(value, name) {
    return { at: [step(name), ''], told: name, values: ANY_VALUES.map((member) => withMember(value, name, member)) };
}
function undeclaredBreaks(plan, value, random) {
    const { rest, names, patterns = [] } = plan;
    const breaks = [];
    if (rest === false) {
        const name = undeclaredNames(plan, value).find((one) => !patterns.some(({ pattern }) => pattern.test(one)));
        const keywords = ['additionalProperties', 'false schema'];
        if (name !== undefined)
            breaks.push({ ...forbidden(value, name), keywords });
    }
    if (names) {
        const values = undeclaredNames(plan, value).map((name) => withMember(value, name, made(plan, name, random)));
        breaks.push({ keywords: ['propertyNames'], values });
    }
    return breaks;
}
function countBreaks(plan, value, random) {
    const { minProperties = 0, maxProperties = Infinity } = plan;
    const breaks = [];
    if (minProperties > 0) {
        breaks.push({
            keywords: ['minProperties'],
            expected: minProperties,
            values: fewer(plan, value, minProperties - 1),
        });
    }
    if (maxProperties < MAX_PROPERTIES) {
        breaks.push({
            keywords: ['maxProperties'],
            expected: maxProperties,
            values: [more(plan, value, maxProperties + 1, random)],
        });
    }
    return breaks;
}
function unmet(value, name, other) {
    const isThere = Object.hasOwn(value, name);
    const values = isThere
        ? [withoutMember(value, other)]
        : ANY_VALUES.map((one) => withMember(withoutMember(value, other), name, one));
    return { keywords: ['dependencies'], expected: [name, other], told: `${name} without ${other}`, values };
}
/** Optional properties go first, the last one before the others. */
function fewer({ properties }, value, count) {
    const required = new Set(properties.filter((property) => property.required).map(({ name }) => name));
    const names = Object.keys(value);
    const kept = [...names.filter((name) => required.has(name)), ...names.filter((name) => !required.has(name))];
    return [kept.slice(count).reduce(withoutMember, { ...value })];
}
function more(plan, value, count, random) {
    let object = { ...value };
    for (const { name, value: member } of plan.properties) {
        if (Object.keys(object).length >= count)
            return object;
        if (member.kind !== 'never' && !Object.hasOwn(object, name))
            object = withMember(object, name, sample(member, random));
    }
    for (let tries = 0; Object.keys(object).length < count && tries < count * 2; tries++) {
        const name = newName(plan, random.at(`\0more ${tries}`), `unexpected_${tries}`);
        object = withMember(object, name, made(plan, name, random));
    }
    return object;
}
/** A name of a property that is not declared, as it has to be. */
export function newName({ names }, random, otherwise) {
    if (names?.kind === 'string')
        return makeString(names, random, false);
    return otherwise;
}
export function undeclaredNames({ properties }, value) {
    return NAMES.filter((name) => !Object.hasOwn(value, name) && !properties.some((property) => property.name === name));
}
/** What a property that is not declared can be. */
export function made(plan, name, random) {
    return sample(valuePlanOf(plan, name), random.at(name));
}
function sample(plan, random) {
    return new Sampler('full').make(plan, random);
}

/** Judges values by plans. */
import { allUnique, equal } from '../../receiving/events.js';
import { numberFits } from './numbers.js';
import { stringFits } from './strings.js';
/** Whether a value is one of a plan. */
export function admits(plan, value) {
    const own = isOther(plan, value) ? 'yes' : ownVerdict(plan, value);
    return plan.guarded && own === 'yes' ? 'maybe' : own;
}
function isOther({ nullable, also = [] }, value) {
    return (nullable === true && value === null) || also.includes(kindOf(value));
}
function ownVerdict(plan, value) {
    switch (plan.kind) {
        case 'ref':
            return admits(plan.to(), value);
        case 'choice':
            return choiceAdmits(plan, value);
        case 'any':
            return 'yes';
        case 'never':
            return 'no';
        case 'enum':
            return verdict(plan.values.some((one) => equal(one, value)));
        case 'boolean':
            return verdict(typeof value === 'boolean');
        case 'number':
            return verdict(typeof value === 'number' && numberFits(plan, value));
        case 'string':
            return verdict(typeof value === 'string' && stringFits(plan, value));
        case 'array':
            return Array.isArray(value) ? arrayAdmits(plan, value) : 'no';
        case 'object':
            return kindOf(value) === 'object' ? objectAdmits(plan, value) : 'no';
    }
}
function choiceAdmits({ of, exclusive }, value) {
    const verdicts = of.map((one) => admits(one, value));
    const sure = verdicts.filter((one) => one === 'yes').length;
    const possible = verdicts.filter((one) => one !== 'no').length;
    if (!exclusive)
        return sure > 0 ? 'yes' : possible > 0 ? 'maybe' : 'no';
    if (sure > 1 || possible === 0)
        return 'no';
    return sure === 1 && possible === 1 ? 'yes' : 'maybe';
}
function objectAdmits(plan, value) {
    const { properties, patterns = [], rest, names, needs = [], minProperties = 0, maxProperties = Infinity } = plan;
    const keys = Object.keys(value);
    const has = (name) => Object.hasOwn(value, name);
    if (keys.length < minProperties || keys.length > maxProperties)
        return 'no';
    if (properties.some(({ name, required }) => required && !has(name)))
        return 'no';
    if (needs.some(([name, needed]) => has(name) && !needed.every(has)))
        return 'no';
    return all(keys.flatMap((key) => {
        const declared = properties.find(({ name }) => name === key);
        if (declared)
            return [admits(declared.value, value[key])];
        const matching = patterns.filter(({ pattern }) => pattern.test(key));
        const own = matching.map((one) => admits(one.value, value[key]));
        const others = rest === false ? 'no' : rest ? admits(rest, value[key]) : 'yes';
        return [...(matching.length > 0 ? own : [others]), names ? admits(names, key) : 'yes'];
    }));
}
function arrayAdmits(plan, items) {
    const { first = [], items: others, minItems = 0, maxItems = Infinity, unique } = plan;
    if (items.length < minItems || items.length > maxItems || (unique && !allUnique(items)))
        return 'no';
    const each = items.map((item, index) => {
        const own = first[index] ?? others;
        return own === false ? 'no' : own ? admits(own, item) : 'yes';
    });
    return all([...each, contains(plan, items)]);
}
/** What an item before the place that is told would have to be is not told. */
function contains({ contains: demand, first = [] }, items) {
    if (!demand)
        return 'yes';
    const verdicts = items.map((item, index) => {
        if (index < demand.at)
            return 'maybe';
        const isAlike = index === demand.at || demand.at >= first.length;
        return isAlike ? admits(demand.value, item) : 'no';
    });
    return verdicts.includes('yes') ? 'yes' : verdicts.includes('maybe') ? 'maybe' : 'no';
}
function all(verdicts) {
    return verdicts.includes('no') ? 'no' : verdicts.includes('maybe') ? 'maybe' : 'yes';
}
function verdict(isAdmitted) {
    return isAdmitted ? 'yes' : 'no';
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}

/** Which alternatives overrides leave. */
import { equal, isObject } from '../../receiving/events.js';
/** How far constants inside are looked at. */
const MAX_DEPTH = 6;
/** The alternatives that the given value fits; all of them where it fits none. */
export function choosable(plans, given) {
    const fitting = plans.filter((plan) => fits(plan, given, MAX_DEPTH));
    return fitting.length > 0 ? fitting : plans;
}
/** Whether a value that is given in part can become one of the plan, as far as kinds and constants tell. */
function fits(plan, given, depth) {
    if (given === null && plan.nullable)
        return true;
    if (depth === 0)
        return true;
    switch (plan.kind) {
        case 'ref':
            return fits(plan.to(), given, depth - 1);
        case 'choice':
            return plan.of.some((alternative) => fits(alternative, given, depth - 1));
        case 'object':
            return isObject(given) && membersFit(plan, given, depth);
        case 'array':
            return Array.isArray(given);
        case 'enum':
            return isObject(given) || plan.values.some((value) => equal(value, given));
        case 'any':
            return true;
        case 'never':
            return false;
        default:
            return typeof given === plan.kind;
    }
}
function membersFit({ properties, patterns, rest }, given, depth) {
    return Object.entries(given).every(([name, member]) => {
        const property = properties.find((declared) => declared.name === name);
        if (property)
            return member === undefined ? !property.required : fits(property.value, member, depth - 1);
        return rest !== false || (patterns ?? []).some(({ pattern }) => pattern.test(name));
    });
}

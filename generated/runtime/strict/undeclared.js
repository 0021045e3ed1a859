import { excerpt, isObject, passes, step, unreadable } from '../../receiving/events.js';
import { didYouMean } from '../did-you-mean.js';
const MAX_ERRORS = 100;
/**
 * The properties of a value that no schema declares for their place. Never throws, whatever the value
 * is; a value that cannot be walked through is one error.
 *
 * All schemas that hold for a place have a say. Where none of them declares properties, the place is
 * free, and nothing in it is reported. Where at least one does, a property has to be known to one of
 * them: that another leaves the place open does not declare anything.
 *
 * @returns 100 errors at most
 */
export function undeclared(shape, value) {
    const errors = [];
    try {
        walk(value, [shape], '', { errors, around: new Set() });
        return errors;
    }
    catch (error) {
        return [...errors, unreadable(error)].slice(-MAX_ERRORS);
    }
}
function walk(value, shapes, path, state) {
    if (typeof value !== 'object' || value === null || state.errors.length >= MAX_ERRORS)
        return;
    const holding = new Set();
    for (const shape of shapes)
        collect(value, shape, holding);
    if (holding.size === 0)
        return;
    if (state.around.has(value))
        throw new RangeError('the value contains itself');
    state.around.add(value);
    if (Array.isArray(value))
        walkItems(value, holding, path, state);
    else if (isObject(value))
        walkMembers(value, holding, path, state);
    state.around.delete(value);
}
/** The shapes that hold for a value. The set also ends a composition that leads back to itself. */
function collect(value, given, found) {
    let shape = given;
    while (typeof shape === 'function')
        shape = shape();
    if (shape === 0 || found.has(shape))
        return;
    found.add(shape);
    for (const part of shape.all ?? [])
        collect(value, part, found);
    for (const alternatives of shape.any ?? []) {
        const valid = alternatives.filter(([check]) => passes(check, value));
        for (const [, part] of valid.length > 0 ? valid : alternatives)
            collect(value, part, found);
    }
    for (const [check, part] of shape.where ?? [])
        if (passes(check, value))
            collect(value, part, found);
    for (const [condition, whether, otherwise] of shape.cases ?? []) {
        collect(value, passes(condition, value) ? whether : otherwise, found);
    }
    for (const [name, part] of shape.present ?? [])
        if (Object.hasOwn(value, name))
            collect(value, part, found);
}
function walkItems(items, holding, path, state) {
    for (let index = 0; index < items.length && state.errors.length < MAX_ERRORS; index++) {
        const item = items[index];
        const shapes = [...holding].flatMap((shape) => itemShapes(shape, item, index));
        walk(item, shapes, `${path}/${index}`, state);
    }
}
function itemShapes({ items, more = 0, contains }, item, index) {
    const shape = isList(items) ? (items[index] ?? more) : (items ?? 0);
    return contains && passes(contains[0], item) ? [shape, contains[1]] : [shape];
}
function isList(items) {
    return Array.isArray(items);
}
function walkMembers(value, holding, path, state) {
    const { errors } = state;
    const declaring = [...holding].filter(({ props, patterns, rest }) => props ?? patterns ?? rest !== undefined);
    if (declaring.length === 0)
        return;
    for (const name of Object.keys(value)) {
        if (errors.length >= MAX_ERRORS)
            return;
        const shapes = declaring.flatMap((shape) => shapesOfMember(shape, name));
        if (shapes.length > 0)
            walk(value[name], shapes, path + step(name), state);
        else if (value[name] !== undefined)
            errors.push(describe(name, value, declaring, path));
    }
}
/** What a shape says of a property: nothing, where it does not know it. */
function shapesOfMember({ props, patterns = [], rest }, name) {
    const found = patterns.filter(([pattern]) => pattern.test(name)).map(([, shape]) => shape);
    if (props && Object.hasOwn(props, name))
        found.push(props[name]);
    return found.length > 0 || rest === undefined ? found : [rest];
}
function describe(name, value, declaring, path) {
    const known = declaring.flatMap(({ props = {} }) => Object.keys(props));
    // A property that is there already was less likely meant.
    const missing = known.filter((other) => !Object.hasOwn(value, other));
    const meant = didYouMean(name, missing) ?? didYouMean(name, known);
    const hint = meant === undefined ? '' : `: did you mean \`${excerpt(meant).slice(1, -1)}\`?`;
    return {
        path: path + step(name),
        keyword: 'undeclared-property',
        message: `is no property that the contract declares here${hint}`,
    };
}

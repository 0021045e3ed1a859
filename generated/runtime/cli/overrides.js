import { isObject } from '../../receiving/events.js';
import { undeclared } from '../strict/undeclared.js';
import { UsageError } from './usage-error.js';
/**
 * Reads `--set path=value`: `data.object.name=Ada`, `data.tags.0=new`, `/data/object/name=Ada`. A value that is
 * JSON is taken as such, everything else as text.
 *
 * @returns what a mock has to contain, or `undefined` where nothing was given
 * @throws UsageError
 */
export function readOverrides(given) {
    if (given.length === 0)
        return undefined;
    const overrides = {};
    for (const one of given) {
        const at = one.indexOf('=');
        if (at <= 0)
            throw new UsageError('--set needs a path and a value.', 'Such as --set data.object.name=Ada');
        const path = one.slice(0, at);
        place(overrides, stepsIn(path), textValue(one.slice(at + 1)), path);
    }
    return overrides;
}
function stepsIn(path) {
    const isPointer = path.startsWith('/');
    const steps = path.split(isPointer ? '/' : '.').slice(isPointer ? 1 : 0);
    if (steps.includes(''))
        throw new UsageError(`--set ${path}: a step of the path is empty.`);
    return isPointer ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
}
function textValue(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function place(root, steps, value, path) {
    let holder = root;
    for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        if (Array.isArray(holder) && !(/^\d+$/.test(step) && Number(step) <= holder.length)) {
            const needed = `has to be the next item of a list, which is ${holder.length}`;
            throw new UsageError(`--set ${path}: ${step} ${needed}.`, 'Items that are set are all that the list will have.');
        }
        if (next === undefined) {
            define(holder, step, value);
            return;
        }
        const there = Object.hasOwn(holder, step) ? holder[step] : undefined;
        if (there === undefined)
            define(holder, step, /^\d+$/.test(next) ? [] : {});
        else if (!isObject(there) && !Array.isArray(there)) {
            throw new UsageError(`--set ${path}: ${steps.slice(0, index + 1).join('.')} was set to a value without members.`);
        }
        holder = holder[step];
    }
}
/** `__proto__` is a name like any other. */
function define(holder, name, value) {
    Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}
/** @throws UsageError where a path leads to something that the contract does not declare */
export function assertDeclared(overrides, shape) {
    const [first] = shape === undefined || overrides === undefined ? [] : undeclared(shape, overrides);
    if (!first)
        return;
    const [, meant] = first.message.split(': did you mean ');
    const path = first.path.slice(1).replaceAll('/', '.');
    throw new UsageError(`--set ${path}: the contract declares no such property there.`, meant === undefined
        ? 'Add --invalid to set it all the same.'
        : `Did you mean ${meant} (--invalid sets it all the same)`);
}

import { didYouMean } from '../did-you-mean.js';
import { UsageError } from './usage-error.js';
/**
 * Reads the arguments of a command: `--name value`, `--name=value`, `-n`, and `--` before operands that
 * begin with a hyphen. Errors name options and never their values, which may be secret.
 *
 * @throws UsageError
 */
export function parseArguments(table, given) {
    const values = new Map();
    const operands = [];
    for (let at = 0; at < given.length; at++) {
        const argument = given[at];
        if (argument === '--') {
            operands.push(...given.slice(at + 1));
            break;
        }
        if (argument === '-' || !argument.startsWith('-')) {
            operands.push(argument);
            continue;
        }
        const { name, inline } = nameIn(argument, table);
        const option = table[name];
        if (option.type === 'flag') {
            if (inline !== undefined)
                throw new UsageError(`--${name} takes no value.`);
            values.set(name, true);
            continue;
        }
        const text = inline ?? given[++at];
        if (text === undefined)
            throw new UsageError(`--${name} needs a value: ${shown(name, option)}.`);
        add(values, name, option, text);
    }
    return { options: complete(table, values), operands };
}
function nameIn(argument, table) {
    const [, dashes = '', word = '', , inline] = /^(--?)([^=]*)(=(.*))?$/s.exec(argument) ?? [];
    const value = inline === undefined ? {} : { inline };
    if (dashes === '--' && Object.hasOwn(table, word))
        return { name: word, ...value };
    const short = dashes === '-' && Object.entries(table).find(([, option]) => option.short === word);
    if (short)
        return { name: short[0], ...value };
    const meant = didYouMean(word, Object.keys(table));
    // Without its value: somebody may have misspelt --secret.
    const help = meant === undefined ? 'Add --help to see the options there are.' : `Did you mean --${meant}?`;
    throw new UsageError(`There is no option ${dashes}${word}.`, help);
}
function add(values, name, option, text) {
    if (option.type === 'text' && option.many) {
        values.set(name, [...(values.get(name) ?? []), text]);
        return;
    }
    if (values.has(name))
        throw new UsageError(`--${name} was given more than once.`);
    if (option.type === 'number')
        values.set(name, numberOf(name, option, text));
    else if (option.type === 'choice')
        values.set(name, choiceOf(name, option.choices, text));
    else
        values.set(name, text);
}
function numberOf(name, { min, max = Number.POSITIVE_INFINITY, whole }, text) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (number >= min && number <= max && (!whole || Number.isInteger(number)))
        return number;
    const range = max === Number.POSITIVE_INFINITY ? `of at least ${min}` : `from ${min} to ${max}`;
    throw new UsageError(`--${name} has to be a ${whole ? 'whole ' : ''}number ${range}.`);
}
function choiceOf(name, choices, text) {
    if (choices.includes(text))
        return text;
    const meant = didYouMean(text, choices);
    const help = meant === undefined ? undefined : `Did you mean ${meant}?`;
    throw new UsageError(`--${name} has to be one of ${choices.join(', ')}.`, help);
}
function complete(table, values) {
    const all = Object.entries(table).map(([name, option]) => [name, values.get(name) ?? empty(option)]);
    return Object.fromEntries(all);
}
function empty(option) {
    if (option.type === 'flag')
        return false;
    return option.type === 'text' && option.many ? [] : undefined;
}
/** An option as help shows it: `--secret <secret>`. */
export function shown(name, option) {
    if (option.type === 'flag')
        return `--${name}`;
    return `--${name} ${option.type === 'choice' ? option.choices.join('|') : option.value}`;
}

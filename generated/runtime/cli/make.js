import { didYouMean } from '../did-you-mean.js';
import { deliver, deliverMock } from '../mocks/deliveries/deliver.js';
import { makeEvent } from '../mocks/make-event.js';
import { plainLine } from '../plain-text.js';
import { assertDeclared, readOverrides } from './overrides.js';
import { UsageError } from './usage-error.js';
/** The options that say what a mock is to be. */
export const MAKING = {
    seed: { type: 'text', value: '<seed>', help: 'the same seed makes the same event; 0 by default' },
    set: {
        type: 'text',
        value: '<path>=<value>',
        many: true,
        help: 'what it has to contain: data.object.name=Ada, or any JSON as the value',
    },
    variant: {
        type: 'choice',
        choices: ['typical', 'minimal', 'full', 'future'],
        help: 'how much of what is optional; future: as a later version could be',
    },
    invalid: { type: 'flag', help: 'let --set break the contract' },
};
/**
 * Reads what a mock is to be.
 *
 * @throws UsageError
 */
export async function readMaking(binding, type, given) {
    const [{ events }, { shapes }] = await Promise.all([binding.parts.catalogue(), binding.parts.shapes()]);
    assertKnown(binding, type, events.map((event) => event.type));
    const overrides = readOverrides(given.set);
    if (!given.invalid)
        assertDeclared(overrides, shapes.get(type));
    return {
        type,
        options: { seed: seedOf(given.seed, 0), variant: given.variant, overrides, validate: !given.invalid },
    };
}
/** The same for another of several mocks. */
export function nth({ type, options }, seed, step) {
    return { type, options: { ...options, seed: seedOf(seed, step) } };
}
function seedOf(seed, step) {
    if (seed === undefined || /^\d{1,15}$/.test(seed))
        return Number(seed ?? 0) + step;
    return step === 0 ? seed : `${seed}#${step}`;
}
function assertKnown({ command }, type, known) {
    if (known.includes(type))
        return;
    const meant = didYouMean(type, known);
    const help = meant === undefined ? `${command} events lists them.` : `Did you mean ${meant}?`;
    throw new UsageError(`No event has the type '${plainLine(type)}'.`, help);
}
/** @throws UsageError where none is found */
export async function madeEvent(binding, { type, options }) {
    const { sources } = await requireMocks(binding);
    const source = sources.find((one) => one.type === type);
    if (!source)
        throw new UsageError(`There is no mock of '${type}': the contract does not tell what is in it.`);
    return told(() => makeEvent(source, options));
}
/** @throws UsageError where none is found */
export async function madeDelivery(binding, { type, options }, signed) {
    const { deliveries } = await requireMocks(binding);
    return told(() => deliverMock(deliveries, type, { ...options, ...signed }));
}
/** The headers and the body of an event that is given. */
export async function deliveryOf(binding, event, type, secret) {
    const { deliveries } = await requireMocks(binding);
    return deliver(deliveries, event, type, { secret });
}
async function requireMocks({ package: name, parts }) {
    if (!parts.mocks || !parts.deliveries)
        throw new UsageError(`${name} was made without mocks.`);
    const [{ sources }, { deliveries }] = await Promise.all([parts.mocks(), parts.deliveries()]);
    return { sources, deliveries };
}
/** Says what keeps a mock from being made in the words of the command line. */
async function told(make) {
    try {
        return await make();
    }
    catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('No mock of '))
            throw error;
        const [message = ''] = error.message.split(' Pass { validate');
        throw new UsageError(message, 'Add --invalid to have it all the same.');
    }
}

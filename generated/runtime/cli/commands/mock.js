import { defineCommand } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { MAKING, madeDelivery, madeEvent, nth, readMaking } from '../make.js';
import { SECRET } from '../options.js';
import { requireSecrets } from '../signing.js';
import { UsageError } from '../usage-error.js';
export const mock = defineCommand({
    name: 'mock',
    summary: 'make an event, or a signed delivery of one',
    operands: '<type>',
    description: [
        'The event keeps to the contract, and is the same for the same options. --delivery adds the headers, as { headers, body }, which validate, verify and send read.',
    ],
    options: {
        ...MAKING,
        count: {
            type: 'number',
            value: '<n>',
            min: 1,
            max: 1_000_000,
            whole: true,
            help: 'how many, as JSON Lines; each of a seed of its own',
        },
        delivery: { type: 'flag', help: 'with its headers, signed where the contract says how' },
        ...SECRET,
    },
    exitCodes: {
        0: 'the event is printed',
        2: 'wrong usage, or --set breaks the contract',
    },
    examples: [
        { run: 'mock <type>', shows: 'one event; the command events lists the types' },
        {
            run: 'mock <type> --variant full --set data.object.name=Ada',
            shows: 'with everything optional, and a value of your own',
        },
        { run: 'mock <type> --count 100 > events.jsonl', shows: 'a hundred, one on each line' },
        { run: 'mock <type> --delivery', shows: 'signed with the secret in WEBHOOK_SECRET' },
    ],
    async run({ binding, host, options, operands, secrets }) {
        const [type, ...others] = operands;
        if (type === undefined || others.length > 0) {
            throw new UsageError('Name one type of event.', `${binding.command} events lists them.`);
        }
        if (options.delivery && binding.parts.sign)
            requireSecrets(secrets, 'sign');
        const first = await readMaking(binding, type, options);
        const count = options.count ?? 1;
        for (let step = 0; step < count && !host.stdout.isClosed && !host.signal.aborted; step++) {
            const making = nth(first, options.seed, step);
            const made = options.delivery
                ? withoutEvent(await madeDelivery(binding, making, { secret: secrets }))
                : await madeEvent(binding, making);
            await host.stdout.write(`${JSON.stringify(made, null, options.count === undefined ? 2 : 0)}\n`);
        }
        return host.signal.aborted ? EXIT.interrupted : EXIT.ok;
    },
});
function withoutEvent({ headers, body }) {
    return { headers, body };
}

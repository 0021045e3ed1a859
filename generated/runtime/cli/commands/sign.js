import { defineCommand } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { readWhole } from '../input/sources.js';
import { SECRET } from '../options.js';
import { deliveryId, requireSecrets, requireSigning, timeOf } from '../signing.js';
import { UsageError } from '../usage-error.js';
export const sign = defineCommand({
    name: 'sign',
    summary: 'print the headers that sign a body',
    operands: '<file>',
    description: ['The file holds the body byte for byte, to its last line end; - is standard input.'],
    options: {
        ...SECRET,
        id: { type: 'text', value: '<id>', help: 'the id of the delivery; a new one by default' },
        time: { type: 'text', value: '<time>', help: 'Unix seconds, or a date as 2026-01-31T12:00:00Z; now by default' },
        family: { type: 'text', value: '<header>', help: 'the headers to make, by the name of one of them' },
        format: {
            type: 'choice',
            choices: ['headers', 'json', 'curl'],
            help: 'lines of headers (the default), JSON, or options of curl',
        },
    },
    exitCodes: {
        0: 'the headers are printed',
        2: 'wrong usage, or a file that cannot be read',
    },
    examples: [
        { run: 'sign body.json', shows: 'with the secret in WEBHOOK_SECRET' },
        { run: 'sign body.json --format json --id msg_1 --time 1700000000', shows: 'the same for every run' },
    ],
    async run({ binding, host, options, operands, secrets }) {
        const { signDelivery, scheme } = await requireSigning(binding);
        requireSecrets(secrets, 'sign');
        const [file, ...others] = operands;
        if (file === undefined || others.length > 0)
            throw new UsageError('Name one file with the body, or - for standard input.');
        const body = await readWhole(file, host);
        const headers = await signDelivery(body, {
            id: options.id ?? deliveryId(),
            timestamp: timeOf(options.time),
            secret: secrets,
            family: familyOf(scheme.families, options.family),
        });
        await host.stdout.write(WRITERS[options.format ?? 'headers'](headers));
        return EXIT.ok;
    },
});
function familyOf(families, wanted) {
    if (wanted === undefined)
        return 0;
    const found = families.findIndex((names) => Object.values(names).includes(wanted.toLowerCase()));
    if (found >= 0)
        return found;
    const known = families.map((names) => Object.values(names).at(-1)).join(', ');
    throw new UsageError('--family has to be the name of a header that signs.', `Such as ${known}.`);
}
const WRITERS = {
    headers: (headers) => lines(headers, (name, value) => `${name}: ${value}`),
    json: (headers) => `${JSON.stringify(headers, null, 2)}\n`,
    curl: (headers) => lines(headers, (name, value) => `-H ${shellQuoted(`${name}: ${value}`)}`),
};
function lines(headers, line) {
    return Object.entries(headers)
        .map(([name, value]) => `${line(name, value)}\n`)
        .join('');
}
function shellQuoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

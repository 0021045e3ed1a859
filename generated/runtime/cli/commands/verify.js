import { defineCommand } from '../command.js';
import { readDelivery } from '../input/delivery.js';
import { FORMAT, SECRET } from '../options.js';
import { requireSecrets, requireSigning } from '../signing.js';
import { verifySteps } from '../verify-steps.js';
export const verify = defineCommand({
    name: 'verify',
    summary: 'check the signature of one delivery, step by step',
    operands: '[<file>]',
    description: [
        'The file holds a recorded delivery {"headers": {…}, "body": "…"}; - is standard input. Or give the headers one by one, and a file that holds the body byte for byte.',
        'A recording gets old, so its age is told and does not count, unless --tolerance says how old it may be.',
    ],
    options: {
        ...SECRET,
        header: { type: 'text', value: "'<name>: <value>'", many: true, help: 'a header of the delivery' },
        body: { type: 'text', value: '<file>', help: 'the body of the delivery; - is standard input' },
        tolerance: { type: 'number', value: '<seconds>', min: 0, help: 'how many seconds the timestamp may be off' },
        ...FORMAT,
    },
    exitCodes: {
        0: 'the delivery is genuine',
        1: 'it is not, as far as can be told',
        2: 'wrong usage, or a file that cannot be read',
    },
    examples: [
        { run: 'verify delivery.json', shows: 'a recorded delivery, with the secret in WEBHOOK_SECRET' },
        { run: "verify --body body.json --header 'webhook-id: msg_1' --header …", shows: 'its parts' },
    ],
    async run({ binding, host, options, operands, secrets }) {
        const started = host.elapsed();
        const signing = await requireSigning(binding);
        requireSecrets(secrets, 'verify');
        const delivery = await readDelivery(operands, options, host);
        const cases = await verifySteps(delivery, secrets, signing, options.tolerance);
        const failed = cases.find(({ status }) => status === 'failed');
        return {
            command: 'verify',
            summary: failed ? `Not genuine, as far as can be told: ${failed.id}.` : 'Genuine: the signature fits.',
            counts: { bytes: delivery.body.length },
            duration: host.elapsed() - started,
            cases,
            showsPassed: true,
        };
    },
});

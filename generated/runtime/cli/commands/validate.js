import { defineCommand } from '../command.js';
import { FORMAT, SECRET } from '../options.js';
const options = {
    strict: { type: 'flag', help: 'also report properties that the contract does not declare' },
    'fail-on-unknown': { type: 'flag', help: 'an event type that the contract does not know is an error' },
    profile: {
        type: 'choice',
        choices: ['contract', 'structural'],
        help: 'check everything (contract, the default), or the structure without formats, patterns and bounds',
    },
    type: { type: 'text', value: '<type>', help: 'the type of the events, where their body does not tell it' },
    ...SECRET,
    'require-signature': {
        type: 'flag',
        help: 'a recorded delivery whose signature is not checked is an error: where there is no secret, or its body was parsed',
    },
    'max-findings': {
        type: 'number',
        value: '<n>',
        min: 1,
        whole: true,
        help: 'how many to list for a file; 100 by default',
    },
    ...FORMAT,
};
export const validate = defineCommand({
    name: 'validate',
    summary: 'check recorded payloads and deliveries against the contract',
    operands: '<files…>',
    description: [
        'Takes JSON, lists of events in JSON, JSON Lines, and folders of .json, .jsonl and .ndjson files; - is standard input. JSON Lines are read as a stream, however long.',
        'An event is its body alone, or a recorded delivery {"headers": {…}, "body": "…"}. The signature of a delivery is checked where there is a secret; how old it is does not count. Without a secret, that is a warning, or an error with --require-signature.',
    ],
    options,
    exitCodes: {
        0: 'everything fits; warnings alone count as fitting',
        1: 'a payload breaks the contract, or a signature does not fit',
        2: 'wrong usage, a file that cannot be read, or no secret where --require-signature asks for one',
    },
    examples: [
        { run: 'validate fixtures/', shows: 'everything in a folder' },
        { run: 'validate --strict event.json', shows: 'no property that the contract does not declare' },
        {
            run: 'validate --strict --fail-on-unknown --require-signature fixtures/',
            shows: 'everything that CI can ask, with the secret in WEBHOOK_SECRET',
        },
        { run: 'validate --format text --format junit=report.xml fixtures/', shows: 'for people, and for the CI service' },
        { run: 'validate - < recorded.jsonl', shows: 'standard input' },
    ],
    // Not before it is needed: help is there at once.
    run: async (context) => (await import('../validate/command.js')).runValidate(context),
});

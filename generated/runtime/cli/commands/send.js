import { randomInt } from 'node:crypto';
import { targetOf } from '../../endpoint/target.js';
import { defineCommand } from '../command.js';
import { noAnswer, post } from '../http/post.js';
import { MAKING } from '../make.js';
import { FORMAT, SECRET } from '../options.js';
import { outgoing } from '../outgoing.js';
import { grouped, took } from '../report/words.js';
import { requireSecrets } from '../signing.js';
import { toldByEndpoint } from '../told-by-endpoint.js';
import { UsageError } from '../usage-error.js';
const DEFAULT_TIMEOUT = 15;
const SNIPPET = 300;
/** Short enough to be typed again. */
const SEEDS = 1_000_000_000;
const options = {
    event: { type: 'text', value: '<type>', help: 'the event to make and send; the first of the contract by default' },
    ...MAKING,
    seed: { ...MAKING.seed, help: 'the same seed makes the same event; a new one each time by default, which is told' },
    type: { type: 'text', value: '<type>', help: 'the type of the body in the file, where the body does not tell it' },
    ...SECRET,
    timeout: {
        type: 'number',
        value: '<seconds>',
        min: 0.1,
        max: 600,
        help: `how long to wait; ${DEFAULT_TIMEOUT} by default`,
    },
    'allow-remote': { type: 'flag', help: 'send to an endpoint that is not on this machine' },
    ...FORMAT,
};
export const send = defineCommand({
    name: 'send',
    summary: 'send one signed delivery to an endpoint',
    operands: '<url> [<file>]',
    description: [
        'Sends an event that it makes, the body in a file, or a recorded delivery; - is standard input. Each time it makes another event, so that an endpoint does not take it for a repetition; --seed makes an earlier one again. A recorded delivery keeps its id and its body to the byte, and is signed again, now.',
        'A redirect is not followed. Any 2xx is success.',
    ],
    options,
    exitCodes: {
        0: 'the endpoint answered 2xx',
        1: 'it answered something else',
        2: 'wrong usage, or nobody answered',
    },
    examples: [
        { run: 'send http://localhost:3000/webhooks', shows: 'something, with the secret in WEBHOOK_SECRET' },
        {
            run: 'send http://localhost:3000/webhooks --event <type> --set data.object.name=Ada',
            shows: 'an event of your own',
        },
        {
            run: 'send http://localhost:3000/webhooks --seed 1234',
            shows: 'the event of an earlier run, in a new delivery: does the endpoint see the repetition?',
        },
        { run: 'send http://localhost:3000/webhooks delivery.json', shows: 'what was recorded, once more' },
    ],
    async run(context) {
        const { binding, host, options: given, operands, secrets } = context;
        const [address, file, ...others] = operands;
        if (address === undefined || others.length > 0)
            throw new UsageError('Name the address of one endpoint, and one file at most.');
        if (file !== undefined && given.event !== undefined)
            throw new UsageError('Send a file or an --event, not both.');
        const target = await toldByEndpoint(() => targetOf(address, { allowRemote: given['allow-remote'], option: 'endpoint' }));
        if (binding.parts.sign)
            requireSecrets(secrets, 'sign');
        const seed = given.seed ?? String(randomInt(1, SEEDS));
        const sent = await outgoing({ ...context, options: { ...given, seed } }, file);
        const started = host.elapsed();
        const timeout = (given.timeout ?? DEFAULT_TIMEOUT) * 1000;
        const one = await delivered(target, sent, { timeout, signal: host.signal });
        return {
            command: 'send',
            subject: target.url.href,
            summary: SUMMARIES[one.status === 'error' ? 'none' : one.status === 'passed' ? 'taken' : 'refused'],
            counts: { bytes: sent.body.length },
            duration: host.elapsed() - started,
            cases: [one],
            showsPassed: true,
            showsDetails: true,
            ...(sent.isMade && { remarks: [`Made with the seed ${seed}: --seed ${seed} makes the same event again.`] }),
            ...(host.signal.aborted && { interrupted: true }),
        };
    },
});
const SUMMARIES = {
    taken: 'The endpoint took the delivery.',
    refused: 'The endpoint did not take the delivery.',
    none: 'There was no answer.',
};
async function delivered(target, sent, how) {
    const common = { id: sent.name, group: target.url.href };
    const told = {
        label: 'sent',
        text: `${grouped(sent.body.length)} bytes${sent.id === undefined ? '' : ` as ${sent.id}`}`,
    };
    try {
        const answer = await post(target, sent.headers, sent.body, how);
        const isTaken = answer.status >= 200 && answer.status < 300;
        const findings = isTaken ? [] : [refusal(answer)];
        return {
            ...common,
            status: isTaken ? 'passed' : 'failed',
            duration: answer.duration,
            findings,
            details: [told, ...answerDetails(answer)],
        };
    }
    catch (error) {
        const finding = { code: 'no-answer', severity: 'error', message: noAnswer(error) };
        return { ...common, status: 'error', findings: [finding], details: [told] };
    }
}
function refusal({ status, headers }) {
    const isRedirect = status >= 300 && status < 400;
    const message = isRedirect
        ? `answers with a redirect to ${String(headers.location ?? 'nowhere')}, which was not followed`
        : `answers with ${status}, and only 2xx takes a delivery`;
    const help = isRedirect
        ? { help: 'Those who deliver webhooks do not follow redirects: register the final address.' }
        : {};
    return { code: isRedirect ? 'redirect' : 'refused', severity: 'error', message, ...help };
}
function answerDetails({ status, statusText, body, duration }) {
    const got = { label: 'got', text: `${`${status} ${statusText}`.trim()} in ${took(duration)}` };
    const text = body.trim();
    if (text === '')
        return [got];
    return [got, { label: 'body', text: text.length > SNIPPET ? `${text.slice(0, SNIPPET)}…` : text }];
}

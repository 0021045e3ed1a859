import { defineCommand } from '../command.js';
import { noAnswer, post } from '../http/post.js';
import { readTarget } from '../http/target.js';
import { MAKING } from '../make.js';
import { FORMAT, SECRET } from '../options.js';
import { outgoing } from '../outgoing.js';
import { grouped, took } from '../report/words.js';
import { requireSecrets } from '../signing.js';
import { UsageError } from '../usage-error.js';
const DEFAULT_TIMEOUT = 15;
const SNIPPET = 300;
const options = {
    event: { type: 'text', value: '<type>', help: 'the event to make and send; the first of the contract by default' },
    ...MAKING,
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
        'Sends an event that it makes, the body in a file, or a recorded delivery; - is standard input. A recorded delivery keeps its id and its body to the byte, and is signed again, now.',
        'A redirect is not followed. Any 2xx is success.',
    ],
    options,
    examples: [
        { run: 'send http://localhost:3000/webhooks', shows: 'something, with the secret in WEBHOOK_SECRET' },
        {
            run: 'send http://localhost:3000/webhooks --event <type> --set data.object.name=Ada',
            shows: 'an event of your own',
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
        const url = await readTarget(address, given['allow-remote']);
        if (binding.parts.sign)
            requireSecrets(secrets, 'sign');
        const sent = await outgoing(context, file);
        const started = host.elapsed();
        const timeout = (given.timeout ?? DEFAULT_TIMEOUT) * 1000;
        const one = await delivered(url, sent, { timeout, signal: host.signal });
        return {
            command: 'send',
            subject: url.href,
            summary: SUMMARIES[one.status === 'error' ? 'none' : one.status === 'passed' ? 'taken' : 'refused'],
            counts: { bytes: sent.body.length },
            duration: host.elapsed() - started,
            cases: [one],
            showsPassed: true,
            showsDetails: true,
            ...(host.signal.aborted && { interrupted: true }),
        };
    },
});
const SUMMARIES = {
    taken: 'The endpoint took the delivery.',
    refused: 'The endpoint did not take the delivery.',
    none: 'There was no answer.',
};
async function delivered(url, sent, how) {
    const common = { id: sent.name, group: url.href };
    const told = {
        label: 'sent',
        text: `${grouped(sent.body.length)} bytes${sent.id === undefined ? '' : ` as ${sent.id}`}`,
    };
    try {
        const answer = await post(url, sent.headers, sent.body, how);
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

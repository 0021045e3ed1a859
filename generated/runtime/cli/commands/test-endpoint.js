import { defineCommand } from '../command.js';
import { FORMAT, SECRET } from '../options.js';
import { Progress } from '../progress.js';
import { requireSecrets } from '../signing.js';
import { reportOf } from '../test-endpoint/report.js';
import { toldByEndpoint } from '../told-by-endpoint.js';
import { UsageError } from '../usage-error.js';
const options = {
    ...SECRET,
    'probe-url': {
        type: 'text',
        value: '<url>',
        help: 'tells how many effects a delivery had: GET <url>?id=<delivery id> answers {"effects": 1}',
    },
    only: { type: 'text', value: '<case>', many: true, help: 'run these cases alone; * stands for anything' },
    skip: { type: 'text', value: '<case>', many: true, help: 'leave these cases out; * stands for anything' },
    events: { type: 'text', value: '<type>', many: true, help: 'deliver these events alone; * stands for anything' },
    strict: { type: 'flag', help: 'fail where an endpoint does not do what it should, too' },
    timeout: {
        type: 'number',
        value: '<seconds>',
        min: 0.1,
        max: 600,
        help: 'within which the endpoint has to answer; what the contract says by default',
    },
    wait: {
        type: 'number',
        value: '<seconds>',
        min: 0,
        max: 600,
        help: 'how long to wait for the endpoint to listen, where it is being started; not at all by default',
    },
    concurrency: { type: 'number', value: '<n>', min: 1, max: 64, whole: true, help: 'requests at once; 4 by default' },
    rate: { type: 'number', value: '<n>', min: 1, max: 10_000, help: 'requests in a second; 50 by default' },
    'max-requests': {
        type: 'number',
        value: '<n>',
        min: 1,
        max: 100_000,
        whole: true,
        help: 'requests in all; 1000 by default',
    },
    seed: { type: 'text', value: '<text>', help: 'make the deliveries of an earlier run again; it is in its report' },
    failures: { type: 'flag', help: 'list what is not passed alone' },
    'allow-remote': { type: 'flag', help: 'test an endpoint that is not on this machine' },
    ...FORMAT,
};
export const testEndpoint = defineCommand({
    name: 'test-endpoint',
    summary: 'find out whether an endpoint behaves: signatures, repeats, faults',
    operands: '<url>',
    description: [
        'Delivers to your endpoint what a good one has to accept, to refuse and to survive: every event, forged and stale signatures, repeats, unknown types, large and broken bodies. What it must do fails the run; what it should do is a warning.',
        'A status alone cannot prove that a delivery which came twice had one effect. Such cases are unproven, unless --probe-url tells how many effects a delivery had. An update that was overtaken by a newer one has none.',
        'Use an endpoint that is there for tests: events that it accepts are handled.',
    ],
    options,
    exitCodes: {
        0: 'it does what it must; warnings and unproven cases do not count',
        1: 'it does not do what it must, or with --strict what it should',
        2: 'wrong usage, nobody listens there, or a probe that proves nothing',
    },
    examples: [
        { run: 'test-endpoint http://localhost:3000/webhooks', shows: 'with the secret in WEBHOOK_SECRET' },
        {
            run: "test-endpoint http://localhost:3000/webhooks --only 'refuses-*'",
            shows: 'what has to be refused, and whether anything is accepted',
        },
        {
            run: 'test-endpoint http://localhost:3000/webhooks --probe-url http://localhost:3000/probe',
            shows: 'with a probe: also what only the number of effects can prove',
        },
        {
            run: 'test-endpoint http://localhost:3000/webhooks --format text --format junit=test.xml',
            shows: 'for people and for CI',
        },
    ],
    async run(context) {
        const { binding, host, options: given, operands, secrets } = context;
        const [url, ...others] = operands;
        if (url === undefined || others.length > 0)
            throw new UsageError('Name the address of one endpoint.');
        const { conformance } = binding.parts;
        if (!conformance) {
            throw new UsageError('This package cannot test endpoints.', 'It was made without mocks, of which deliveries are made.');
        }
        if (binding.parts.sign)
            requireSecrets(secrets, 'sign');
        const { testEndpoint: test } = await conformance();
        const progress = new Progress(host, given.quiet);
        const started = host.elapsed();
        const report = await toldByEndpoint(() => test(url, { ...optionsOf(context), ...progressOf(progress) }));
        await progress.clear();
        return reportOf(report, {
            duration: host.elapsed() - started,
            isInterrupted: host.signal.aborted,
            showsPassed: !given.failures,
        });
    },
});
/** Those that were given: an option that is absent has its default. */
function optionsOf({ host, options: given, secrets: [secret] }) {
    const { timeout, wait, concurrency, rate, seed } = given;
    const maybe = { secret, probeUrl: given['probe-url'], timeout, wait, concurrency, rate, seed };
    const limits = { ...maybe, maxRequests: given['max-requests'] };
    return {
        ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)),
        only: given.only,
        skip: given.skip,
        events: given.events,
        strict: given.strict,
        allowRemote: given['allow-remote'],
        signal: host.signal,
    };
}
function progressOf(progress) {
    let failed = 0;
    return {
        onCase({ id, verdict }, { done, all }) {
            if (verdict === 'failed')
                failed++;
            void progress.show(done, all, () => `${failed > 0 ? `${failed} failed, ` : ''}${id}`);
        },
    };
}

import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { EndpointError } from '../endpoint/endpoint-error.js';
import { targetOf } from '../endpoint/target.js';
import { Composer } from './engine/compose.js';
import { Line } from './engine/line.js';
import { Pace } from './engine/pace.js';
import { Run } from './engine/run.js';
import { settingsOf } from './engine/settings.js';
/** How long an endpoint may take to start again after it went down, in ms. */
const RECOVERY = 3000;
const SHORTEST_SECRET = 4;
/** Makes the function that tests endpoints of a contract. */
export function createTestEndpoint(contract) {
    return async (url, options = {}) => {
        const start = performance.now();
        const { allowRemote, probeUrl, strict = false, seed = randomBytes(6).toString('hex') } = options;
        const settings = settingsOf(contract, options);
        const composer = composerOf(contract, options.secret);
        const signal = ownSignal(options.signal);
        const reached = { allowRemote, wait: options.wait, signal };
        const target = await targetOf(url, { ...reached, option: 'endpoint' });
        const probe = probeUrl === undefined ? undefined : await targetOf(probeUrl, { ...reached, option: 'probe address' });
        const pace = new Pace({ ...settings, signal });
        const { patience } = settings;
        const secrets = secretTexts(options.secret, contract);
        const line = new Line({ target, probe, pace, patience, recovery: RECOVERY, signal, secrets });
        const reason = await line.whyDown(0);
        if (reason !== undefined)
            throw unreachable(target.url.href, reason);
        const run = new Run({ contract, composer, line, settings, seed, onCase: options.onCase });
        await run.all();
        await pace.settled();
        const cases = run.results;
        const isComplete = !run.isCut;
        const hasFailed = cases.some(({ verdict, level }) => verdict === 'failed' && (strict || level === 'must'));
        return {
            url: target.url.href,
            seed,
            ok: isComplete && !hasFailed && !run.probeProblem,
            complete: isComplete,
            strict,
            ...(run.diagnosis && { diagnosis: run.diagnosis }),
            ...(run.probeProblem && { probeProblem: run.probeProblem }),
            notices: run.notices,
            must: countOf(cases, 'must'),
            should: countOf(cases, 'should'),
            requests: pace.sent,
            seconds: (performance.now() - start) / 1000,
            cases,
        };
    };
}
/** Follows the signal. Many requests listen to it, which is no leak. */
function ownSignal(given) {
    const signal = AbortSignal.any(given ? [given] : []);
    setMaxListeners(0, signal);
    return signal;
}
/** @throws EndpointError where the secret is missing or none */
function composerOf(contract, secret) {
    const composer = new Composer(contract, secret);
    if (!composer.scheme)
        return composer;
    if (secret === undefined || secret === '') {
        throw new EndpointError('option', 'The signing secret of the endpoint is missing.', 'Deliveries of this contract are signed.');
    }
    const problem = composer.secretProblem();
    if (problem === undefined)
        return composer;
    throw new EndpointError('option', problem, 'Give the secret that the endpoint verifies with.');
}
/** With its prefix and without, as neither must stand in a report. */
function secretTexts(secret, { deliveries }) {
    if (secret === undefined)
        return [];
    const { prefix = '' } = deliveries.scheme?.secret ?? {};
    const bare = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
    return [secret, bare].filter((text) => text.length >= SHORTEST_SECRET);
}
function unreachable(url, reason) {
    return new EndpointError('unreachable', `The endpoint ${url} cannot be reached: ${reason}.`, 'Start it first.');
}
function countOf(cases, level) {
    const of = (verdict) => cases.filter((one) => one.level === level && one.verdict === verdict).length;
    return { passed: of('passed'), failed: of('failed'), unproven: of('unproven'), skipped: of('skipped') };
}

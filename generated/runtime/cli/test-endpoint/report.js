import { GROUP_TITLES } from '../../conformance/catalogue.js';
import { grouped, plural, took } from '../report/words.js';
/** More of one case says nothing new. */
const MAX_FINDINGS = 3;
const SNIPPET = 300;
/** What the tests of an endpoint found, as the command line reports it. */
export function reportOf(found, { duration, isInterrupted, showsPassed }) {
    const { diagnosis, must, should, requests } = found;
    // A list of all that was not tested says nothing.
    const shown = found.cases.filter((one) => {
        return diagnosis ? one.verdict === 'failed' : !(isInterrupted && isCutOff(one));
    });
    // Last, where it is seen: it is what the run ends with.
    const cases = [...shown.map((one) => caseOf(one, found)), ...probeCases(found)];
    return {
        command: 'test-endpoint',
        subject: found.url,
        summary: summaryOf(found),
        counts: {
            mustPassed: must.passed,
            mustFailed: must.failed,
            shouldPassed: should.passed,
            shouldFailed: should.failed,
            requests,
        },
        duration,
        cases,
        remarks: remarksOf(found),
        showsPassed: showsPassed && !diagnosis,
        ...(isInterrupted && { interrupted: true }),
    };
}
function summaryOf({ cases, diagnosis, probeProblem, must, should }) {
    const skipped = must.skipped + should.skipped;
    if (diagnosis)
        return `No genuine delivery was accepted, so ${plural(skipped, 'case')} cannot be judged.`;
    const failed = [
        ...(must.failed > 0 ? [`${must.failed} that it must pass`] : []),
        ...(should.failed > 0 ? [`${should.failed} that it should pass`] : []),
    ];
    const unproven = must.unproven + should.unproven;
    const parts = [
        `${must.passed + should.passed} of ${plural(cases.length, 'case')} passed`,
        ...(failed.length > 0 ? [`failed: ${failed.join(', ')}`] : []),
        ...(unproven > 0 ? [`unproven: ${unproven}`] : []),
        ...(skipped > 0 ? [`skipped: ${skipped}`] : []),
    ];
    const probe = probeProblem ? ' The probe proves nothing.' : '';
    return `${parts.join('; ')}.${probe}`;
}
/** The probe, where it was given and proves nothing. */
function probeCases({ probeProblem }) {
    if (!probeProblem)
        return [];
    const finding = { code: 'useless-probe', severity: 'error', ...probeProblem };
    const title = 'Tells how many effects a delivery had';
    return [{ id: 'probe', group: 'Probe', title, status: 'error', findings: [finding] }];
}
function remarksOf({ notices, cases, seed, requests, url, strict }) {
    const needsProbe = cases.some(({ findings }) => findings.some(({ code }) => code === 'no-probe'));
    return [
        ...(needsProbe ? [NO_PROBE] : []),
        ...notices,
        ...(strict ? ['What it should do counts as well (--strict).'] : []),
        `${grouped(requests)} requests to ${url}, seed ${seed}.`,
    ];
}
const NO_PROBE = 'Unproven cases were answered as they should be. Only a probe can tell that nothing was done twice (--probe-url).';
function caseOf(result, { strict, diagnosis }) {
    const { id, group, title, level, verdict, findings, exchanges } = result;
    const status = statusOf(result, strict);
    const common = { id, group: GROUP_TITLES[group], title, level, status, duration: durationOf(exchanges) };
    if (verdict !== 'failed') {
        const notes = findings.filter(({ code }) => code !== 'no-probe');
        const details = notes.map(({ message }) => ({ label: 'note', text: message }));
        return { ...common, findings: [], ...(details.length > 0 && { details }) };
    }
    const severity = status === 'failed' ? 'error' : 'warning';
    const listed = findings.slice(0, MAX_FINDINGS).map(({ code, message }, index) => {
        return { code, severity, message, ...(index === 0 && { help: result.fix }) };
    });
    const first = exchanges[findings[0]?.exchange ?? 0];
    const details = [{ label: 'why', text: result.why }, ...(first ? exchangeDetails(first) : [])];
    // One cause for everything is said instead of all that it causes.
    if (diagnosis)
        return { ...common, findings: [causeOf(diagnosis)], details };
    const unlisted = findings.length - listed.length;
    return { ...common, findings: listed, ...(unlisted > 0 && { unlisted }), details };
}
function causeOf({ message, help }) {
    return { code: 'no-genuine-delivery', severity: 'error', message, help };
}
function isCutOff({ verdict, isCut }) {
    return verdict === 'skipped' && isCut === true;
}
function statusOf(result, isStrict) {
    const { verdict, level } = result;
    if (isCutOff(result))
        return 'error';
    return verdict === 'failed' && level === 'should' && !isStrict ? 'warning' : verdict;
}
function exchangeDetails({ curl, outcome }) {
    const sent = { label: 'sent', text: curl, isCode: true };
    if (outcome.kind === 'silence')
        return [{ label: 'got', text: `nothing in ${took(outcome.ms)}` }, sent];
    if (outcome.kind === 'broken')
        return [{ label: 'got', text: `${outcome.reason}, after ${took(outcome.ms)}` }, sent];
    const got = { label: 'got', text: `${outcome.status} after ${took(outcome.ms)}` };
    const body = outcome.body.replace(/\s+/g, ' ').trim();
    if (body === '')
        return [got, sent];
    return [got, { label: 'body', text: body.length > SNIPPET ? `${body.slice(0, SNIPPET)}…` : body }, sent];
}
function durationOf(exchanges) {
    return exchanges.reduce((longest, { outcome }) => Math.max(longest, outcome.ms), 0);
}

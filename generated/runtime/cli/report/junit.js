import { plainLines } from '../../plain-text.js';
import { countByStatus, groupsOf } from './outcome.js';
import { placeText, sentence } from './words.js';
/** XML as Jenkins, GitLab and others read it: https://github.com/jenkinsci/xunit-plugin, jenkins-junit.xsd */
export const junit = (report, { tool }) => {
    const suites = [...groupsOf(report.cases)].map(([group, cases], index, { length }) => {
        return suite(group, cases, index === length - 1 ? remarksOf(report) : '');
    });
    const totals = `${counted(report.cases)} time="${seconds(report.duration)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${quote(`${tool.name} ${report.command}`)}" ${totals}>
${suites.join('')}</testsuites>
`;
};
/** What is to be known of the whole: the schema has room for it in a suite, and it stands in the last. */
function remarksOf({ summary, remarks = [] }) {
    return `    <system-out>${quoteText([summary, ...remarks].join('\n'))}</system-out>\n`;
}
function suite(group, cases, remarks) {
    const time = seconds(cases.reduce((sum, { duration = 0 }) => sum + duration, 0));
    const { skipped } = countByStatus(cases);
    const tests = cases.map((one) => testCase(group, one)).join('');
    return `  <testsuite name="${quote(group)}" ${counted(cases)} skipped="${skipped}" time="${time}">\n${tests}${remarks}  </testsuite>\n`;
}
function counted(cases) {
    const { failed, error } = countByStatus(cases);
    return `tests="${cases.length}" failures="${failed}" errors="${error}"`;
}
function testCase(group, one) {
    const name = one.title === undefined ? one.id : `${one.id}: ${one.title}`;
    const open = `    <testcase name="${quote(name)}" classname="${quote(group)}" time="${seconds(one.duration ?? 0)}"`;
    const children = [...results(one), ...output(one)];
    return children.length === 0 ? `${open}/>\n` : `${open}>\n${children.join('')}    </testcase>\n`;
}
function results(one) {
    if (one.status === 'skipped')
        return [`      <skipped/>\n`];
    if (one.status !== 'failed' && one.status !== 'error')
        return [];
    const element = one.status === 'failed' ? 'failure' : 'error';
    const errors = one.findings.filter(({ severity }) => severity === 'error');
    if (errors.length === 0)
        return [`      <${element} message="${quote(one.title ?? one.id)}"/>\n`];
    return errors.map((finding) => {
        const start = `      <${element} message="${quote(sentence(finding))}" type="${quote(finding.code)}"`;
        return `${start}>${quoteText(findingText(finding))}</${element}>\n`;
    });
}
function findingText(finding) {
    const { place, eventType, help, docs } = finding;
    const lines = [
        place && placeText(place),
        eventType,
        sentence(finding),
        help !== undefined && `help: ${help}`,
        docs !== undefined && `docs: ${docs}`,
    ];
    return lines.filter((line) => typeof line === 'string').join('\n');
}
/** What does not decide, and what people want to know. */
function output({ findings, details = [], unlisted = 0, status, level }) {
    const warnings = findings.filter(({ severity }) => severity === 'warning').map(findingText);
    const lines = [
        ...(status === 'warning' || status === 'unproven' ? [`${level ?? 'result'}: ${status}`] : []),
        ...warnings,
        ...(unlisted > 0 ? [`… and ${unlisted} more`] : []),
        ...details.map(({ label, text }) => `${label}: ${text}`),
    ];
    return lines.length === 0 ? [] : [`      <system-out>${quoteText(lines.join('\n'))}</system-out>\n`];
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no way to write, beside the controls that {@link plainLines} takes out. */
const NO_XML = /[\p{Surrogate}\ufffe\uffff]/gu;
function quoteText(text) {
    const lines = plainLines(text).join('\n');
    return lines.replaceAll(NO_XML, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
/** For an attribute, where line ends become spaces. */
function quote(text) {
    return quoteText(text).replaceAll('\n', ' ');
}

import { markdownBlock, markdownCode, markdownText } from './markdown-text.js';
import { groupsOf, outcomeOf } from './outcome.js';
import { placeText, took } from './words.js';
/** GitHub takes a mebibyte of summary in all; this leaves room for others. */
const MAX_LENGTH = 400_000;
const ICONS = {
    passed: '✅',
    failed: '❌',
    warning: '⚠️',
    unproven: '❔',
    skipped: '➖',
    error: '❌',
};
/** For the summary of a job, or a comment: a table of what was judged, and below it what is wrong. */
export const markdown = (report, { contract, tool }) => {
    const heading = `## ${iconOf(report)} ${markdownText(`${contract}: ${report.command}`)}`;
    const subject = report.subject === undefined ? [] : [markdownCode(report.subject)];
    const stopped = report.interrupted ? '**Interrupted.** ' : '';
    const summary = `${stopped}${markdownText(report.summary)} <sub>${tool.name} ${tool.version}, ${took(report.duration)}</sub>`;
    const sections = [...groupsOf(report.cases)].flatMap(([group, cases]) => groupText(group, cases, report));
    const remarks = (report.remarks ?? []).map((remark) => `> ${markdownText(remark)}`);
    return `${bounded([heading, ...subject, summary, ...remarks, ...sections]).join('\n\n')}\n`;
};
function iconOf(report) {
    const outcome = outcomeOf(report);
    return outcome === 'passed' ? ICONS.passed : outcome === 'interrupted' ? ICONS.warning : ICONS.failed;
}
function groupText(group, cases, { showsPassed }) {
    const shown = showsPassed ? cases : cases.filter(({ status }) => status !== 'passed');
    if (shown.length === 0)
        return [];
    const told = shown.filter(({ status }) => status !== 'passed' && status !== 'skipped');
    const title = `### ${markdownText(group)}`;
    return [title, ...(showsPassed ? [caseTable(shown)] : []), ...told.map(caseText)];
}
function caseTable(cases) {
    const rows = cases.map(({ id, title = '', level = '', status }) => {
        return `| ${ICONS[status]} ${status} | ${markdownCode(id)} | ${markdownText(title)} | ${level} |`;
    });
    return ['| | Case | What it asks | |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
function caseText({ id, title, status, findings, details = [], unlisted = 0 }) {
    const name = [`${ICONS[status]} ${markdownCode(id)}`, ...(title === undefined ? [] : [markdownText(title)])];
    const table = findings.length === 0 ? [] : [findingTexts(findings, id)];
    const more = unlisted > 0 ? [`… and ${unlisted} more`] : [];
    const told = details.map(({ label, text, isCode }) => {
        const start = label.trim() === '' ? '' : `**${markdownText(label.trim())}**`;
        return isCode ? `${start}\n\n${markdownBlock(text)}` : `${start} ${markdownText(text)}`.trim();
    });
    return [name.join(' '), ...table, ...more, ...told].join('\n\n');
}
/** A table of what is known of the findings; where that is nothing but what is wrong, a list. */
function findingTexts(findings, id) {
    const all = [
        { head: 'Where', cell: ({ place }) => (place ? whereIn(place, id) : '') },
        { head: 'Event', cell: ({ eventType = '' }) => markdownCode(eventType) },
        { head: 'Place in the event', cell: ({ pointer = '' }) => markdownCode(pointer) },
    ];
    const columns = all.filter(({ cell }) => findings.some((finding) => cell(finding) !== ''));
    if (columns.length === 0)
        return findings.map((finding) => `- ${wordsOf(finding)}`).join('\n');
    const whole = [...columns, { head: 'What is wrong', cell: wordsOf }];
    const row = (cells) => `| ${cells.join(' | ')} |`;
    return [
        row(whole.map(({ head }) => head)),
        row(whole.map(() => '---')),
        ...findings.map((finding) => row(whole.map(({ cell }) => cell(finding)))),
    ].join('\n');
}
/** The case says which file it is. */
function whereIn(place, id) {
    if (place.file !== id)
        return markdownCode(placeText(place));
    return place.line === undefined ? '' : markdownCode(`${place.line}:${place.column ?? 1}`);
}
function wordsOf({ message, help, docs }) {
    const words = [message, help].filter((part) => part !== undefined).map(markdownText);
    const page = docs !== undefined && /^https?:\/\/[^\s<>()|"'`\\]+$/.test(docs) ? [`[docs](${docs})`] : [];
    return [...words, ...page].join('<br>');
}
/** Whole parts, as many as there is room for. */
function bounded(parts) {
    let length = 0;
    const last = parts.findIndex((part) => {
        length += part.length + 2;
        return length > MAX_LENGTH;
    });
    return last < 0 ? parts : [...parts.slice(0, last), 'More was found than fits here: see the log.'];
}

import { plainLine, plainLines } from '../../plain-text.js';
import { sentence } from './words.js';
/** GitHub shows ten of each kind for a step; more only make the log long. */
const MAX_ANNOTATIONS = 50;
/**
 * Workflow commands that GitHub Actions shows beside the line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github = (report, options) => {
    const all = report.cases.flatMap((one) => annotations(one, options));
    const shown = all.slice(0, MAX_ANNOTATIONS);
    const more = all.length - shown.length;
    const rest = more > 0 ? [command('notice', {}, `${more} more findings are not annotated.`)] : [];
    // Plain lines of the log: an annotation is for what somebody has to mend.
    return [
        ...shown,
        ...rest,
        `${ending(report)}\n`,
        ...(report.remarks ?? []).map((remark) => `${plainLine(remark)}\n`),
    ].join('');
};
function ending({ summary, interrupted }) {
    return plainLine(`${interrupted ? 'Interrupted. ' : ''}${summary}`);
}
function annotations(one, options) {
    if (one.findings.length > 0)
        return one.findings.map((finding) => annotation(one, finding, options));
    if (one.status !== 'failed' && one.status !== 'error' && one.status !== 'warning')
        return [];
    const details = (one.details ?? []).map(({ label, text }) => `${label}: ${text}`);
    const text = [one.title ?? one.id, ...details].join('\n');
    return [command(one.status === 'warning' ? 'warning' : 'error', { title: one.id }, text)];
}
function annotation({ id }, finding, { filePrefix }) {
    const { place, severity, eventType, code, help, docs } = finding;
    const text = [
        sentence(finding),
        ...(help === undefined ? [] : ['', help]),
        ...(docs === undefined ? [] : ['', docs]),
    ].join('\n');
    const title = [eventType ?? (place ? undefined : id), code].filter((part) => part !== undefined).join(': ');
    if (!place)
        return command(severity, { title }, text);
    const { file, line = 1, column } = place;
    const col = column === undefined ? {} : { col: String(column) };
    return command(severity, { file: filePrefix + file, line: String(line), ...col, title }, text);
}
function command(kind, properties, text) {
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
    const start = written.length === 0 ? `::${kind}` : `::${kind} ${written.join(',')}`;
    return `${start}::${data(plainLines(text).join('\n'))}\n`;
}
/** The escapes that GitHub's own toolkit uses (`@actions/core`, command.ts). */
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data(plainLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

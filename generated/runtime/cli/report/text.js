import { plainLine, plainLines } from '../../plain-text.js';
import { styleOf } from '../style.js';
import { wrap } from '../wrap.js';
import { groupsOf, outcomeOf } from './outcome.js';
import { sentence, took } from './words.js';
const MARKS = {
    passed: '✓',
    failed: '✗',
    warning: '!',
    unproven: '?',
    skipped: '-',
    error: '✗',
};
const LONGEST_ID = 44;
const INDENT = '    ';
/** A title needs so many columns beside its id. */
const NARROWEST = 30;
/** In a list, what takes less time than this, in ms, is not slow. */
const WORTH_TELLING = 500;
/** For people: what is wrong, then how much was looked at. */
export const text = (report, { color, width }) => {
    const style = styleOf(color);
    const blocks = [...groupsOf(report.cases)].flatMap(([group, cases]) => {
        const shown = report.showsPassed ? cases : cases.filter(({ status }) => status !== 'passed');
        if (shown.length === 0)
            return [];
        const heading = report.showsPassed ? [`${style.bold(plainLine(group))}\n`] : [];
        return [[...heading, ...caseTexts(shown, report, style, width)].join('')];
    });
    return `${[...blocks, ending(report, style, width)].join('\n')}`;
};
function caseTexts(cases, { showsPassed, showsDetails }, style, width) {
    const longest = Math.max(...cases.map(({ id }) => plainLine(id).length));
    const column = showsPassed ? Math.min(longest, LONGEST_ID) : 0;
    return cases.map((one, index) => {
        const notes = { took: showsDetails === true || (one.duration ?? 0) >= WORTH_TELLING };
        const lines = [...headline(one, column, style, width, notes), ...bodyLines(one, style, width, showsDetails)];
        const gap = !showsPassed && index > 0 ? '\n' : '';
        return `${gap}${lines.join('\n')}\n`;
    });
}
function headline(one, column, style, width, tells) {
    const paint = paintOf(one.status, style);
    const id = plainLine(one.id).padEnd(column);
    const notes = [
        one.status === 'failed' || one.status === 'passed' ? '' : one.status,
        one.level === 'should' && one.status !== 'passed' ? 'should' : '',
        column > 0 && tells.took && one.duration !== undefined ? took(one.duration) : '',
    ].filter((note) => note !== '');
    const name = one.status === 'passed' ? id : style.bold(id);
    const start = `${paint(MARKS[one.status])} ${name}`;
    const note = notes.length === 0 ? '' : `(${notes.join(', ')})`;
    const [first = '', ...rest] = titleLines(one, note, id.length, width);
    return [`${start}${dimmedNote(first, note, style)}`, ...rest.map((line) => dimmedNote(line, note, style))];
}
/** What follows the id: what does not fit beside it goes on below. */
function titleLines({ title }, note, length, width = Number.POSITIVE_INFINITY) {
    const words = [title === undefined ? '' : plainLine(title), note].filter((part) => part !== '').join('  ');
    if (words === '')
        return [''];
    const beside = ' '.repeat(length + 4);
    if (beside.length + words.length <= width)
        return [`  ${words}`];
    const isNarrow = width - beside.length < NARROWEST;
    const lines = wrap(words, isNarrow ? INDENT : beside, width);
    return isNarrow ? ['', ...lines] : [`  ${lines[0]?.trimStart()}`, ...lines.slice(1)];
}
function dimmedNote(line, note, style) {
    return note !== '' && line.endsWith(note) ? line.slice(0, -note.length) + style.dim(note) : line;
}
function bodyLines({ findings, details = [], unlisted = 0, status }, style, width, showsDetails = false) {
    const lines = findings.flatMap((finding, index) => {
        // A run of findings with one page names it once, at its end.
        const isRepeated = finding.docs !== undefined && findings[index + 1]?.docs === finding.docs;
        const { docs, ...rest } = finding;
        return findingLines(isRepeated || docs === undefined ? rest : finding, status, style, width);
    });
    // What was sent to whom is of interest where something went wrong.
    const shown = status === 'passed' && !showsDetails ? [] : details.flatMap((detail) => detailLines(detail, style, width));
    const more = unlisted > 0 ? [`${INDENT}${style.dim(`… and ${unlisted} more`)}`] : [];
    return [...lines, ...more, ...shown];
}
function findingLines(finding, status, style, width) {
    const { place, eventType, help, docs, severity } = finding;
    // The case says so itself where it is nothing but a warning.
    const mark = severity === 'warning' && status !== 'warning' ? style.yellow('warning') : '';
    const head = [
        place?.line === undefined ? '' : style.cyan(`${place.line}:${place.column ?? 1}`),
        eventType === undefined ? '' : plainLine(eventType),
        mark,
    ].filter((part) => part !== '');
    return [
        ...(head.length > 0 ? [`${INDENT}${head.join('  ')}`] : []),
        ...wrap(sentence(finding), `${INDENT}  `, width),
        ...(help === undefined ? [] : wrap(`help: ${plainLine(help)}`, `${INDENT}  `, width).map(style.dim)),
        ...(docs === undefined ? [] : [style.dim(`${INDENT}  docs: ${plainLine(docs)}`)]),
    ];
}
function detailLines({ label, text: told, isCode }, style, width) {
    const start = `${INDENT}${style.dim(plainLine(label).padEnd(5))} `;
    const indent = `${INDENT}      `;
    const lines = plainLines(told).flatMap((line) => (isCode ? [indent + line] : wrap(line, indent, width)));
    const paint = isCode ? style.dim : (line) => line;
    return lines.map((line, index) => (index === 0 ? start + paint(line.slice(indent.length)) : paint(line)));
}
function ending(report, style, width) {
    const outcome = outcomeOf(report);
    const status = outcome === 'passed' ? 'passed' : outcome === 'interrupted' ? 'warning' : 'failed';
    const mark = paintOf(status, style)(MARKS[status]);
    const remarks = (report.remarks ?? []).flatMap((remark) => wrap(plainLine(remark), '  ', width));
    const stopped = report.interrupted ? 'Interrupted. ' : '';
    // It stays on one line.
    const note = `(${took(report.duration).replaceAll(' ', '\u00a0')})`;
    const [first = '', ...more] = wrap(`${plainLine(stopped + report.summary)} ${note}`, '  ', width);
    const painted = [first.slice(2), ...more].map((line) => {
        return line.endsWith(note)
            ? style.bold(line.slice(0, -note.length)) + style.dim(note.replaceAll('\u00a0', ' '))
            : style.bold(line);
    });
    return `${[`${mark} ${painted.join('\n')}`, ...remarks].join('\n')}\n`;
}
function paintOf(status, style) {
    if (status === 'passed')
        return style.green;
    if (status === 'skipped')
        return style.dim;
    return status === 'failed' || status === 'error' ? style.red : style.yellow;
}

import { EXIT } from './exit-codes.js';
import { COMMON } from './options.js';
import { shown } from './parse-arguments.js';
import { wrap } from './wrap.js';
/** Longer lines are hard to read. */
const WIDEST = 92;
/** What there is. */
export function overview({ command, title, version }, commands, looks) {
    const { style } = looks;
    const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary]);
    return `${style.bold(command)} ${version}: ${title}, for those who receive them

${style.bold('Usage')}
  ${command} <command> [options]

${style.bold('Commands')}
${table(rows, looks)}
${style.bold('Options')}
${table(optionRows({ ...COMMON, version: { type: 'flag', help: 'show the version' } }), looks)}
${style.bold('Exit codes')}
  0 fine, 1 findings, 2 wrong usage or input

${style.dim(`More about a command: ${command} <command> --help`)}
`;
}
/** What one command does. */
export function commandHelp({ command: program }, command, looks) {
    const { style } = looks;
    const { name, summary, operands, description = [], options, examples, exitCodes } = command;
    const usage = [program, name, operands, '[options]'].filter((part) => part !== '').join(' ');
    const paragraphs = description.map((text) => `${wrap(text, '  ', columns(looks)).join('\n')}\n\n`);
    const shownExamples = examples.flatMap(({ run, shows }) => [style.dim(`  # ${shows}`), `  ${program} ${run}`]);
    return `${style.bold(`${program} ${name}`)}: ${summary}

${style.bold('Usage')}
  ${usage}

${paragraphs.join('')}${style.bold('Options')}
${table(optionRows({ ...options, ...COMMON }), looks)}
${style.bold('Exit codes')}
${table(exitRows(exitCodes), looks)}
${style.bold('Examples')}
${shownExamples.join('\n')}
`;
}
/** Those that every command has, behind its own. */
function exitRows(own) {
    const all = { ...own, [EXIT.interrupted]: 'interrupted (Ctrl-C)' };
    return Object.entries(all).map(([code, means]) => [code.padStart(3), means]);
}
function columns({ width = WIDEST }) {
    return Math.min(width, WIDEST);
}
function optionRows(options) {
    return Object.entries(options).map(([name, option]) => {
        const short = option.short === undefined ? '    ' : `-${option.short}, `;
        return [short + shown(name, option), option.help];
    });
}
const WIDEST_NAME = 30;
function table(rows, looks) {
    const { style } = looks;
    const column = Math.min(WIDEST_NAME, Math.max(...rows.map(([name]) => name.length)));
    const indent = ' '.repeat(column + 4);
    const lines = rows.map(([name, text]) => {
        const wrapped = wrap(text, indent, columns(looks)).join('\n');
        if (name.length > column)
            return `  ${style.cyan(name)}\n${wrapped}\n`;
        return `  ${style.cyan(name)}${' '.repeat(column - name.length)}  ${wrapped.trimStart()}\n`;
    });
    return lines.join('');
}

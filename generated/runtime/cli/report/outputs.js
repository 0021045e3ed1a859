import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../../did-you-mean.js';
import { UsageError } from '../usage-error.js';
import { REPORTERS } from './reporter.js';
/**
 * Reads `--format`, which can be given several times: `text`, `junit=report.xml`.
 *
 * @throws UsageError
 */
export function readFormats(given) {
    const destinations = given.map(destinationOf);
    if (destinations.length === 0)
        return [{ format: 'text' }];
    const machines = destinations.filter(({ format, file }) => file === undefined && format !== 'text');
    if (machines.length > 1) {
        const [, second] = machines;
        throw new UsageError('Two formats cannot share standard output.', `Send one of them to a file: --format ${second?.format}=<file>`);
    }
    const twice = destinations.find((one, index) => {
        return destinations.findIndex(({ format, file }) => format === one.format && file === one.file) !== index;
    });
    if (twice)
        throw new UsageError(`--format ${twice.format} was given more than once.`);
    return destinations;
}
/**
 * Sees to it that no report is written over another one, or over what is to be read.
 *
 * @throws UsageError
 */
export function assertApart(destinations, operands, { cwd }) {
    const taken = new Map(operands.filter((operand) => operand !== '-').map((operand) => [resolve(cwd, operand), '']));
    for (const { format, file } of destinations) {
        if (file === undefined)
            continue;
        const path = resolve(cwd, file);
        const other = taken.get(path);
        if (other === '')
            throw new UsageError(`--format ${format}=${file} would be written over what is to be read.`);
        if (other !== undefined)
            throw new UsageError(`${other} and ${format} cannot share the file ${file}.`);
        taken.set(path, format);
    }
}
function destinationOf(given) {
    const at = given.indexOf('=');
    const name = at < 0 ? given : given.slice(0, at);
    const format = Object.keys(REPORTERS).find((known) => known === name);
    if (!format) {
        const meant = didYouMean(name, Object.keys(REPORTERS));
        const help = meant === undefined ? undefined : `Did you mean ${meant}?`;
        throw new UsageError(`--format has to be one of ${Object.keys(REPORTERS).join(', ')}.`, help);
    }
    if (at < 0)
        return { format };
    const file = given.slice(at + 1);
    if (file === '')
        throw new UsageError(`--format ${format}= names no file.`);
    if (file === '-')
        throw new UsageError(`--format ${format} alone goes to standard output.`);
    return { format, file };
}
/**
 * Writes a report to all its destinations. Text goes to standard error where a format for machines has
 * standard output.
 *
 * @throws UsageError where a file cannot be written
 */
export async function writeReport(report, destinations, host, words) {
    const machineReads = destinations.some(({ format, file }) => file === undefined && format !== 'text');
    // Files first: whatever reads standard output may end this process when it has seen enough.
    const inOrder = [...destinations].sort((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
    const problems = [];
    for (const { format, file } of inOrder) {
        const reporter = await REPORTERS[format]();
        const stream = format === 'text' && machineReads ? host.stderr : host.stdout;
        const written = reporter(report, {
            ...words,
            ...(file === undefined ? looksOf(stream) : { color: false }),
            filePrefix: prefixInWorkspace(host),
        });
        if (file === undefined)
            await stream.write(written);
        else
            await writeTo(file, written, host).catch((error) => problems.push(`${file} (${codeOf(error)})`));
    }
    // The others are there all the same.
    if (problems.length > 0)
        throw new UsageError(`The report cannot be written to ${problems.join(', ')}.`);
}
function looksOf({ color, width }) {
    return { color, width };
}
async function writeTo(file, text, { cwd }) {
    const path = resolve(cwd, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
/** Annotations name files from the root of the repository, which need not be the working directory. */
function prefixInWorkspace({ cwd, env }) {
    const workspace = env.GITHUB_WORKSPACE;
    if (!workspace)
        return '';
    const way = relative(workspace, cwd).split(sep).join('/');
    return way === '' || way.startsWith('..') ? '' : `${way}/`;
}

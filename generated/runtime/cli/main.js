import { didYouMean } from '../did-you-mean.js';
import { plainLine } from '../plain-text.js';
import { COMMANDS } from './commands/index.js';
import { EXIT } from './exit-codes.js';
import { COMMON, FORMAT } from './options.js';
import { parseArguments } from './parse-arguments.js';
import { Redaction, readSecrets } from './secrets.js';
import { styleOf } from './style.js';
import { UsageError } from './usage-error.js';
/**
 * Runs one command.
 *
 * @param given - the arguments behind the name of the program
 * @returns what to exit with; nothing is thrown
 */
export async function main(given, binding, host) {
    const redaction = new Redaction();
    const safe = redaction.host(host);
    try {
        const exitCode = await dispatch(given, binding, safe, redaction);
        const { problem } = safe.stdout;
        if (problem !== undefined)
            throw new UsageError(`Standard output cannot be written (${problem}).`);
        return exitCode;
    }
    catch (error) {
        if (error instanceof UsageError)
            return await tellUsage(error, safe);
        return await tellDefect(error, binding, safe);
    }
}
async function dispatch(given, binding, host, redaction) {
    const at = given.findIndex((argument) => !argument.startsWith('-'));
    const name = given[at];
    const rest = given.filter((_, index) => index !== at);
    if (name === undefined)
        return general(rest, binding, host);
    if (name === 'help')
        return general(['--help', ...rest], binding, host);
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry)
        throw unknownCommand(name);
    const command = await entry.load();
    if (asksForHelp(rest))
        return helpOf(command, binding, host);
    return runCommand(command, rest, binding, host, redaction);
}
async function runCommand(command, given, binding, host, redaction) {
    const { options, operands } = parseArguments({ ...command.options, ...COMMON }, given);
    const values = options;
    const secrets = readSecrets((values.secret ?? []), host);
    for (const secret of secrets)
        redaction.hide(secret);
    // A wrong format is told before the work is done, not after.
    const isReporting = command.options.format === FORMAT.format;
    const printer = isReporting ? await printerOf(values.format, operands, binding, host) : undefined;
    const result = await command.run({ binding, host, options, operands, secrets });
    return printer ? printer(result, redaction) : result;
}
/** What prints reports, where the command has any. */
async function printerOf(formats, operands, { command: name, version, title }, host) {
    const { assertApart, readFormats, writeReport } = await import('./report/outputs.js');
    const destinations = readFormats(formats);
    assertApart(destinations, operands, host);
    return async (result, redaction) => {
        if (typeof result === 'number')
            return result;
        const { exitCodeOf } = await import('./report/outcome.js');
        await writeReport(redaction.report(result), destinations, host, { tool: { name, version }, contract: title });
        return exitCodeOf(result);
    };
}
/** What is asked without a command. */
async function general(given, binding, host) {
    const version = { type: 'flag', short: 'V', help: '' };
    const { options, operands } = parseArguments({ ...COMMON, version }, given);
    if (options.version)
        return help(`${binding.version}\n`, host);
    const [name] = operands;
    if (name !== undefined) {
        const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
        if (!entry)
            throw unknownCommand(name);
        return helpOf(await entry.load(), binding, host);
    }
    const { overview } = await import('./help.js');
    if (options.help)
        return help(overview(binding, COMMANDS, looksOf(host.stdout)), host);
    await host.stderr.write(overview(binding, COMMANDS, looksOf(host.stderr)));
    return EXIT.usage;
}
async function helpOf(command, binding, host) {
    const { commandHelp } = await import('./help.js');
    return help(commandHelp(binding, command, looksOf(host.stdout)), host);
}
function looksOf({ color, width }) {
    return { style: styleOf(color), width };
}
async function help(text, host) {
    await host.stdout.write(text);
    return EXIT.ok;
}
function asksForHelp(given) {
    const end = given.indexOf('--');
    const before = end < 0 ? given : given.slice(0, end);
    return before.includes('--help') || before.includes('-h');
}
function unknownCommand(name) {
    const known = Object.keys(COMMANDS);
    const meant = didYouMean(name, known);
    const help = meant === undefined ? `Commands are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    return new UsageError(`There is no command '${plainLine(name)}'.`, help);
}
async function tellUsage({ message, help: hint }, { stderr }) {
    const style = styleOf(stderr.color);
    const more = hint === undefined ? '' : `  ${style.green('help:')} ${plainLine(hint)}\n`;
    await stderr.write(`${style.red('error')}  ${plainLine(message)}\n${more}`);
    return EXIT.usage;
}
async function tellDefect(error, { command, version }, { stderr, env }) {
    const isDebugging = Boolean(env.WEBHOOKS_DEBUG);
    const told = error instanceof Error ? (isDebugging ? error.stack : error.message) : String(error);
    const hint = isDebugging ? '' : '  help: Run it again with WEBHOOKS_DEBUG=1 to see where, and report it.\n';
    await stderr.write(`error  ${command} ${version} met something that it did not foresee: ${told}\n${hint}`);
    return EXIT.internal;
}

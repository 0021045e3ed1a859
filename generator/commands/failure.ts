import { CommanderError } from 'commander';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { FORMATS, type Format } from '../diagnostics/reporters/formats.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import { reportAlone } from './report.js';

/** Says why the arguments were not understood, or that the tool has a defect; never with a stack trace. */
export function reportFailure(error: unknown, args: readonly string[], host: Host): ExitCode {
  // No command at all: commander has printed the help already.
  if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.usage;
  const options = { format: formatOf(args) };
  if (error instanceof CommanderError) {
    const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
    const help = suggestion?.replace(/^\((.*)\)$/, '$1');
    return reportAlone([diagnostic('usage', { message: sentence(message), help })], options, host);
  }
  if (process.env.WEBHOOK_CONTRACT_DEBUG && error instanceof Error) host.err(`${error.stack}\n`);
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return reportAlone([diagnostic('internal-error', { message })], options, host);
}

/** The format that was asked for, even where the rest of the arguments could not be read. */
function formatOf(args: readonly string[]): Format {
  const at = args.findIndex((arg) => arg === '--format' || arg.startsWith('--format='));
  const named = args[at]?.split('=')[1] ?? args[at + 1];
  return FORMATS.find((format) => at !== -1 && format === named) ?? 'text';
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

import { relative, sep } from 'node:path';
import type { Contract } from '../contract/model.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { REPORTERS } from '../diagnostics/reporters/index.js';
import { plural } from '../diagnostics/reporters/text.js';
import { type ExitCode, exitCodeOf } from './exit-codes.js';
import type { Host } from './host.js';
import type { CommandOptions } from './options.js';

/** Findings, with files named from the working directory. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the files that they are about, to quote from. */
  readonly sources: ReadonlyMap<string, string>;
}

export const NO_SOURCES: ReadonlyMap<string, string> = new Map();

type Output = Pick<CommandOptions, 'format' | 'quiet' | 'maxWarnings'>;

/** Prints the findings in the format that was asked for, and says what to exit with. */
export function report({ diagnostics: found, sources }: Findings, output: Output, host: Host): ExitCode {
  const { format, quiet } = output;
  const diagnostics = [...found, ...tooManyWarnings(found, output)];
  const shown = quiet && format === 'text' ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  const text = REPORTERS[format](shown, {
    color: host.color,
    ...(host.width !== undefined && { width: host.width }),
    readLine: lineReader(sources),
    filePrefix: prefixInWorkspace(host),
  });
  if (format === 'text') host.err(text);
  else host.out(text);
  return exitCodeOf(diagnostics);
}

/** What a terminal without colours would show. */
export function plainReport({ diagnostics, sources }: Findings): string {
  return REPORTERS.text(diagnostics, { color: false, readLine: lineReader(sources), filePrefix: '' });
}

function tooManyWarnings(
  found: readonly Diagnostic[],
  { maxWarnings = Number.POSITIVE_INFINITY }: Output,
): Diagnostic[] {
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  if (warnings <= maxWarnings) return [];
  const message = `There ${warnings === 1 ? 'is' : 'are'} ${plural(warnings, 'warning')}, and at most ${maxWarnings} are allowed.`;
  return [diagnostic('too-many-warnings', { message })];
}

export function reportAlone(diagnostics: readonly Diagnostic[], options: Output, host: Host): ExitCode {
  return report({ diagnostics, sources: NO_SOURCES }, options, host);
}

/** Tells people something; machines get the report alone. */
export function say(lines: readonly string[], { quiet }: Output, host: Host): void {
  if (!quiet) host.err(lines.map((line) => `${line}\n`).join(''));
}

/** `13 events, 42 schemas` */
export function contents({ messages, schemas }: Contract): string {
  return `${plural(messages.length, 'event')}, ${plural(schemas.names.size, 'schema')}`;
}

/** `231 ms`, `1.4 s` */
export function took(host: Host): string {
  const milliseconds = host.elapsed();
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Shows what is going on, on a terminal only; the next call or `clear` takes the line back. */
export function progress({ quiet, format }: Output, host: Host) {
  const shown = host.interactive && !quiet && format === 'text';
  return {
    show: (text: string) => shown && host.err(`\r\u001b[2K${text} …`),
    clear: () => shown && host.err('\r\u001b[2K'),
  };
}

function lineReader(sources: ReadonlyMap<string, string>) {
  const split = new Map<string, readonly string[]>();
  return (file: string, line: number): string | undefined => {
    const text = sources.get(file);
    if (text === undefined) return undefined;
    const lines = split.get(file) ?? text.split(/\r\n|\r|\n/);
    split.set(file, lines);
    return lines[line - 1];
  };
}

function prefixInWorkspace({ cwd, workspace }: Host): string {
  if (workspace === undefined) return '';
  const path = relative(workspace, cwd).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

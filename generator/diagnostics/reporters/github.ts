import { plainLine, plainLines } from '../../runtime/plain-text.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Reporter } from './reporter.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands that GitHub Actions shows beside the line.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = (diagnostics, { filePrefix = '' }) =>
  diagnostics.map((found) => `${command(found, filePrefix)}\n`).join('');

function command({ code, severity, message, help, location }: Diagnostic, filePrefix: string): string {
  const properties = [
    ...(location
      ? [`file=${property(filePrefix + location.file)}`, `line=${location.line}`, `col=${location.column}`]
      : []),
    `title=${property(code)}`,
  ];
  const text = [...plainLines(message), '', ...plainLines(help)].join('\n');
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(text)}`;
}

/** The escapes that GitHub's own toolkit uses (`@actions/core`, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(plainLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import pc from 'picocolors';
import { plainLine, plainLines } from '../../runtime/plain-text.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { excerpt } from './excerpt.js';
import { countBySeverity, type Reporter, type ReporterOptions } from './reporter.js';

type Colors = ReturnType<typeof pc.createColors>;

/** For people: each finding with its line, then what to do, then how many there were. */
export const text: Reporter = (diagnostics, options) => {
  if (diagnostics.length === 0) return '';
  const colors = pc.createColors(options.color ?? false);
  const blocks = diagnostics.map((found, index) => {
    // A run of findings with one remedy, such as forty drifted files, says it once, at its end.
    const help = diagnostics[index + 1]?.help === found.help ? [] : helpLines(found, options, colors);
    return [headline(found, colors), ...messageLines(found, options), ...sourceLines(found, options, colors), ...help];
  });
  return `${[...blocks.map((lines) => lines.join('\n')), summary(diagnostics, colors)].join('\n\n')}\n`;
};

/** `2 errors and 1 warning` */
export function counted(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, infos } = countBySeverity(diagnostics);
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'remark')];
  return parts
    .filter((part) => !part.startsWith('0 '))
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

/** `1 file`, `2 files` */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function headline({ severity, code, location }: Diagnostic, colors: Colors): string {
  const place = location ? `  ${plainLine(location.file)}:${location.line}:${location.column}` : '';
  return `${paint(severity, colors)(severity)}  ${colors.bold(code)}${colors.cyan(place)}`;
}

function messageLines({ message }: Diagnostic, { width }: ReporterOptions): string[] {
  return plainLines(message).flatMap((line) => wrap(line, '  ', '  ', width));
}

function helpLines({ help }: Diagnostic, { width }: ReporterOptions, colors: Colors): string[] {
  const [first = '', ...rest] = plainLines(help);
  const lines = [
    ...wrap(first, '  help: ', '        ', width),
    ...rest.flatMap((line) => wrap(line, '        ', '        ', width)),
  ];
  return lines.map((line) => line.replace(/^ {2}help:/, `  ${colors.green('help:')}`));
}

function sourceLines({ location, severity }: Diagnostic, { readLine }: ReporterOptions, colors: Colors): string[] {
  if (!location) return [];
  const line = readLine?.(location.file, location.line);
  if (line === undefined || line.trim() === '') return [];
  const shown = excerpt(line, location.column);
  const number = String(location.line);
  const caret = paint(severity, colors)('^');
  return [
    colors.dim(`  ${number} │ `) + plainLine(shown.text),
    `${colors.dim(`  ${' '.repeat(number.length)} │ `)}${' '.repeat(shown.offset)}${caret}`,
  ];
}

function summary(diagnostics: readonly Diagnostic[], colors: Colors): string {
  return colors.bold(`${counted(diagnostics)}.`);
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  if (severity === 'error') return colors.red;
  return severity === 'warning' ? colors.yellow : colors.blue;
}

/** Breaks a line at spaces. Words longer than the width, such as URLs, stay whole. */
function wrap(line: string, first: string, next: string, width: number | undefined): string[] {
  if (width === undefined || first.length + line.length <= width) return [first + line];
  const lines: string[] = [];
  let words: string[] = [];
  for (const word of line.split(' ')) {
    const indent = lines.length === 0 ? first : next;
    if (words.length > 0 && indent.length + [...words, word].join(' ').length > width) {
      lines.push(indent + words.join(' '));
      words = [];
    }
    words.push(word);
  }
  return [...lines, (lines.length === 0 ? first : next) + words.join(' ')];
}

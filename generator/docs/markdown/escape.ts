/**
 * Text as Markdown that says it and does nothing else: in CommonMark, in GitHub's flavour, and in the
 * dialects of site builders, where braces, directives and module statements are code (MDX 3, Vue).
 */

/** Acts anywhere in a line. An underscore inside a word is left alone. */
const ACTIVE = /[\\`*[\]<{}~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|!(?=\[|$)|&(?=[#A-Za-z])/g;
/** Makes of a line a heading, a list, a rule, an underline, a table or a directive. */
const LINE_START = /^(?:[#+=:|>-]|\d{1,9}(?=[.)](?:\s|$)))/;
/** A statement, where MDX reads a paragraph that begins with it. */
const STATEMENT = /^(?:import|export)(?=[\s{*]|$)/;
/** Two in a row are an expression of Vue, escaped or not. */
const MUSTACHE = /\\([{}])(?=\\\1)/g;

/** Text in the middle of a line. */
export function escapeText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(ACTIVE, (found) => (found === '&' ? '&amp;' : `\\${found}`))
    .replace(MUSTACHE, '\\$1&#8288;');
}

/** A line, or the rest of one, that is already escaped where its middle needs it. */
export function escapeLineStart(line: string): string {
  const trimmed = line.replace(/^ +/, '');
  return trimmed
    .replace(LINE_START, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
    .replace(STATEMENT, (found) => `&#${found.charCodeAt(0)};${found.slice(1)}`);
}

/** A code span that its content cannot end, with every character as it is. */
export function codeSpan(content: string): string {
  const text = content.replace(/[\r\n]/g, ' ');
  if (text === '') return '';
  const ticks = '`'.repeat(longestRun(text) + 1);
  const isPadded = /^`|`$/.test(text) || (/^ .* $/.test(text) && text.trim() !== '');
  const space = isPadded ? ' ' : '';
  return ticks + space + text + space + ticks;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** An address, where a link of Markdown has it. */
export function escapeAddress(address: string): string {
  return address
    .replace(/[\s<>\\`|{}*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/[()]/g, '\\$&')
    .replace(/&(?=[#A-Za-z])/g, '&amp;');
}

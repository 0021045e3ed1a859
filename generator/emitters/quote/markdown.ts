/**
 * Markdown (CommonMark, and the tables of GitHub's flavour) around text that comes from a document.
 * Prose keeps its `code spans`; everything else that Markdown or HTML would act on is shown as it is.
 */

/** Where Markdown acts on a character in the middle of a line. `_` inside a word is left alone. */
const ACTIVE = /[\\`*[\]<>~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[#A-Za-z])/g;
/** What makes a line a heading, a list, a rule, a quotation or an underline. */
const LINE_START = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;
const CODE_SPAN = /(?<![\\`])`([^`]+)`(?!`)/;
const LINKED_PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Prose on one line. */
export function prose(text: string): string {
  return escapeLineStart(spans(text, plain, code));
}

/** Prose for one cell of a table. A pipe is written as an entity, which every renderer reads alike. */
export function cell(text: string): string {
  return spans(text, (part) => plain(part).replaceAll('|', '&#124;'), codeCell);
}

/** Code in one cell of a table. */
export function codeCell(text: string): string {
  // In a table renderers disagree about backslashes before a pipe, even inside a code span.
  if (!text.includes('|')) return code(text);
  return `<code>${collapse(text).replace(/[&<>|\\`*_[\]~]/g, (found) => `&#${found.charCodeAt(0)};`)}</code>`;
}

/** A code span that its content cannot end. */
export function code(text: string): string {
  const content = collapse(text);
  if (content === '') return '';
  const ticks = '`'.repeat(longestRun(content, '`') + 1);
  const space = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return ticks + space + content + space + ticks;
}

/** A block of code that its content cannot end. */
export function codeBlock(language: string, content: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
  return `${ticks}${language}\n${content.replace(/\n$/, '')}\n${ticks}`;
}

/**
 * A link, where the address is one to follow (http, https, mailto); else the label alone.
 *
 * @param label - Markdown that is already quoted
 */
export function link(label: string, address: string): string {
  if (!URL.canParse(address)) return label;
  const url = new URL(address);
  if (!LINKED_PROTOCOLS.has(url.protocol)) return label;
  return `[${label}](${url.href.replace(/[()<>|\\`\s]/g, percentEncode)})`;
}

/** A link to a file of the same package. */
export function fileLink(label: string, path: string): string {
  return `[${label}](./${path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()*~]/g, percentEncode)})`;
}

function spans(text: string, quote: (part: string) => string, quoteCode: (part: string) => string): string {
  // The parts between the spans are at even places, the spans themselves at odd ones.
  const parts = collapse(text).split(CODE_SPAN);
  return parts.map((part, index) => (index % 2 === 0 ? quote(part) : quoteCode(part))).join('');
}

function plain(text: string): string {
  return text.replace(ACTIVE, (found) => (found === '&' ? '&amp;' : `\\${found}`));
}

function escapeLineStart(line: string): string {
  return line.replace(LINE_START, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));
}

function collapse(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const next of text) {
    run = next === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/**
 * Text of a document inside a comment. It can neither end the comment, nor start a tag in it, nor
 * make the code around it look like something else.
 */

const MAX_LENGTH = 5_000;
const WIDTH = 100;

/** Line breaks of any kind. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What is invisible, or makes text read in another order than it stands. */
const INVISIBLE = /(?![\t\n])[\p{Cs}\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** `@` where TypeScript's parser would take it for the start of a tag. */
const TAG = /(^|[\s{*])@/gm;
/** What would turn a line into a list, heading, quotation or table if it began with it. */
const ACTIVE_START = /^(?:[-+*#>|=~]|```|\d+[.)])/;

/** Prose, wrapped; the lines of code blocks, tables and headings stay as they are. */
export function prose(text: string): string {
  const clean = shortened(text).replace(BREAK, '\n').replace(INVISIBLE, '').trim();
  // Twice, because a mark can stand directly behind another.
  return wrap(clean).replace(TAG, '$1\\@').replace(TAG, '$1\\@').replaceAll('*/', '*\\/');
}

/** Text for one line, such as what follows a tag. */
export function inline(text: string): string {
  return prose(text.replace(BREAK, ' ')).replaceAll('\n', ' ');
}

/**
 * A value as JSON that means the same, or `undefined` where it is longer than `maxLength` characters.
 */
export function jsonInline(value: unknown, maxLength: number): string | undefined {
  const json = JSON.stringify(value);
  if (json === undefined || json.length > maxLength) return undefined;
  return json
    .replace(BREAK, unicodeEscape)
    .replace(INVISIBLE, unicodeEscape)
    .replaceAll('*/', '*\\/')
    .replace(TAG, '$1\\u0040');
}

/** A regular expression that matches the same, or `undefined` where it is too long to read. */
export function patternInline(pattern: string): string | undefined {
  if (pattern.length > WIDTH) return undefined;
  return pattern
    .replace(BREAK, unicodeEscape)
    .replace(INVISIBLE, unicodeEscape)
    .replaceAll('*/', '*\\/')
    .replace(TAG, '$1\\x40');
}

function unicodeEscape(found: string): string {
  return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function shortened(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…`;
}

function wrap(text: string): string {
  let isCode = false;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    const stays = isCode || isFence || /^(?:\s|[|#])/.test(line);
    lines.push(...(stays ? [line.trimEnd()] : wrapLine(line)));
  }
  return lines.join('\n');
}

function wrapLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.trimEnd().split(/ +/)) {
    if (current !== '' && current.length + 1 + word.length > WIDTH && !ACTIVE_START.test(word)) {
      lines.push(current);
      current = word;
      continue;
    }
    current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}

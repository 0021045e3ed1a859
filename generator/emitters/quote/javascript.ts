/** The first line of every emitted module, of code and of types. */
export const BANNER = '// Generated from the contract. Do not edit.\n';

/**
 * Characters that end or bend a string literal: quotes, backslashes, everything invisible that
 * breaks a line, and the marks that make source text read in another order than it runs.
 */
const UNSAFE = /['\\\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A text as a JavaScript and TypeScript string literal, in single quotes and on one line. */
export function stringLiteral(text: string): string {
  return `'${text.replace(UNSAFE, (found) => SHORT.get(found) ?? unicodeEscape(found))}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

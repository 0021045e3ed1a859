/** Text of a document in Go source. */

/** What ends or bends a literal, is invisible, or makes source read in another order than it runs. */
const UNSAFE = /["\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text as an interpreted string literal. Half of a surrogate pair becomes U+FFFD, which Go reads it as. */
export function goString(text: string): string {
  return `"${text.replace(UNSAFE, escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\\ufffd';
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A struct tag: between backticks, as everybody writes it, unless something in it does not allow that. */
export function goTag(tag: string): string {
  return /[`\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(tag) ? goString(tag) : `\`${tag}\``;
}

/** Lines as a comment. */
export function goComment(lines: readonly string[], indent = ''): string {
  return lines.map((line) => (line === '' ? `${indent}//\n` : `${indent}// ${line}\n`)).join('');
}

/** Text of a document in Python source. */

/** What ends or bends a literal, is invisible, or makes source read in another order than it runs. */
const UNSAFE = /["\\\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text as a Python literal in double quotes, on one line. */
export function pythonString(text: string): string {
  return `"${text.replace(UNSAFE, escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  if (character === '\n') return '\\n';
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Lines as a docstring, which none of them can end.
 *
 * @param lines - prose without line breaks
 */
export function docstring(lines: readonly string[], indent: string): string {
  // A quotation mark before another one, or before the closing ones, would end the text.
  const [first = '', ...more] = lines.map((line) => line.replace(/\\|"(?="|$)/g, '\\$&'));
  if (more.length === 0) return `${indent}"""${first}"""\n`;
  const rest = more.map((line) => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  return `${indent}"""${first}\n${rest}${indent}"""\n`;
}

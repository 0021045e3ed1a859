/**
 * Lines of prose as a JSDoc comment. The text can neither end the comment nor start a tag of its
 * own: tags are given apart, because they are ours.
 *
 * @param text - prose from a document; each line of it becomes a line of the comment
 * @param tags - lines such as `@deprecated`, written as they are
 * @returns the comment with a newline at its end, or nothing where there is nothing to say
 */
export function jsdoc(text: string, tags: readonly string[] = []): string {
  const lines = [...proseLines(text), ...tags];
  const [first] = lines;
  if (first === undefined) return '';
  if (lines.length === 1) return `/** ${first} */\n`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */', ''].join('\n');
}

function proseLines(text: string): string[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : trimmed.split(/\r\n|[\n\r\u2028\u2029]/).map(proseLine);
}

function proseLine(line: string): string {
  return line
    .trimEnd()
    .replaceAll('*/', '*\\/')
    .replace(/^(\s*)@/, '$1&#64;');
}

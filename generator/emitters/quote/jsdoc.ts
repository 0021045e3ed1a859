/**
 * Lines as a JSDoc comment. It only lays out: what comes from a document is quoted before, by the
 * functions of `comment-text.ts`.
 *
 * @param text - prose; each line of it becomes a line of the comment
 * @param tags - lines such as `@deprecated`
 * @returns the comment with a newline at its end, or nothing where there is nothing to say
 */
export function jsdoc(text: string, tags: readonly string[] = []): string {
  const lines = [...(text === '' ? [] : text.split('\n')), ...tags];
  const [first] = lines;
  if (first === undefined) return '';
  if (lines.length === 1) return `/** ${first} */\n`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */', ''].join('\n');
}

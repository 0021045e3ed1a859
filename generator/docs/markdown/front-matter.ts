/** The front matter that Fern, Docusaurus and VitePress read. */
export function frontMatter(fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${yamlText(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
}

/** What YAML 1.2 has no printable character for, or reads as the end of a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u0085\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A double-quoted scalar of YAML 1.2, on one line. */
function yamlText(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, ' ').trim()).replace(
    UNPRINTABLE,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What ECMAScript allows inside an identifier, apart from connectors such as the underscore. */
const WORDS = /(?:(?=\p{ID_Continue})[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}])+/gu;

/**
 * An identifier in PascalCase from any text: letters and digits of any script stay, everything
 * else separates words. The capitals inside a word stay as they are.
 *
 * `order_updated` → `OrderUpdated`, `issues.opened` → `IssuesOpened`, `2fa` → `_2fa`.
 */
export function pascalCase(text: string): string {
  const words = text.normalize('NFC').match(WORDS) ?? [];
  const name = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .normalize('NFC');
  if (name === '') return '';
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}

/**
 * An identifier that no other text gives, letter case aside: what cannot stand in one is spelt as
 * its code point, and so are capitals.
 */
export function exactIdentifier(text: string): string {
  return `_${text.replaceAll(/[^a-z0-9]/gu, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`;
}

/** Keywords of schemas that say nothing about what a place is called. */
const SILENT = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies']);
const SPOKEN: Readonly<Record<string, string>> = {
  items: 'Item',
  additionalProperties: 'Value',
  additionalItems: 'Item',
};

/** The words of a place in a document, from the outside in. */
export function wordsOf(tokens: readonly string[]): string[] {
  const words: string[] = [];
  let isName = false;
  for (const token of tokens) {
    if (!isName && SILENT.has(token)) {
      // What follows is a name that somebody chose, even if it looks like a keyword.
      isName = true;
      continue;
    }
    const word = pascalCase(isName || !Object.hasOwn(SPOKEN, token) ? token : (SPOKEN[token] as string));
    if (word !== '') words.push(word);
    isName = false;
  }
  return words;
}

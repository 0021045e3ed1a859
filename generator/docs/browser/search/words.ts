/** The words of a text, as search compares them: names are taken apart at dots, hyphens, underscores and capitals. */
export function wordsOf(text: string): readonly string[] {
  const known = seen.get(text);
  if (known) return known;
  const words = text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  seen.set(text, words);
  return words;
}

/** The same paths and titles are asked for with each letter that is typed. What is typed is short. */
const seen = new Map<string, readonly string[]>();

/** A name without what separates its words: `lineItem`, `line_item` and `line-item` are one. */
export function joined(text: string): string {
  return wordsOf(text).join('');
}

/** What is indexed of a text: its words, and each name of several words once more in one piece. */
export function termsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((chunk) => {
    const words = wordsOf(chunk);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/** Characters of one text that a page shows. Nobody reads more, and a text made to exhaust is not worked through. */
const LONGEST_TEXT = 100_000;

/** The text, or its beginning where it is longer than any page. */
export function bounded(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

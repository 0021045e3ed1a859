export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in parts: those where one of the words begins, and those between. */
export function highlighted(text: string, words: readonly string[]): readonly Part[] {
  const wanted = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, isMatch: false }];
  const pattern = new RegExp(`(${wanted.map(escaped).join('|')})`, 'giu');
  // With a group in the pattern, what matched stands at odd places.
  const parts = text.split(pattern).map((part, index) => ({ text: part, isMatch: index % 2 === 1 }));
  return parts.filter(({ text: part }) => part !== '');
}

/** The part of a long text in which the first of the words stands, from a word's start. */
export function excerpt(text: string, words: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const lower = text.toLowerCase();
  const at = Math.min(...words.map((word) => lower.indexOf(word)).filter((place) => place >= 0), text.length);
  if (at === text.length || at < length * 0.7) return `${text.slice(0, length).trimEnd()}…`;
  const start = text.indexOf(' ', Math.max(0, at - length / 3)) + 1;
  const end = start + length;
  return `…${text.slice(start, end).trimEnd()}${end < text.length ? '…' : ''}`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

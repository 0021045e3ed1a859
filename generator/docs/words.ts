/** Numbers and lists in words, for people. */

/** `a, b and c` */
export function listOf(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A fraction as a percentage: `20 %`. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10} %`;
}

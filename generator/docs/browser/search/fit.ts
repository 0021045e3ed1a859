import type { SearchEntry, SearchIndex } from '../../search/index-model.js';
import { joined, wordsOf } from './words.js';

/** How well a name fits what was typed; a lower number is better. */
const FIT = { same: 0, end: 1, start: 2, near: 3, inside: 4, place: 5, other: 6 } as const;

/** Ranks what was found: the engine knows which words are in an entry, and this in which order and where. */
export function fitOf(
  [, name, , , places]: SearchEntry,
  words: readonly string[],
  pages: SearchIndex['pages'],
): number {
  const named = wordsOf(name);
  if (joined(name) === words.join('')) return FIT.same;
  const asked = ` ${words.join(' ')}`;
  const whole = ` ${named.join(' ')}`;
  if (whole.endsWith(asked) || places.some(([, , path]) => ` ${wordsOf(path).join(' ')}`.endsWith(asked)))
    return FIT.end;
  if (whole.startsWith(asked)) return FIT.start;
  if (isNear(words, named)) return FIT.near;
  if (whole.includes(asked)) return FIT.inside;
  const isThere = places.some(([page, , path]) => {
    const there = new Set([...named, ...wordsOf(path), ...wordsOf(pages[page]?.[1] ?? '')]);
    return words.every((word) => there.has(word));
  });
  return isThere ? FIT.place : FIT.other;
}

/** Shorter words are other words when a letter changes. */
const SHORTEST = 4;

/** Whether a name ends with these words, but for a letter that is wrong, missing, too many, or in the wrong place. */
function isNear(words: readonly string[], named: readonly string[]): boolean {
  const end = named.slice(-words.length);
  return end.length === words.length && words.every((word, index) => isAlike(word, end[index] ?? ''));
}

function isAlike(word: string, other: string): boolean {
  return word === other || (Math.min(word.length, other.length) >= SHORTEST && isOneEdit(word, other));
}

function isOneEdit(word: string, other: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(word.length, other.length) - start;
  while (end < shorter && word.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [word.slice(start, word.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

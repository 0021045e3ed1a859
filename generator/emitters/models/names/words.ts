/** The words of a name on the wire: `unit_price`, `unitPrice`, `unit-price` and `Unit Price` have the same two. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replaceAll(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{Nl}\p{Nd}]+/u)
    .filter((word) => word !== '');
}

/** What punctuation is called, where nothing else tells two names apart. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['-', 'dash'],
  ['.', 'dot'],
  [' ', 'space'],
  ['$', 'dollar'],
  ['+', 'plus'],
  ['/', 'slash'],
  ['@', 'at'],
  ['#', 'hash'],
  ['*', 'star'],
  ['%', 'percent'],
  ['&', 'and'],
  [':', 'colon'],
  ['_', 'underscore'],
]);

/** The same with its punctuation in words: `+1` is `plus 1`, and `unit-price` is `unit dash price`. */
export function spokenWordsOf(text: string): readonly string[] {
  const spoken = [...text.normalize('NFKC')].map((character, at) => {
    if (/[\p{L}\p{Nl}\p{Nd}]/u.test(character)) return character;
    if (character === '-' && at === 0) return ' minus ';
    return ` ${SPOKEN.get(character) ?? `u${character.codePointAt(0)?.toString(16)}`} `;
  });
  return wordsOf(spoken.join(''));
}

/** Words that no other text has: every character that is not a small letter or a digit, as its code point. */
export function exactWordOf(text: string): string {
  return `x${text.replaceAll(/[^a-wyz0-9]/gu, (character) => `x${character.codePointAt(0)?.toString(16)}x`)}`;
}

/** Texts as string literals of the languages that samples are written in, whatever a contract says in them. */

/** What breaks a line, hides, or turns the direction of reading, and surrogates without their other half. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function quoted(text: string, more: RegExp): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(more, '\\$&')
    // No language but JavaScript writes half a surrogate pair.
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(UNSAFE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `"${escaped}"`;
}

export const pythonString = (text: string): string => quoted(text, /(?!)/g);
export const goString = (text: string): string => quoted(text, /(?!)/g);
/** `#` begins an expression inside a string. */
export const rubyString = (text: string): string => quoted(text, /#/g);

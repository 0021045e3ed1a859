import { RESERVED_WORDS } from '../quote/reserved-words.js';

/** The capitals that a name begins with, but for the one that begins its second word: `API` of `APIKeyRotated`. */
const HEAD = /^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u;

/** What else the entry exports. */
const TAKEN: ReadonlySet<string> = new Set(['createPublisher', 'createDirectTransport', 'createSvixTransport']);

/**
 * The function for a message, in lower camel case: `OrderUpdated` → `orderUpdated`. Base names differ
 * by more than letter case and none ends with `Event`, so no two functions have one name.
 *
 * @param base - the base name of a message
 */
export function functionName(base: string): string {
  const name = base.replace(HEAD, (head) => head.toLowerCase());
  return RESERVED_WORDS.has(name) || TAKEN.has(name) ? `${name}Event` : name;
}

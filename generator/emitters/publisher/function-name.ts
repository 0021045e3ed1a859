/** Words that cannot be the name of a function in a module. */
const RESERVED = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
   finally for function if implements import in instanceof interface let new null package private protected public return
   static super switch this throw true try typeof undefined var void while with yield Infinity NaN`.split(/\s+/),
);

/** The capitals that a name begins with, but for the one that begins its second word: `API` of `APIKeyRotated`. */
const HEAD = /^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{L}|$)|^\p{Lu}/u;

/**
 * The function for a message, in lower camel case: `OrderUpdated` → `orderUpdated`. Base names differ
 * by more than letter case and none ends with `Event`, so no two functions have one name.
 *
 * @param base - the base name of a message
 */
export function functionName(base: string): string {
  const name = base.replace(HEAD, (head) => head.toLowerCase());
  return RESERVED.has(name) ? `${name}Event` : name;
}

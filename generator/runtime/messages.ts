/** Words about values, for messages. */

const MAX_EXCERPT = 40;
const MAX_LISTED = 10;

/** A type of JSON or JavaScript as it stands in a sentence: `an array`. */
export function typeName(type: unknown): string {
  const name = String(type);
  if (name === 'null' || name === 'undefined') return name;
  return `a${/^[aio]/.test(name) ? 'n' : ''} ${name}`;
}

/** What a value is, without telling the value. */
export function kindOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeName(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

/** A value on one line, cut where it is long. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return shorten(JSON.stringify(value) ?? String(value), MAX_EXCERPT);
}

function quote(text: string): string {
  // Characters that end a line, hide, or turn the direction of writing are escaped as well.
  const escaped = JSON.stringify(text.slice(0, MAX_EXCERPT)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  // As text, because an engine reads an expression that it may never need, and these properties are large.
  const safe = escaped.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${safe}${text.length > MAX_EXCERPT ? '…' : ''}'`;
}

export function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** One value, or the first of several: `a, b or c`. */
export function anyOf(values: unknown, word: (value: unknown) => string): string {
  const all = Array.isArray(values) ? values : [values];
  const listed = all.slice(0, MAX_LISTED).map(word);
  const more = all.length - listed.length;
  const last = more > 0 ? `one of ${more} more` : (listed.pop() ?? 'nothing');
  return listed.length === 0 ? last : `${listed.join(', ')} or ${last}`;
}

/** A number of things. */
export function count(number: unknown, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}

import type { Failure } from './failures.js';
import type { ValidationError } from './validation.js';

const MAX_EXCERPT = 40;
const MAX_LISTED = 10;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: 'a boolean',
  integer: 'an integer',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'a string',
};

/** Puts a failure into words. */
export function describe(failure: Failure): ValidationError {
  return { path: failure.path, message: wordsFor(failure), keyword: failure.keyword };
}

function wordsFor({ keyword, expected, value }: Failure): string {
  switch (keyword) {
    case 'type':
      return `must be ${anyOf(expected, (name) => TYPE_NAMES[String(name)] ?? String(name))}, but is ${kindOf(value)}`;
    case 'required':
      return `must have the property ${excerpt(expected)}`;
    case 'const':
      return `must be ${excerpt(expected)}, but is ${found(value)}`;
    case 'enum':
      return `must be ${anyOf(expected, excerpt)}, but is ${found(value)}`;
    case 'format':
      return `must be a valid ${String(expected)}`;
    case 'pattern':
      return `must match the pattern ${shorten(String(expected), 200)}`;
    case 'additionalProperties':
      return `must not have the property ${excerpt(expected)}`;
    case 'propertyNames':
      return `must not have a property with the name ${excerpt(expected)}`;
    case 'dependencies':
      return dependency(expected);
    case 'false schema':
      return 'must not be present';
    default:
      return limit(keyword, expected) ?? composition(keyword);
  }
}

function limit(keyword: string, expected: unknown): string | undefined {
  switch (keyword) {
    case 'minLength':
      return `must have at least ${count(expected, 'character')}`;
    case 'maxLength':
      return `must have at most ${count(expected, 'character')}`;
    case 'minItems':
      return `must have at least ${count(expected, 'item')}`;
    case 'maxItems':
    case 'additionalItems':
      return `must have at most ${count(expected, 'item')}`;
    case 'minProperties':
      return `must have at least ${count(expected, 'property')}`;
    case 'maxProperties':
      return `must have at most ${count(expected, 'property')}`;
    case 'minimum':
      return `must be at least ${String(expected)}`;
    case 'maximum':
      return `must be at most ${String(expected)}`;
    case 'exclusiveMinimum':
      return `must be more than ${String(expected)}`;
    case 'exclusiveMaximum':
      return `must be less than ${String(expected)}`;
    case 'multipleOf':
      return `must be a multiple of ${String(expected)}`;
    default:
      return undefined;
  }
}

function composition(keyword: string): string {
  switch (keyword) {
    case 'uniqueItems':
      return 'must not have two equal items';
    case 'contains':
      return 'must have an item that is as the contract demands, but has none';
    case 'anyOf':
      return 'must be one of several alternatives, but is none';
    case 'oneOf':
      return 'must be exactly one of several alternatives, but is none or more than one';
    case 'not':
      return 'must not be what the contract excludes here';
    case 'if':
      return 'must be as the contract demands in this case';
    default:
      return `must meet '${keyword}'`;
  }
}

function dependency(expected: unknown): string {
  const [property, missing] = expected as [string, string];
  return `must have the property ${excerpt(missing)} because it has ${excerpt(property)}`;
}

/** What a value is, without telling the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value === undefined || typeof value === 'function') return value === undefined ? 'undefined' : 'a function';
  return TYPE_NAMES[typeof value] ?? `a ${typeof value}`;
}

function found(value: unknown): string {
  const isShown = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isShown ? excerpt(value) : kindOf(value);
}

/** A value on one line, cut where it is long. */
export function excerpt(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  return shorten(JSON.stringify(value) ?? String(value), MAX_EXCERPT);
}

function quote(text: string): string {
  // Characters that end a line, hide, or turn the direction of writing are escaped as well.
  const escaped = JSON.stringify(text.slice(0, MAX_EXCERPT)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  const safe = escaped.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${safe}${text.length > MAX_EXCERPT ? '…' : ''}'`;
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function anyOf(values: unknown, word: (value: unknown) => string): string {
  const all = Array.isArray(values) ? values : [values];
  const listed = all.slice(0, MAX_LISTED).map(word);
  const more = all.length - listed.length;
  if (more > 0) return `${listed.join(', ')} or one of ${more} more`;
  const last = listed.pop() ?? 'nothing';
  return listed.length === 0 ? last : `${listed.join(', ')} or ${last}`;
}

function count(number: unknown, noun: string): string {
  if (number === 1) return `1 ${noun}`;
  return `${String(number)} ${noun === 'property' ? 'properties' : `${noun}s`}`;
}

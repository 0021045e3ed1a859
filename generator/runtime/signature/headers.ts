import { WebhookVerificationError } from '../receiving/errors.js';

/** Reads one header by its name in small letters; `undefined` where it is not there, or has no name. */
export type HeaderReader = (name: string | undefined) => string | undefined;

/** The names that will be asked for, in small letters, and whether a value may be a list with commas. */
export type WantedHeaders = ReadonlyMap<string, boolean>;

/**
 * Headers in any of the forms that frameworks have, in any letter case.
 *
 * @param headers - whatever the caller passed
 * @throws WebhookVerificationError `duplicate_header`, `malformed_header`, or `missing_header` where these are no headers
 */
export function readHeaders(headers: unknown, wanted: WantedHeaders): HeaderReader {
  if (typeof headers !== 'object' || headers === null) throw noHeaders();
  const found = new Map<string, string>();
  try {
    if (isFetchHeaders(headers)) readFetchHeaders(headers, wanted, found);
    else if (isIterable(headers)) readPairs(headers, wanted, found);
    else readObject(headers as Record<string, unknown>, wanted, found);
  } catch (cause) {
    if (cause instanceof WebhookVerificationError) throw cause;
    throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', { cause });
  }
  return (name) => found.get(name as string);
}

/** The object that Node.js has. It goes by name, as most of a request's headers are of no interest. */
function readObject(headers: Readonly<Record<string, unknown>>, wanted: WantedHeaders, found: Found): void {
  for (const written of Object.keys(headers)) {
    const name = wanted.has(written) ? written : written.toLowerCase();
    const hasCommas = wanted.get(name);
    if (hasCommas !== undefined) add(name, headers[written], hasCommas, found);
  }
}

function readPairs(headers: Iterable<unknown>, wanted: WantedHeaders, found: Found): void {
  for (const pair of headers) {
    if (!Array.isArray(pair) || typeof pair[0] !== 'string') throw noHeaders();
    const name = pair[0].toLowerCase();
    const hasCommas = wanted.get(name);
    if (hasCommas !== undefined) add(name, pair[1], hasCommas, found);
  }
}

function readFetchHeaders(headers: FetchHeaders, wanted: WantedHeaders, found: Found): void {
  for (const [name, hasCommas] of wanted) add(name, headers.get(name) ?? undefined, hasCommas, found);
}

type Found = Map<string, string>;

function add(name: string, value: unknown, hasCommas: boolean, found: Found): void {
  const isList = Array.isArray(value);
  const single: unknown = isList ? value[0] : value;
  if (single === undefined) return;
  if (found.has(name) || (isList && value.length > 1)) throw duplicate(name);
  if (typeof single !== 'string') throw malformed(name, 'is not text');
  // `Headers` and Node.js join the values of a repeated header with a comma and a space.
  if (!hasCommas && single.includes(', ')) throw duplicate(name);
  found.set(name, single);
}

interface FetchHeaders {
  readonly get: (name: string) => unknown;
}

/** A `Map` has `get` as well, but takes letter case seriously. One of another realm is of another class. */
function isFetchHeaders(headers: object): headers is FetchHeaders {
  if (!('get' in headers) || typeof headers.get !== 'function') return false;
  return Object.prototype.toString.call(headers) !== '[object Map]';
}

function isIterable(headers: object): headers is Iterable<unknown> {
  return Symbol.iterator in headers;
}

function noHeaders(): WebhookVerificationError {
  return new WebhookVerificationError(
    'missing_header',
    'There are no headers: pass those of the request, as Headers, an object, a Map or a list of pairs.',
  );
}

function duplicate(header: string): WebhookVerificationError {
  return new WebhookVerificationError('duplicate_header', `The header ${header} came more than once.`, { header });
}

export function malformed(header: string, problem: string): WebhookVerificationError {
  return new WebhookVerificationError('malformed_header', `The header ${header} ${problem}.`, { header });
}

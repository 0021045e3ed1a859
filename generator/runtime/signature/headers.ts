import { badHeader, WebhookVerificationError } from '../receiving/errors.js';

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
    else readPairs(headers, wanted, found);
  } catch (cause) {
    if (cause instanceof WebhookVerificationError) throw cause;
    throw new WebhookVerificationError('malformed_header', 'The headers could not be read.', undefined, { cause });
  }
  return (name) => found.get(name as string);
}

/** Pairs, or the object that Node.js has. It goes by name, as most of a request's headers are of no interest. */
function readPairs(headers: object, wanted: WantedHeaders, found: Found): void {
  const isList = Symbol.iterator in headers;
  for (const entry of isList ? (headers as Iterable<unknown>) : Object.keys(headers)) {
    const written: unknown = isList ? Array.isArray(entry) && entry[0] : entry;
    if (typeof written !== 'string') throw noHeaders();
    const name = wanted.has(written) ? written : written.toLowerCase();
    const hasCommas = wanted.get(name);
    if (hasCommas === undefined) continue;
    add(name, isList ? (entry as unknown[])[1] : (headers as Record<string, unknown>)[written], hasCommas, found);
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
function isFetchHeaders(headers: { readonly get?: unknown }): headers is FetchHeaders {
  return typeof headers.get === 'function' && Object.prototype.toString.call(headers) !== '[object Map]';
}

function noHeaders(): WebhookVerificationError {
  return new WebhookVerificationError('missing_header', 'There are no headers: pass all headers of the delivery on.');
}

function duplicate(header: string): WebhookVerificationError {
  return badHeader('duplicate_header', header, 'came more than once');
}

export function malformed(header: string, problem: string): WebhookVerificationError {
  return badHeader('malformed_header', header, problem);
}

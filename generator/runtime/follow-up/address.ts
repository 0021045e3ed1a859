import type { WebUrl } from '../web-types.js';
import { FollowUpError } from './follow-up-error.js';

/** A part of a path: text, or a parameter and where in the event its value stands. */
export type PathPart = string | PathParameter;

export interface PathParameter {
  readonly name: string;
  /** The names of the properties that lead to it; without them, the caller gives it. */
  readonly body?: readonly string[];
}

/** Segments that a URL takes for steps, not for names; it reads `%2e` as a full stop. */
const STEPS = /^(?:\.|%2e){0,2}$/i;

/**
 * The address to call. A value can be no more than a part of the segment that it stands in.
 *
 * @param given - the values of parameters that the event does not hold
 * @throws FollowUpError `invalid_parameter`
 */
export function addressOf(
  base: string | undefined,
  path: readonly PathPart[],
  event: unknown,
  given: Readonly<Record<string, unknown>>,
): WebUrl {
  const filled = path.map((part) => (typeof part === 'string' ? part : segmentOf(part, event, given))).join('');
  const template = segmentsOf(path.map((part) => (typeof part === 'string' ? part : '{}')).join(''));
  const isStep = segmentsOf(filled).some((segment, index) => segment !== template[index] && STEPS.test(segment));
  if (isStep) throw invalid('a path parameter would change the path');
  return new URL(`${baseOf(base)}${filled}`);
}

/** The segments of a path, without query and fragment. */
function segmentsOf(path: string): readonly string[] {
  return path.replace(/[?#].*$/s, '').split('/');
}

function baseOf(base: string | undefined): string {
  if (base === undefined) throw invalid('baseUrl is not given, and the contract has none');
  let url: URL;
  try {
    url = new URL(base);
  } catch {
    throw invalid('baseUrl is no URL');
  }
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!/^https?:$/.test(url.protocol) || !isPlain) {
    throw invalid('baseUrl must be an http or https address without user, query and fragment');
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function segmentOf({ name, body }: PathParameter, event: unknown, given: Readonly<Record<string, unknown>>): string {
  const value = body ? valueAt(event, body) : ownValue(given, name);
  const isText = typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
  if (!isText || value === '')
    throw invalid(`the path parameter '${name}' must be a text that is not empty, or a number`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw invalid(`the path parameter '${name}' is no well-formed text`);
  }
}

function valueAt(event: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(ownValue, event);
}

function ownValue(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[name];
}

export function invalid(what: string): FollowUpError {
  return new FollowUpError('invalid_parameter', `The follow-up was not sent: ${what}.`);
}

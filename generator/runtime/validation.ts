import type { Check, Failure, Failures } from './failures.js';

/** One thing that is wrong with a value. */
export interface ValidationError {
  /** Where, as a JSON pointer (RFC 6901) into the value: `/data/object/emails/0`. `''` is the value itself. */
  readonly path: string;
  /** What was expected and what was found, for people. Holds at most a short excerpt of the value. */
  readonly message: string;
  /** The keyword of JSON Schema that is not met, or a word of this package's own, such as `unknown-event-type`. */
  readonly keyword: string;
}

export interface Invalid {
  readonly ok: false;
  /** The first 100 errors at most. */
  readonly errors: readonly ValidationError[];
}

/** Whether a value is the event that it claims to be. */
export type ValidationResult<Event> = { readonly ok: true; readonly event: Event } | Invalid;

/** Whether a value that is no event, such as a resource, is what it should be. */
export type ValueResult<Value> = { readonly ok: true; readonly value: Value } | Invalid;

const MAX_ERRORS = 100;

/** Runs a check on an event. Never throws, whatever the value is. */
export function validateEventWith<Event>(check: Check, value: unknown): ValidationResult<Event> {
  const invalid = findErrors(check, value);
  return invalid ?? { ok: true, event: value as Event };
}

/** Runs a check on a value that is no event. Never throws, whatever the value is. */
export function validateValueWith<Value>(check: Check, value: unknown): ValueResult<Value> {
  const invalid = findErrors(check, value);
  return invalid ?? { ok: true, value: value as Value };
}

function findErrors(check: Check, value: unknown): Invalid | undefined {
  const failures: Failures = { count: 0, list: [], limit: MAX_ERRORS };
  try {
    if (check(value, failures) === 0) return undefined;
    return { ok: false, errors: failures.list.map(describe) };
  } catch (error) {
    return invalidBecause(unreadable(error));
  }
}

/** Puts a failure into words. */
export function describe({ path, keyword, value, expected }: Failure): ValidationError {
  return { path, message: keyword.words(expected, value), keyword: keyword.name };
}

/** A result with one error. */
export function invalidBecause(error: ValidationError): Invalid {
  return { ok: false, errors: [error] };
}

/** What can be said of a value that could not be walked through. */
export function unreadable(error: unknown): ValidationError {
  // The stack is all that can run out here: the value is deep beyond reason, or holds itself.
  const [keyword, message] = isRangeError(error)
    ? (['too-deep', 'must not be nested so deeply, or contain itself'] as const)
    : (['unreadable', 'must be plain JSON data, but reading it throws an error'] as const);
  return { path: '', keyword, message };
}

/** What a getter throws can itself be a Proxy, which throws when it is asked what it is. */
function isRangeError(error: unknown): boolean {
  try {
    return error instanceof RangeError;
  } catch {
    return false;
  }
}

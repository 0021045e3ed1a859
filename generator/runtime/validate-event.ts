import { type Check, report, step } from './failures.js';
import { CONST } from './keywords.js';
import { excerpt, kindOf } from './messages.js';
import {
  invalidBecause,
  unreadable,
  type ValidationError,
  type ValidationResult,
  validateEventWith,
} from './validation.js';

/** Where the type of an event is told. */
export interface EventDispatch {
  /** The names of the properties that lead to the type in the body. */
  readonly body?: readonly string[];
  /** The header that tells the type, or its first part. Callers pass its value. */
  readonly header?: string;
  /** Where both tell a part: how the parts make a type. */
  readonly join?: JoinTypes;
  /** Where callers have to tell the type, or a part of it: what there is to say if they do not. See {@link notGiven}. */
  readonly untold?: ClaimedType;
}

/** Makes a type of what the header and the body tell. See {@link joinedBy}. */
export type JoinTypes = (
  given: string,
  told: unknown,
  place: readonly string[],
  types: KnownTypes['types'],
) => ClaimedType;

/** Where types are told, and which there are. */
export interface KnownTypes {
  readonly dispatch: EventDispatch;
  readonly types: { readonly has: (type: string) => boolean; readonly keys: () => Iterable<string> };
}

export interface EventValidation {
  readonly dispatch: EventDispatch;
  /** The check of each event, by its type on the wire. */
  readonly checks: ReadonlyMap<string, Check>;
}

export interface ValidateEventOptions {
  /** The type, or the value of the header that tells it, where the body alone does not. */
  readonly type?: string | undefined;
}

/** The type that an event claims to have and where it says so, or why it cannot be told. */
export type ClaimedType =
  | { readonly ok: true; readonly type: string; readonly place: readonly string[] }
  | { readonly ok: false; readonly error: ValidationError };

/**
 * Makes a function that validates an event of any type: it reads the type and runs the one check
 * that is for it. The function never throws.
 */
export function createValidateEvent<Event>({
  dispatch,
  checks,
}: EventValidation): (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event> {
  return (value, options) => {
    let claimed: ClaimedType;
    try {
      claimed = claimedType(value, { dispatch, types: checks }, options?.type);
    } catch (error) {
      return invalidBecause(unreadable(error));
    }
    if (!claimed.ok) return invalidBecause(claimed.error);
    const check = checks.get(claimed.type);
    if (!check) return invalidBecause(unknownType(claimed));
    return validateEventWith(check, value);
  };
}

/**
 * Reads the type of an event. Looks at own data properties alone, so that neither a prototype nor a
 * getter decides; never throws.
 *
 * @param given - the type, or the value of the header that tells it or its first part
 */
export function claimedType(value: unknown, { dispatch, types }: KnownTypes, given?: unknown): ClaimedType {
  const { body = [], join, untold } = dispatch;
  if (given !== undefined && typeof given !== 'string') return notString('', given);
  if (given !== undefined && !join) return { ok: true, type: given, place: [] };
  if (given === undefined && untold) return untold;
  let told: unknown;
  try {
    told = ownValueAt(value, body);
  } catch (error) {
    return { ok: false, error: unreadable(error) };
  }
  if (given !== undefined && join) return join(given, told, body, types);
  return typeof told === 'string' ? { ok: true, type: told, place: body } : notTold(body, told);
}

/**
 * Types whose first part a header tells, and whose second part the body tells.
 *
 * @param separator - what stands between the parts
 */
export function joinedBy(separator: string): JoinTypes {
  return (given, told, place, types) => {
    const prefix = `${given}${separator}`;
    if (typeof told === 'string' && (types.has(prefix + told) || !types.has(given)))
      return { ok: true, type: prefix + told, place };
    // Some events have nothing but the header, and a caller may know the whole type.
    if (types.has(given)) return { ok: true, type: given, place: [] };
    // A header that no event begins with is a type of its own, which the contract does not know.
    const isIncomplete = [...types.keys()].some((type) => type.startsWith(prefix));
    return isIncomplete ? notTold(place, told) : { ok: true, type: given, place: [] };
  };
}

/** The check of an event of which the contract says nothing but its type, and that stands in the body. */
export function tellsType(names: readonly string[], type: string): Check {
  return (value, failures) => {
    const told = ownValueAt(value, names);
    return told === type ? failures.count : report(failures, names.map(step).join(''), CONST, told, type);
  };
}

/** The check of an event of which the contract says nothing: whatever the body is, it may be. */
export const anything: Check = (_value, failures) => failures.count;

/**
 * Asks callers for the type.
 *
 * @param header - the header that tells it, where one does
 */
export function notGiven(header?: string): ClaimedType {
  const what = header === undefined ? 'the type' : `the value of the header ${header}`;
  return fail('', 'missing-event-type', `does not tell its type: pass ${what} as { type }`);
}

function notTold(place: readonly string[], told: unknown): ClaimedType {
  const path = pointerTo(place);
  if (told === undefined) return fail(path, 'missing-event-type', 'must tell the type of the event, but is not there');
  return notString(path, told);
}

function notString(path: string, value: unknown): ClaimedType {
  return fail(path, 'invalid-event-type', `must be the type of the event as a string, but is ${kindOf(value)}`);
}

function unknownType({ type, place }: { readonly type: string; readonly place: readonly string[] }): ValidationError {
  return {
    path: pointerTo(place),
    keyword: 'unknown-event-type',
    message: `is ${excerpt(type)}, which is no event type of this contract`,
  };
}

function pointerTo(place: readonly string[]): string {
  return place.map(step).join('');
}

function fail(path: string, keyword: string, message: string): ClaimedType {
  return { ok: false, error: { path, keyword, message } };
}

/** The value that names lead to, through own data properties alone. */
export function ownValueAt(value: unknown, names: readonly string[]): unknown {
  let place = value;
  for (const name of names) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = Object.getOwnPropertyDescriptor(place, name)?.value;
  }
  return place;
}

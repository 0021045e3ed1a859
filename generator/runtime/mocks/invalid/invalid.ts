import type { Check, Failure } from '../../failures.js';
import { passes } from '../../guard.js';
import { describe, type ValidationError, type ValidationResult } from '../../validation.js';
import { type EventSource, makeEvent } from '../make-event.js';
import { Random } from '../random.js';
import { copyOf, memberAt } from '../values.js';
import { Spot } from './spot.js';
import { type Found, type Unbroken, Walk } from './walk.js';

/** Where a demand stands that is not met. */
export interface BrokenPlace {
  /** JSON pointer into the event. */
  readonly path: string;
  readonly keyword: string;
}

/** An event that breaks one demand of the contract. */
export interface InvalidEvent extends BrokenPlace {
  /** What is wrong, in short. No two of one list have the same. */
  readonly name: string;
  /** The event, which shares nothing with any other. It is made when it is read for the first time. */
  readonly value: unknown;
  /** The words of the error. */
  readonly message: string;
  /** Errors that cannot be had without: a value that is none of several alternatives fails in each. */
  readonly also: readonly BrokenPlace[];
  /** `structural`: the structural profile rejects it as well; `contract`: only the whole contract does. */
  readonly profile: 'contract' | 'structural';
}

/** What tells whether an event is valid. */
export interface Judges {
  readonly validateEvent: (value: unknown, options?: { readonly type?: string }) => ValidationResult<unknown>;
  /** The structural check of each event, by its type on the wire. */
  readonly structural: ReadonlyMap<string, Check>;
}

export interface InvalidOptions {
  /** The same seed gives the same events. Default: 0. */
  readonly seed?: number | string | undefined;
}

/** Breaks an event in every way. @throws Error for a type that no event has, or one without a valid event */
export function invalidOf(
  sources: readonly EventSource[],
  judges: Judges,
  type: string,
  options?: InvalidOptions,
): InvalidEvent[] {
  const source = sources.find((one) => one.type === type);
  if (!source) throw new Error(`No event of this contract has the type ${JSON.stringify(type)}.`);
  return breakEvent(source, judges, options).events;
}

/** Breaks an event in every way, and tells which demands of its plan it could not break. */
export function breakEvent(
  source: EventSource,
  judges: Judges,
  { seed = 0 }: InvalidOptions = {},
): { readonly events: InvalidEvent[]; readonly unbroken: readonly Unbroken[] } {
  const event = makeEvent(source, { seed, variant: 'full' });
  const walk = new Walk(source.check);
  walk.start(source.plan, Spot.of(event, Random.of(seed).at(source.type).at('\0invalid')));
  const names = new Set<string>();
  const events = walk.found.flatMap((found) => {
    const errors = errorsOf(found, source, judges);
    return errors ? [labelled(found, errors, source, judges, names)] : [];
  });
  return { events, unbroken: walk.unbroken };
}

type Errors = readonly [ValidationError, ...ValidationError[]];

/** What `validateEvent` says; where the event no longer tells its type, it says that and no more. */
function errorsOf(
  { event, failure, others }: Found,
  source: EventSource,
  { validateEvent }: Judges,
): Errors | undefined {
  if (!source.typeAt || memberAt(event, source.typeAt) === source.type) {
    return [describe(failure), ...others.map((other: Failure) => describe(other))];
  }
  const result = validateEvent(event);
  if (result.ok) return undefined;
  const [first, ...more] = result.errors;
  return first && [first, ...more];
}

function labelled(
  { event, told }: Found,
  [{ path, keyword, message }, ...others]: Errors,
  source: EventSource,
  judges: Judges,
  names: Set<string>,
): InvalidEvent {
  const name = unique(`${path || 'event'} ${keyword}${told === undefined ? '' : `: ${told}`}`, names);
  const isTypeLost = source.typeAt !== undefined && memberAt(event, source.typeAt) !== source.type;
  const structural = judges.structural.get(source.type);
  const isStructural = isTypeLost || (structural !== undefined && !passes(structural, event));
  let value: { readonly copy: unknown } | undefined;
  return {
    name,
    path,
    keyword,
    message,
    also: others.map((other) => ({ path: other.path, keyword: other.keyword })),
    profile: isStructural ? 'structural' : 'contract',
    get value() {
      value ??= { copy: copyOf(event) };
      return value.copy;
    },
  };
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted} (${count})`;
  taken.add(name);
  return name;
}

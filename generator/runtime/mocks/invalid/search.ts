import type { Check, Failure, Failures } from '../../failures.js';
import { passes } from '../../guard.js';
import { equal } from '../../json-values.js';
import type { Break } from './break.js';
import type { Spot } from './spot.js';

/** How many values are tried for one demand. */
const MAX_TRIES = 60;
/** How many more where one breaks the demand, though not alone: within alternatives it never will. */
const MAX_MORE_TRIES = 6;
const MAX_FAILURES = 100;

/** A broken event, before it has words. */
export interface Broken {
  /** It shares most of itself with other events. */
  readonly event: unknown;
  /** What the check says of the demand that was to be broken. */
  readonly failure: Failure;
  /** What it says beside that. */
  readonly others: readonly Failure[];
}

/** Tries the values of a break until one breaks its demand and nothing else; else the one that breaks least beside it. */
export function search(check: Check, spot: Spot, wanted: Break): Broken | undefined {
  let best: Broken | undefined;
  let triesLeft = MAX_TRIES;
  for (const value of wanted.values) {
    if (triesLeft-- === 0) break;
    const event = spot.eventWith(value);
    const failures = failuresOf(check, event);
    const failure = failures.find((one) => isWanted(one, wanted, spot.path));
    if (!failure) continue;
    const others = failures.filter((one) => !isSame(one, failure));
    if (others.length === 0) return { event, failure, others };
    triesLeft = Math.min(triesLeft, MAX_MORE_TRIES);
    if (!wanted.sole && others.length < (best?.others.length ?? Infinity)) best = { event, failure, others };
  }
  return best;
}

export function isValid(check: Check, event: unknown): boolean {
  return passes(check, event);
}

function failuresOf(check: Check, event: unknown): readonly Failure[] {
  const failures: Failures = { count: 0, list: [], limit: MAX_FAILURES };
  check(event, failures);
  return failures.list.filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
}

function isSame(a: Failure, b: Failure): boolean {
  return a.path === b.path && a.keyword === b.keyword;
}

function isWanted(failure: Failure, { keywords, at = [''], ...wanted }: Break, place: string): boolean {
  if (keywords && !keywords.includes(failure.keyword.name)) return false;
  if (!at.some((path) => failure.path === place + path)) return false;
  return !('expected' in wanted) || equal(failure.expected, wanted.expected);
}

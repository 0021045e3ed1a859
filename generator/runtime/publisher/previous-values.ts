import { jsonCopy, ownValue, setOwn } from './json-copy.js';
import { jsonEqual } from './json-equal.js';

/** How the properties of a resource behave when it changes. Names of its top-level properties. */
export interface ChangeRules {
  /** A change of these alone is not reported. */
  readonly relation: readonly string[];
  /** Changed by every update, and never listed. */
  readonly bookkeeping: readonly string[];
  /** The same for the whole life of a resource. */
  readonly identity: readonly string[];
}

/**
 * What the changed properties of a resource held before (null: no value), or null when nothing
 * changed that an event would report. Values are compared as JSON; the result is a copy.
 *
 * A property that was absent and now is `null`, or the other way round, has changed: JSON tells the
 * two apart. Relations are listed only beside another change.
 *
 * @param before - the resource before the update
 * @param after - the same resource after it
 * @throws TypeError where a property of the identity differs: the two are different resources
 */
export function previousValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  rules: ChangeRules,
): Record<string, unknown> | null {
  const changed = namesOf(before, after).filter((name) => !jsonEqual(ownValue(before, name), ownValue(after, name)));
  const other = changed.find((name) => rules.identity.includes(name));
  if (other !== undefined) {
    throw new TypeError(`before and after are two different resources: '${other}' is not the same`);
  }
  const listed = changed.filter((name) => !rules.bookkeeping.includes(name));
  if (listed.every((name) => rules.relation.includes(name))) return null;
  const previous: Record<string, unknown> = {};
  for (const name of listed) setOwn(previous, name, jsonCopy(ownValue(before, name) ?? null));
  return previous;
}

/** Every name that either has, those of `before` first. */
function namesOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

import { equal } from '../json-values.js';

/** The names of a resource's top-level properties, by how they behave when the resource changes. */
export interface ChangeRules {
  /** A change of these alone is not reported. */
  readonly relation: readonly string[];
  /** These change with every update, and are never reported. */
  readonly bookkeeping: readonly string[];
  /** These never change. */
  readonly identity: readonly string[];
}

/** What the changed properties of a resource held before (null: no value), or null when nothing changed that an event would report. */
export function previousValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  rules: ChangeRules,
): Record<string, unknown> | null {
  const silent = new Set([...rules.bookkeeping, ...rules.identity]);
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  const changed = [...names].filter((name) => !silent.has(name) && !equal(valueIn(before, name), valueIn(after, name)));
  if (changed.every((name) => rules.relation.includes(name))) return null;
  return Object.fromEntries(changed.map((name) => [name, valueIn(before, name)]));
}

function valueIn(resource: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(resource, name) ? (resource[name] ?? null) : null;
}

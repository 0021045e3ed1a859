import { isObject } from '../json-values.js';

/**
 * Whether two values are the same as JSON. The order of members does not count, that of items does;
 * `-0` is `0`, for JSON has one zero; a member that is `undefined` is absent, and an item that is
 * counts as `null`, as `JSON.stringify` writes them. `NaN`, which JSON has not, equals itself alone.
 */
export function jsonEqual(a: unknown, b: unknown): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (Array.isArray(a)) return Array.isArray(b) && equalItems(a, b);
  if (!isObject(a) || !isObject(b) || Array.isArray(b)) return false;
  const names = presentNames(a);
  return names.length === presentNames(b).length && names.every((name) => isPresent(b, name) && jsonEqual(a[name], b[name]));
}

function equalItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  // By index, because `every` would pass over holes.
  for (let index = 0; index < a.length; index++) {
    if (!jsonEqual(a[index] ?? null, b[index] ?? null)) return false;
  }
  return true;
}

function presentNames(value: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(value).filter((name) => value[name] !== undefined);
}

function isPresent(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

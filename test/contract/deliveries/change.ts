import type { Json, JsonObject } from '../../../generator/contract/json.js';
import { tokensOf, valueAt } from '../../../generator/contract/json.js';

/** Takes the place of a value that is left out. */
export const ABSENT = Symbol('absent');

export type Changes = Readonly<Record<string, Json | typeof ABSENT>>;

/** A copy of a JSON object in which what stands at the pointers is replaced, added or left out. */
export function changed(value: JsonObject, changes: Changes): JsonObject {
  const copy = structuredClone(value);
  for (const [place, next] of Object.entries(changes)) change(copy, place, next);
  return copy;
}

function change(root: JsonObject, place: string, next: Json | typeof ABSENT): void {
  const parent = valueAt(root, parentOf(place));
  const name = tokensOf(place).at(-1);
  if (typeof parent !== 'object' || parent === null || name === undefined) throw new Error(`no place ${place}`);
  if (next === ABSENT) {
    // Leaving out what is not there would prove nothing.
    if (!Object.hasOwn(parent, name)) throw new Error(`nothing to leave out at ${place}`);
    Reflect.deleteProperty(parent, name);
    return;
  }
  // Defined, not assigned: `__proto__` is a name like any other in JSON.
  Object.defineProperty(parent, name, { value: next, enumerable: true, configurable: true, writable: true });
}

/** `/data/object` of `/data/object/id`. */
export function parentOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

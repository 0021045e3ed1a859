import { isObject, type Json, pointer, sameJson } from '../contract/json.js';

/** One place at which two JSON values differ. */
export interface JsonDifference {
  /** JSON pointer; empty for the whole. */
  readonly path: string;
  /** Absent where there is nothing at the place. */
  readonly before?: Json;
  readonly after?: Json;
}

/** The smallest places at which two values differ: members of objects one by one, lists as a whole where their lengths differ. */
export function jsonDifferences(
  before: Json | undefined,
  after: Json | undefined,
  path = '',
): readonly JsonDifference[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined || after === undefined) {
    return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
  }
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => jsonDifferences(ownJson(before, name), ownJson(after, name), pointer(path, name)));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: Json, index) => jsonDifferences(item, after[index] as Json, pointer(path, index)));
  }
  return sameJson(before, after) ? [] : [{ path, before, after }];
}

function ownJson(object: object, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? (object as Record<string, Json>)[name] : undefined;
}

import type { SchemaNode } from '../../contract/model.js';
import type { Facts, ListFacts } from './facts.js';
import type { LibrarySchema } from './library-schema.js';
import type { Shapes } from './shapes.js';

/** More places than this are a list, whose places all have the same type. */
const MAX_PLACES = 50;

/**
 * The type of an array. A tuple stays one: a place that `minItems` does not demand may be missing,
 * and more items may follow unless the schema says that there are none.
 */
export function listType(
  make: Shapes,
  { lists, minItems, maxItems }: Facts,
  typeOf: (nodes: readonly SchemaNode[]) => LibrarySchema,
): LibrarySchema {
  const length = Math.min(Math.max(0, ...lists.map(({ places }) => places.length)), maxItems);
  const rest = typeOf(lists.flatMap(({ rest: node }) => node ?? []));
  if (length === 0 || length > MAX_PLACES) {
    return make.list(length === 0 ? rest : make.unknown);
  }
  const places = Array.from({ length }, (_, index) => {
    const place = typeOf(lists.flatMap((list) => placeOf(list, index)));
    return index < minItems ? place : make.optional(place);
  });
  return make.tuple(places, rest === make.never || maxItems <= length ? false : rest);
}

function placeOf({ places, rest }: ListFacts, index: number): readonly SchemaNode[] {
  const node = places[index] ?? rest;
  return node ? [node] : [];
}

import type { SchemaGraph, SchemaNode } from '../../contract/model.js';
import type { Member } from './conjunction.js';
import { type Types, typesOf } from './types-of.js';

export interface Items {
  /** What every item has to be. */
  readonly items: readonly SchemaNode[];
  /** By place. */
  readonly tuple: readonly (readonly SchemaNode[])[];
  /** What the items after those are. */
  readonly further: readonly SchemaNode[];
}

/** What all members say of items: a schema for all, or one for each place and one for those beyond. */
export function itemsOf(members: readonly Member[]): Items {
  const lists = members.flatMap(({ schema: { assertions } }) => {
    const { items, additionalItems } = assertions;
    if (items === undefined) return [];
    return isTuple(items)
      ? [{ places: items, rest: additionalItems === undefined ? [] : [additionalItems] }]
      : [{ places: [], rest: [items] }];
  });
  const length = Math.max(0, ...lists.map(({ places }) => places.length));
  const rest = lists.flatMap((list) => list.rest);
  if (length === 0) return { items: rest, tuple: [], further: [] };
  const tuple = Array.from({ length }, (_, index) =>
    lists.flatMap((list) => (index < list.places.length ? (list.places[index] ?? []) : list.rest)),
  );
  return { items: [], tuple, further: rest };
}

function isTuple(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

/** The types of the items of a list, where one schema holds of all. */
export function itemTypes(graph: SchemaGraph, members: readonly Member[]): Types | undefined {
  const { items } = itemsOf(members);
  return items.length > 0 ? typesOf(graph, items) : undefined;
}

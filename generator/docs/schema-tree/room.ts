import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { childrenOf, nodeOf } from '../../contract/views.js';

/** How many values a tree tells in full, whatever is in it. */
export const ROOM = 200;
/** A schema with more parts than this has a page of its own, once a tree has no room for all. */
const LARGE = 90;

/** Which of the schemas that a tree refers to are told in it. */
export interface Room {
  /** Counts a value. Throws `NoRoom` where the tree was to be told in full and is too large for that. */
  take(): void;
  /** @returns whether the schema is told here; if not, on its own page */
  admits(target: SchemaId): boolean;
}

export class NoRoom extends Error {}

/** Everything is told where it stands. */
export function fullRoom(): Room {
  let taken = 0;
  return {
    take() {
      taken += 1;
      if (taken > ROOM) throw new NoRoom();
    },
    admits: () => true,
  };
}

/**
 * Each schema is told once, where it comes first and is not large, as long as there is room: so the size of a
 * tree has a bound, whatever its schemas refer to.
 */
export function sparingRoom(graph: SchemaGraph): Room {
  const told = new Set<SchemaId>();
  let taken = 0;
  return {
    take() {
      taken += 1;
    },
    admits(target) {
      const size = ownSize(graph, nodeOf(graph, target));
      if (told.has(target) || size > LARGE || taken + size > ROOM) return false;
      told.add(target);
      return true;
    },
  };
}

/** Whether a schema has parts to tell. */
export function hasParts(graph: SchemaGraph, target: SchemaId, above: readonly SchemaId[] = []): boolean {
  const node = nodeOf(graph, target);
  if (above.includes(target) || node.kind !== 'schema') return false;
  const { allOf = [], ...others } = node.assertions;
  if (childrenOf({ ...node, assertions: others }).length > 0 || (others.required?.length ?? 0) > 0) return true;
  return allOf.some((part) =>
    part.kind === 'reference' ? hasParts(graph, part.target, [...above, target]) : childrenOf(part).length > 0,
  );
}

/** How many schemas stand in a schema; what it refers to not counted. */
function ownSize(graph: SchemaGraph, node: SchemaNode): number {
  return childrenOf(node).reduce((size, child) => size + 1 + ownSize(graph, child), 0);
}

import type { Contract, SchemaNode } from '../../contract/model.js';
import type { Places } from '../place.js';
import { Anchors } from './anchors.js';
import { growTree } from './grow.js';
import type { SchemaTree } from './model.js';
import { fullRoom, NoRoom, type Room, sparingRoom } from './room.js';

export interface TreeOptions {
  /** The anchor of the tree, and the beginning of all anchors in it. */
  readonly prefix: string;
  readonly places: Places;
}

/**
 * A schema as people read it: all that it says of a value, each thing once. What it refers to is told where it
 * stands; in a tree that would grow too large, on pages of their own.
 */
export function schemaTree({ schemas }: Contract, root: SchemaNode, { prefix, places }: TreeOptions): SchemaTree {
  const grow = (room: Room): SchemaTree => {
    return { prefix, root: growTree({ graph: schemas, places, anchors: new Anchors(prefix), room }, root, prefix) };
  };
  try {
    return grow(fullRoom());
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    return grow(sparingRoom(schemas));
  }
}

import type { SchemaGraph, SchemaId } from '../../contract/model.js';

/** What the translation of a schema needs to know about the others. */
export interface Scope {
  readonly graph: SchemaGraph;
  /** Whether a reference to this schema is replaced by what it points to, instead of by its name. */
  readonly inlines: (id: SchemaId) => boolean;
}

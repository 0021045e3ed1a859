import type { SchemaGraph, SchemaId } from '../contract/model.js';

/** The name that the contract allocated for a schema that others refer to. */
export function schemaName(graph: SchemaGraph, id: SchemaId): string {
  const name = graph.names.get(id);
  if (name === undefined) throw new Error(`the schema ${id} has no name`);
  return name;
}

/** A name as OpenAPI allows it for a key of `components`, where letters of other scripts have no place. */
export function componentKey(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

import { tokensOf } from '../json.js';
import type { KeywordSchema, SchemaGraph, SchemaNode } from '../model.js';
import { conjunctionOf, propertiesOf } from '../views.js';

/** The schemas that hold for the value at a place of the body, through compositions. */
export function schemasAt(graph: SchemaGraph, root: SchemaNode, place: string): readonly SchemaNode[] {
  let level: readonly SchemaNode[] = [root];
  for (const token of tokensOf(place)) {
    level = level.flatMap((node) => propertiesOf(graph, node).get(token)?.schemas ?? []);
  }
  return level;
}

/** The one string that a schema allows: a `const`, or an `enum` of one. */
export function constantOf(graph: SchemaGraph, nodes: readonly SchemaNode[]): string | undefined {
  const members = nodes.flatMap((node) => conjunctionOf(graph, node));
  return members.map(constantIn).find((value) => value !== undefined);
}

function constantIn({ assertions }: KeywordSchema): string | undefined {
  const only = assertions.const?.value ?? (assertions.enum?.length === 1 ? assertions.enum[0] : undefined);
  return typeof only === 'string' ? only : undefined;
}

/** The constant at a place of the body, such as `/type`. */
export function constantAt(graph: SchemaGraph, root: SchemaNode, place: string): string | undefined {
  return constantOf(graph, schemasAt(graph, root, place));
}

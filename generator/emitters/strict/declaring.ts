import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { childrenOf, closureOf, nodeOf, resolve } from '../../contract/views.js';

/** Whether `additionalProperties` declares all other names. Unlike `true`, a schema that says something does. */
export function declaresRest(graph: SchemaGraph, rest: SchemaNode): boolean {
  const schema = resolve(graph, rest);
  if (schema.kind === 'boolean') return false;
  return [schema.assertions, schema.annotations, schema.roles].some((part) => Object.keys(part).length > 0);
}

/** Whether `additionalProperties` refuses all other names. */
export function refusesRest(graph: SchemaGraph, rest: SchemaNode): boolean {
  const schema = resolve(graph, rest);
  return schema.kind === 'boolean' && !schema.value;
}

/** The schemas that declare a property somewhere in them, or lead to one that does. */
export function declaringSchemas(graph: SchemaGraph, roots: Iterable<SchemaId>): ReadonlySet<SchemaId> {
  const declaring = new Set<SchemaId>();
  const referrers = new Map<SchemaId, SchemaId[]>();
  for (const id of closureOf(graph, roots)) {
    const visit = (node: SchemaNode): void => {
      if (declaresHere(graph, node)) declaring.add(id);
      if (node.kind === 'reference') referrers.set(node.target, [...(referrers.get(node.target) ?? []), id]);
      childrenOf(node).forEach(visit);
    };
    visit(nodeOf(graph, id));
  }
  // A set hands out what is added to it while it is walked.
  for (const id of declaring) for (const referrer of referrers.get(id) ?? []) declaring.add(referrer);
  return declaring;
}

function declaresHere(graph: SchemaGraph, node: SchemaNode): boolean {
  if (node.kind !== 'schema') return false;
  const { properties, patternProperties, additionalProperties: rest } = node.assertions;
  if ((properties?.size ?? 0) + (patternProperties?.size ?? 0) > 0) return true;
  return rest !== undefined && (declaresRest(graph, rest) || refusesRest(graph, rest));
}

import { pointer, tokensOf } from '../../contract/json.js';
import type { SchemaGraph, SchemaId, SchemaNode } from '../../contract/model.js';
import { childrenOf, nodeOf } from '../../contract/views.js';

/** A type larger than this, counted in schemas, keeps its name. */
const MAX_WEIGHT = 60;

/** Where schemas stand that have a name of their own, although they stand inside another. */
const NAMING: ReadonlySet<string> = new Set(['definitions', '$defs']);

/**
 * Finds the schemas whose name nobody would want: those that stand deep inside another
 * (`#/components/schemas/Order/properties/gift_note`) and are no objects. A reference to one
 * becomes what it points to, unless it points back to itself.
 *
 * @param keeps - schemas that are declared in any case
 */
export function findInlined(graph: SchemaGraph, keeps: ReadonlySet<SchemaId>): (id: SchemaId) => boolean {
  const weights = new Map<SchemaId, number>();
  const weigh = (id: SchemaId): number => {
    const known = weights.get(id);
    if (known !== undefined) return known;
    // Met again before it is weighed: it leads back to itself.
    weights.set(id, Number.POSITIVE_INFINITY);
    const isCandidate = !keeps.has(id) && isDeep(graph, id);
    const weight = isCandidate
      ? weightOf(graph, nodeOf(graph, id), (target) => tryWeigh(target))
      : Number.POSITIVE_INFINITY;
    weights.set(id, weight);
    return weight;
  };
  // A named target costs as much as its name.
  const tryWeigh = (id: SchemaId): number =>
    keeps.has(id) || !isDeep(graph, id) || isObjectLike(graph, id) ? 1 : weigh(id);
  return (id) => weigh(id) <= MAX_WEIGHT;
}

function weightOf(graph: SchemaGraph, node: SchemaNode, weigh: (target: SchemaId) => number): number {
  if (node.kind === 'reference') return weigh(node.target);
  if (saysObject(node)) return Number.POSITIVE_INFINITY;
  return childrenOf(node).reduce((sum, child) => sum + weightOf(graph, child, weigh), 1);
}

function isObjectLike(graph: SchemaGraph, id: SchemaId): boolean {
  const visit = (node: SchemaNode): boolean => saysObject(node) || childrenOf(node).some(visit);
  return visit(nodeOf(graph, id));
}

function saysObject(node: SchemaNode): boolean {
  if (node.kind !== 'schema') return false;
  const { type, properties, patternProperties, additionalProperties, required } = node.assertions;
  return Boolean(type?.includes('object') || properties || patternProperties || additionalProperties || required);
}

/** Whether a schema stands inside another one, and not among its definitions. */
function isDeep(graph: SchemaGraph, id: SchemaId): boolean {
  const tokens = tokensOf(id.slice(1));
  if (NAMING.has(tokens.at(-2) ?? '')) return false;
  let place = '';
  return tokens.slice(0, -1).some((token) => {
    place = pointer(place, token);
    return graph.nodes.has(`#${place}`);
  });
}

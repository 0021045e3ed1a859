import type { Assertions, KeywordSchema, Reference, SchemaNode } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import type { Scope } from './scope.js';

/** Schemas that all hold of one value. */
export interface Conjunction {
  /** `false` is among them. */
  readonly impossible: boolean;
  readonly schemas: readonly KeywordSchema[];
  /** References to named schemas, each target once. */
  readonly references: readonly Reference[];
}

/** Takes `allOf` apart, and follows references that are not to be named. */
export function atomsOf(scope: Scope, nodes: readonly SchemaNode[]): Conjunction {
  return takeApart(scope, nodes, (reference) => scope.inlines(reference.target));
}

/**
 * Takes `allOf` apart and follows every reference.
 * @param limit - how many schemas are enough
 */
export function expand(scope: Scope, nodes: readonly SchemaNode[], limit = Number.POSITIVE_INFINITY): Conjunction {
  return takeApart(scope, nodes, () => true, limit);
}

function takeApart(
  scope: Scope,
  nodes: readonly SchemaNode[],
  follows: (reference: Reference) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Conjunction {
  const [only, ...more] = nodes;
  // Most schemas are on their own.
  if (only?.kind === 'schema' && more.length === 0 && !only.assertions.allOf) {
    return { impossible: false, schemas: [only], references: [] };
  }
  const schemas = new Set<KeywordSchema>();
  const references = new Map<string, Reference>();
  let impossible = false;
  const visit = (node: SchemaNode): void => {
    if (node.kind === 'boolean') {
      impossible ||= !node.value;
      return;
    }
    if (node.kind === 'reference') {
      if (follows(node)) visit(nodeOf(scope.graph, node.target));
      else if (!references.has(node.target)) references.set(node.target, node);
      return;
    }
    if (schemas.has(node) || schemas.size >= limit) return;
    schemas.add(node);
    node.assertions.allOf?.forEach(visit);
  };
  nodes.forEach(visit);
  return { impossible, schemas: [...schemas], references: [...references.values()] };
}

const SHAPING: readonly (keyof Assertions)[] = [
  'type',
  'enum',
  'const',
  'properties',
  'patternProperties',
  'required',
  'items',
  'anyOf',
  'oneOf',
];

/** Whether a schema says anything that a type can say, apart from its `allOf`. */
export function saysShape({ assertions }: KeywordSchema): boolean {
  return SHAPING.some((keyword) => assertions[keyword] !== undefined) || limitsOthers(assertions);
}

/** Whether undeclared properties have to be of some kind, or absent. */
export function limitsOthers({ additionalProperties }: Assertions): boolean {
  if (additionalProperties === undefined) return false;
  if (additionalProperties.kind === 'boolean') return !additionalProperties.value;
  if (additionalProperties.kind === 'reference') return true;
  return saysShape(additionalProperties) || additionalProperties.assertions.allOf !== undefined;
}

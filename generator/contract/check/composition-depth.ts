import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { SchemaGraph, SchemaId, SchemaNode } from '../model.js';

/** How many schemas may be composed of each other, one inside the next. Nobody comes near it by hand. */
const MAX_COMPOSITION = 256;

/**
 * Refuses schemas that are composed of each other in a chain without end in sight: whoever reads a
 * value by them goes one step deeper for every link.
 * @returns whether all chains are short enough
 */
export function checkCompositionDepth({ nodes }: SchemaGraph, diagnostics: Diagnostics): boolean {
  const depths = new Map<SchemaId, number>();
  for (const id of nodes.keys()) {
    if (depthOf(id, nodes, depths) <= MAX_COMPOSITION) continue;
    diagnostics.report('too-deep', {
      message: `This schema is composed of more than ${MAX_COMPOSITION} others, one inside the next.`,
      at: nodes.get(id)?.source,
    });
    return false;
  }
  return true;
}

/** The length of the longest chain that begins here. Without recursion, so that it can tell of any. */
function depthOf(start: SchemaId, nodes: ReadonlyMap<SchemaId, SchemaNode>, depths: Map<SchemaId, number>): number {
  const stack: SchemaId[] = [start];
  const open = new Set<SchemaId>();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    if (depths.has(id)) {
      stack.pop();
      continue;
    }
    const parts = partsOf(nodes.get(id));
    const unknown = open.has(id) ? [] : parts.filter((part) => !depths.has(part) && !open.has(part));
    open.add(id);
    if (unknown.length > 0) {
      stack.push(...unknown);
      continue;
    }
    // A part that is still open closes a cycle, which has no length.
    depths.set(id, 1 + parts.reduce((most, part) => Math.max(most, depths.get(part) ?? 0), 0));
    open.delete(id);
    stack.pop();
  }
  return depths.get(start) ?? 0;
}

/** What a schema applies to the very same value. */
function partsOf(node: SchemaNode | undefined): readonly SchemaId[] {
  if (node?.kind === 'reference') return [node.target];
  if (node?.kind !== 'schema') return [];
  const { allOf = [], anyOf = [], oneOf = [], not, if: condition, then, else: otherwise } = node.assertions;
  const single = [not, condition, then, otherwise].filter((part) => part !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...single].map(({ id }) => id);
}

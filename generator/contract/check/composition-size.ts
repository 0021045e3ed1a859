import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { SchemaGraph, SchemaId, SchemaNode } from '../model.js';

/** How many schemas may be composed of each other, one inside the next. Nobody comes near it by hand. */
const MAX_DEPTH = 256;

/**
 * How many schemas one value may have to be judged by. Twenty schemas that each name the next one twice
 * are a million, and a validator goes through them all. Real documents need hundreds at most.
 */
const MAX_COUNT = 1_000_000;

/** What judging one value by a schema takes: the schemas in the longest chain, and all that are asked. */
interface Size {
  readonly depth: number;
  readonly count: number;
}

/**
 * Refuses schemas that are composed of each other without end in sight: whoever reads a value by them
 * goes one step deeper for every link, and down every way there is.
 * @returns whether all are of a size that can be judged
 */
export function checkCompositionSize({ nodes }: SchemaGraph, diagnostics: Diagnostics): boolean {
  const sizes = new Map<SchemaId, Size>();
  for (const id of nodes.keys()) {
    const { depth, count } = sizeOf(id, nodes, sizes);
    if (depth <= MAX_DEPTH && count <= MAX_COUNT) continue;
    const isDeep = depth > MAX_DEPTH;
    diagnostics.report(isDeep ? 'too-deep' : 'composition-explodes', {
      message: isDeep
        ? `This schema is composed of more than ${MAX_DEPTH} others, one inside the next.`
        : `One value would have to be judged by this schema's parts more than ${MAX_COUNT.toLocaleString('en')} times.`,
      at: nodes.get(id)?.source,
    });
    return false;
  }
  return true;
}

/** Without recursion, so that it can tell of any. */
function sizeOf(start: SchemaId, nodes: ReadonlyMap<SchemaId, SchemaNode>, sizes: Map<SchemaId, Size>): Size {
  const stack: SchemaId[] = [start];
  const open = new Set<SchemaId>();
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    if (sizes.has(id)) {
      stack.pop();
      continue;
    }
    const parts = partsOf(nodes.get(id));
    const unknown = open.has(id) ? [] : parts.filter((part) => !sizes.has(part) && !open.has(part));
    open.add(id);
    if (unknown.length > 0) {
      stack.push(...unknown);
      continue;
    }
    sizes.set(id, sum(parts, sizes));
    open.delete(id);
    stack.pop();
  }
  return sizes.get(start) ?? { depth: 0, count: 0 };
}

/** A part that is still open closes a cycle, which has no size. */
function sum(parts: readonly SchemaId[], sizes: ReadonlyMap<SchemaId, Size>): Size {
  let [depth, count] = [0, 0];
  for (const part of parts) {
    const size = sizes.get(part);
    depth = Math.max(depth, size?.depth ?? 0);
    count += size?.count ?? 0;
  }
  return { depth: depth + 1, count: count + 1 };
}

/** What a schema applies to the very same value. */
function partsOf(node: SchemaNode | undefined): readonly SchemaId[] {
  if (node?.kind === 'reference') return [node.target];
  if (node?.kind !== 'schema') return [];
  const {
    allOf = [],
    anyOf = [],
    oneOf = [],
    not,
    if: condition,
    then,
    else: otherwise,
    dependencies,
  } = node.assertions;
  const single = [not, condition, then, otherwise].filter((part) => part !== undefined);
  const dependent = [...(dependencies?.values() ?? [])].flatMap((value) => ('kind' in value ? [value] : []));
  return [...allOf, ...anyOf, ...oneOf, ...single, ...dependent].map(({ id }) => id);
}

import type { SchemaNode } from '../../../contract/model.js';
import type { Conjunct } from './conjunct.js';

export interface FoundProperty {
  readonly wire: string;
  /** The schemas that its value may satisfy: all of one list. None where nobody says. */
  readonly alternatives: readonly (readonly SchemaNode[])[];
  readonly required: boolean;
}

/**
 * The properties of objects that are one of several alternatives, in the order of the document. What
 * some alternatives lack, or do not need, is optional.
 */
export function propertiesOfObjects(conjuncts: readonly Conjunct[]): readonly FoundProperty[] {
  const found = new Map<
    string,
    { alternatives: Map<string, readonly SchemaNode[]>; needed: number; forbidden: number }
  >();
  const entryOf = (wire: string) => {
    const known = found.get(wire);
    if (known) return known;
    const entry = { alternatives: new Map<string, readonly SchemaNode[]>(), needed: 0, forbidden: 0 };
    found.set(wire, entry);
    return entry;
  };
  for (const { schemas } of conjuncts) {
    const own = new Map<string, SchemaNode[]>();
    for (const { assertions } of schemas) {
      for (const [wire, node] of assertions.properties ?? []) {
        const nodes = own.get(wire);
        if (nodes) nodes.push(node);
        else own.set(wire, [node]);
      }
    }
    for (const [wire, nodes] of own) {
      const entry = entryOf(wire);
      if (nodes.some(isNever)) entry.forbidden += 1;
      else entry.alternatives.set(nodes.map(({ id }) => id).join(' '), nodes);
    }
    for (const wire of new Set(schemas.flatMap(({ assertions }) => assertions.required ?? [])))
      entryOf(wire).needed += 1;
  }
  return [...found].flatMap(([wire, { alternatives, needed, forbidden }]) => {
    // Where nobody allows it, a class has no use for it: what comes all the same is kept with the unknown.
    if (alternatives.size === 0 && forbidden > 0) return [];
    return [{ wire, alternatives: [...alternatives.values()], required: needed === conjuncts.length }];
  });
}

function isNever(node: SchemaNode): boolean {
  return node.kind === 'boolean' && !node.value;
}

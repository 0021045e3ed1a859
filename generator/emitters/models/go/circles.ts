import type { ModelSet } from '../model-set.js';

/**
 * Required properties through which an object would hold itself. No JSON value satisfies them all, yet
 * a contract may have them, and a struct of Go has to compile.
 *
 * @returns the key of a declaration and the name on the wire, as JSON
 */
export function circularProperties({ declarations }: ModelSet): ReadonlySet<string> {
  const edges = new Map<string, { readonly wire: string; readonly to: string }[]>();
  for (const declaration of declarations.values()) {
    if (declaration.kind !== 'object') continue;
    const direct = declaration.properties.flatMap(({ wire, type, required }) => {
      const target = required && type.kind === 'declared' ? declarations.get(type.key) : undefined;
      return target?.kind === 'object' ? [{ wire, to: target.key }] : [];
    });
    if (direct.length > 0) edges.set(declaration.key, direct);
  }
  const found = new Set<string>();
  for (const [from, direct] of edges) {
    for (const { wire, to } of direct) if (reaches(edges, to, from)) found.add(JSON.stringify([from, wire]));
  }
  return found;
}

function reaches(edges: ReadonlyMap<string, readonly { readonly to: string }[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const key of seen) {
    if (key === to) return true;
    for (const edge of edges.get(key) ?? []) seen.add(edge.to);
  }
  return false;
}

import { tokensOf } from '../../contract/json.js';
import type { ContinuedView, SchemaTree, ValueView } from '../schema-tree/model.js';
import { type Continued, type FieldNode, type FieldTree, usualAnchor } from './model.js';

interface Draft {
  anchor: string | undefined;
  readonly continued: Set<Continued>;
  readonly inside: Map<string, Draft>;
}

/** Where each property of a schema is told, in the form that the script of the playground reads. */
export function fieldTree({ prefix, root }: SchemaTree): FieldTree {
  const top = draft();
  const visit = (value: ValueView, place: Draft): void => {
    for (const target of value.continued) place.continued.add(continuedOf(target));
    for (const { path, id, value: inner } of value.fields) {
      const next = at(place, tokensOf(path).at(-1) ?? '');
      next.anchor ??= id;
      visit(inner, next);
    }
    if (value.items) visit(value.items, at(place, '*'));
    for (const [index, item] of (value.tuple ?? []).entries()) visit(item, at(place, String(index)));
    for (const { branches } of value.alternatives) for (const branch of branches) visit(branch.value, place);
    for (const other of value.otherProperties) visit(other.value, at(place, '*'));
  };
  visit(root, top);
  const fields = nodesOf(top, prefix);
  return top.continued.size === 0 ? [prefix, fields] : [prefix, fields, [...top.continued]];
}

/** Every link by which a tree continues on another page. */
export function linksIn([, fields, continued = []]: FieldTree): readonly string[] {
  const inside = (nodes: readonly FieldNode[]): readonly Continued[] =>
    nodes.flatMap(([, , inner = [], next = []]) => [...next, ...inside(inner)]);
  return [...continued, ...inside(fields)].filter((link) => !link.startsWith('#'));
}

function continuedOf({ page, id }: ContinuedView): Continued {
  return page ?? `#${id}`;
}

function draft(): Draft {
  return { anchor: undefined, continued: new Set(), inside: new Map() };
}

function at({ inside }: Draft, step: string): Draft {
  const known = inside.get(step) ?? draft();
  inside.set(step, known);
  return known;
}

function nodesOf({ inside }: Draft, above: string): readonly FieldNode[] {
  return [...inside].flatMap(([step, place]): FieldNode[] => {
    const usual = usualAnchor(above, step);
    const anchor = place.anchor === undefined ? 0 : place.anchor === usual ? 1 : place.anchor;
    const fields = nodesOf(place, place.anchor ?? usual);
    const continued = [...place.continued];
    if (continued.length > 0) return [[step, anchor, fields, continued]];
    if (fields.length > 0) return [[step, anchor, fields]];
    return anchor === 0 ? [] : [[step, anchor]];
  });
}

import type { SchemaTree, ValueView } from '../schema-tree/model.js';
import type { FieldNode, FieldTree } from './model.js';

interface Draft {
  anchor: string | undefined;
  continued: string | undefined;
  readonly inside: Map<string, Draft>;
}

/** Where each property of a schema is told, in the form that the script of the playground reads. */
export function fieldTree({ prefix, root }: SchemaTree): FieldTree {
  const top = draft();
  const visit = (value: ValueView, place: Draft): void => {
    place.continued ??= value.continued?.page;
    for (const { path, id, value: inner } of value.fields) {
      const next = at(place, lastStep(path));
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
  return top.continued === undefined ? [prefix, fields] : [prefix, fields, top.continued];
}

function draft(): Draft {
  return { anchor: undefined, continued: undefined, inside: new Map() };
}

function at({ inside }: Draft, step: string): Draft {
  const known = inside.get(step) ?? draft();
  inside.set(step, known);
  return known;
}

function lastStep(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function nodesOf({ inside }: Draft, above: string): readonly FieldNode[] {
  return [...inside].flatMap(([step, place]): FieldNode[] => {
    const usual = `${above}-${step}`;
    const anchor = place.anchor === undefined ? 0 : place.anchor === usual ? 1 : place.anchor;
    const fields = nodesOf(place, place.anchor ?? usual);
    if (anchor === 0 && fields.length === 0 && place.continued === undefined) return [];
    if (place.continued !== undefined) return [[step, anchor, fields, place.continued]];
    return [fields.length === 0 ? [step, anchor] : [step, anchor, fields]];
  });
}

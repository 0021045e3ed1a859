import { tokensOf } from '../../contract/json.js';
import type { ContinuedView, FieldView, SchemaTree, ValueView } from './model.js';

/** Every field of a tree, the outer ones before those in them. */
export function fieldsOf(tree: SchemaTree): readonly FieldView[] {
  return fieldsIn(tree.root);
}

/** A field that every value may have, and where it is. */
export type SureField = Pick<FieldView, 'path' | 'required' | 'value'>;

/** The fields of a tree that depend on no branch; those of list items too. */
export function sureFieldsOf({ root }: SchemaTree): readonly SureField[] {
  const inside = (value: ValueView): SureField[] => [
    ...value.fields.flatMap((field) => [field, ...inside(field.value)]),
    ...(value.items ? inside(value.items) : []),
  ];
  return inside(root);
}

/** A pointer as people write a place: `data.object.emails[].email`. */
export function placeWords(path: string): string {
  return tokensOf(path)
    .map((token, index) => (token === '*' ? '[]' : index === 0 ? token : `.${token}`))
    .join('');
}

/** The values directly inside a value that are in no field of it: items, branches, rules. */
export function partsOf(value: ValueView): readonly ValueView[] {
  return [
    ...(value.items ? [value.items] : []),
    ...(value.tuple ?? []),
    ...value.otherProperties.map((other) => other.value),
    ...value.alternatives.flatMap(({ branches }) => branches.map((branch) => branch.value)),
    ...value.rules.map((rule) => rule.value),
  ];
}

function fieldsIn(value: ValueView): FieldView[] {
  return [
    ...value.fields.flatMap((field) => [field, ...fieldsIn(field.value)]),
    ...partsOf(value).flatMap((part) => fieldsIn(part)),
  ];
}

/** Where a place of a tree is: paths as `FieldView` has them, and their anchors. Ready to become JSON. */
export type AnchorMap = Readonly<Record<string, string>>;

/** The anchors of a tree by path. Where several branches tell of one place, the first one counts. */
export function anchorMapOf(tree: SchemaTree): AnchorMap {
  const anchors = new Map([['', tree.prefix]]);
  for (const { path, id } of fieldsOf(tree)) if (!anchors.has(path)) anchors.set(path, id);
  return Object.fromEntries(anchors);
}

/** Everything that a tree leaves to other places. */
export function continuedIn({ root }: SchemaTree): readonly ContinuedView[] {
  const inside = (value: ValueView): ContinuedView[] => [
    ...value.continued,
    ...[...value.fields.map((field) => field.value), ...partsOf(value)].flatMap(inside),
  ];
  return inside(root);
}

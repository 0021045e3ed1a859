import type { FieldView, SchemaTree, ValueView } from '../schema-tree/model.js';

/** Every property of a tree, with those of alternatives and items, in the order of the tree. */
export function fieldsIn(tree: SchemaTree): readonly FieldView[] {
  const found: FieldView[] = [];
  const visit = (value: ValueView): void => {
    for (const field of value.fields) {
      found.push(field);
      visit(field.value);
    }
    for (const inner of valuesIn(value)) visit(inner);
  };
  visit(tree.root);
  return found;
}

/** The values directly inside a value that are no properties of its own. */
export function valuesIn({ items, tuple, alternatives, otherProperties }: ValueView): readonly ValueView[] {
  return [
    ...(items ? [items] : []),
    ...(tuple ?? []),
    ...alternatives.flatMap(({ branches }) => branches.map(({ value }) => value)),
    ...otherProperties.map(({ value }) => value),
  ];
}

import { codeCell } from '../../emitters/quote/markdown.js';
import type { FieldView, SchemaTree, ValueView } from '../schema-tree/model.js';
import type { MarkdownContext } from './context.js';
import { table } from './table.js';
import { writeLine } from './write-inline.js';

/** A schema as a table of its fields. */
export function renderSchema({ root }: SchemaTree, { href }: MarkdownContext): string {
  const rows = fieldsOf(root, '').map(({ name, field: { value, required } }) => [
    codeCell(name),
    value.type,
    required ? 'yes' : 'no',
    writeLine(value.description ?? '', { href, cell: true }),
  ]);
  return table(['Field', 'Type', 'Required', 'Meaning'], rows);
}

function fieldsOf({ fields, items }: ValueView, above: string): readonly { name: string; field: FieldView }[] {
  const nested = items ? fieldsOf(items, `${above}[].`) : [];
  return [
    ...fields.flatMap((field) => [
      { name: above + field.name, field },
      ...fieldsOf(field.value, `${above}${field.name}.`),
    ]),
    ...nested,
  ];
}

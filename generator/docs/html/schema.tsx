import type { Href } from '../links.js';
import type { FieldView, SchemaTree, ValueView } from '../schema-tree/model.js';
import { Inline } from './prose.js';

/** A schema as a tree that opens. */
export function Schema({ tree, href }: { readonly tree: SchemaTree; readonly href: Href }) {
  return (
    <div class="schema">
      <Fields value={tree.root} href={href} />
    </div>
  );
}

function Fields({ value, href }: { readonly value: ValueView; readonly href: Href }) {
  return (
    <ul>
      {value.fields.map((field) => (
        <Field field={field} href={href} />
      ))}
    </ul>
  );
}

function Field({ field, href }: { readonly field: FieldView; readonly href: Href }) {
  const { name, id, value, required } = field;
  return (
    <li id={id}>
      <code>{name}</code> {value.type} {required ? 'required' : 'optional'}
      {value.description && (
        <p>
          <Inline text={value.description} href={href} />
        </p>
      )}
      {value.fields.length > 0 && <Fields value={value} href={href} />}
    </li>
  );
}

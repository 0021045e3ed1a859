import type { ComponentChildren } from 'preact';
import type { Href } from '../links.js';
import { fieldsOf } from '../schema-tree/fields-of.js';
import { isTelling, partsLabel, restOf } from '../schema-tree/labels.js';
import type { AlternativesView, FieldView, SchemaTree, ValueView } from '../schema-tree/model.js';
import { Inline } from './prose.js';
import { Continued, Facts, Head, Words } from './schema-facts.js';

/** So many levels are unfolded at first. */
const OPEN_LEVELS = 2;
/** A tree with more fields than this has one level less to begin with. */
const MANY_FIELDS = 100;
/** More fields than this are folded on every level. */
const OPEN_FIELDS = 50;

interface Placed {
  readonly href: Href;
  readonly level: number;
}

/**
 * A schema as a tree that opens. All of it is on the page: a script may only fold and unfold. `data-expand`
 * names the tree whose parts a button unfolds; without a script it stays hidden.
 */
export function Schema({ tree, href }: { readonly tree: SchemaTree; readonly href: Href }) {
  const { root, prefix } = tree;
  const isPlain = root.type === 'object' && !root.nullable && !root.deprecated;
  return (
    <div class="schema" id={prefix}>
      <button type="button" class="schema-expand" data-expand={prefix} hidden>
        Expand all
      </button>
      {!isPlain && <Head value={root} href={href} />}
      <Words value={root} href={href} />
      <Facts value={root} href={href} />
      <Parts value={root} href={href} level={fieldsOf(tree).length > MANY_FIELDS ? 1 : 0} />
    </div>
  );
}

/** What is in a value. */
function Parts({ value, href, level }: { readonly value: ValueView } & Placed) {
  const { fields, items, tuple = [], otherProperties, alternatives, rules, open } = value;
  return (
    <>
      {fields.length > 0 && (
        <ul class="fields">
          {fields.map((field) => (
            <Field field={field} href={href} level={level} />
          ))}
        </ul>
      )}
      {otherProperties.map((other) => (
        <Part label={<Inline text={other.names} href={href} />} value={other.value} href={href} level={level} />
      ))}
      {items && isTelling(items) && <Part label="each item" value={items} href={href} level={level} />}
      {tuple.map((place, index) => (
        <Part label={`item ${index + 1}`} value={place} href={href} level={level} />
      ))}
      {alternatives.map((group) => (
        <Alternatives group={group} href={href} level={level} />
      ))}
      {rules.map((rule) => (
        <Part label={<Inline text={rule.label} href={href} />} value={rule.value} href={href} level={level} />
      ))}
      <Continued continued={restOf(value)} href={href} />
      {open === false && <p class="closed">No other properties.</p>}
    </>
  );
}

function Field({ field, href, level }: { readonly field: FieldView } & Placed) {
  const { name, id, value, required } = field;
  return (
    <li id={id} class={value.never ? 'never' : undefined}>
      <Head value={value} href={href} required={required}>
        <a class="name" href={`#${encodeURIComponent(id)}`}>
          <code>{name === '' ? '""' : name}</code>
        </a>
      </Head>
      <Words value={value} href={href} />
      <Facts value={value} href={href} />
      <Nested value={value} href={href} level={level} />
    </li>
  );
}

/** Something that has no name: an item, all other properties, what a rule asks for. */
function Part({
  label,
  value,
  href,
  level,
}: { readonly label: ComponentChildren; readonly value: ValueView } & Placed) {
  return (
    <div class="part">
      <Head value={value} href={href}>
        <span class="label">{label}</span>
      </Head>
      <Words value={value} href={href} />
      <Facts value={value} href={href} />
      <Parts value={value} href={href} level={level + 1} />
    </div>
  );
}

function Nested({ value, href, level }: { readonly value: ValueView } & Placed) {
  const label = partsLabel(value);
  if (label === undefined) return <Parts value={value} href={href} level={level} />;
  const count = value.fields.length + (value.items?.fields.length ?? 0);
  return (
    <details open={level < OPEN_LEVELS && count <= OPEN_FIELDS}>
      <summary>{label}</summary>
      <Parts value={value} href={href} level={level + 1} />
    </details>
  );
}

function Alternatives({ group, href, level }: { readonly group: AlternativesView } & Placed) {
  return (
    <div class="alternatives">
      <p class="label">
        <Inline text={group.title} href={href} />
      </p>
      {group.branches.map(({ title, value }) => (
        <details open={level < OPEN_LEVELS}>
          <summary>
            <Inline text={title} href={href} />
          </summary>
          <Head value={value} href={href} />
          <Words value={value} href={href} />
          <Facts value={value} href={href} />
          <Parts value={value} href={href} level={level + 1} />
        </details>
      ))}
    </div>
  );
}

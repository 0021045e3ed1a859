import { code } from '../../emitters/quote/markdown.js';
import type { Href } from '../links.js';
import { fieldsOf, placeWords } from '../schema-tree/fields-of.js';
import { badgesOf, excerpt, isTelling, restOf } from '../schema-tree/labels.js';
import type { ContinuedView, FieldView, NoteView, SchemaTree, ValueView } from '../schema-tree/model.js';
import { writeLine } from './write-inline.js';

/** What the lines of a tree need beside it. */
interface Writing {
  readonly href: Href;
  /** The path of each anchor, as people write it: `data.object`. */
  readonly paths: ReadonlyMap<string, string>;
}

/** A schema as a nested list: a line for each field, and below it what is in its value. */
export function renderSchema(tree: SchemaTree, { href }: { readonly href: Href }): string {
  const writing = { href, paths: pathsOf(tree) };
  const { root } = tree;
  const about = [sentence(root, writing), ...factLines(root, writing)].filter((text) => text !== '');
  const isPlain = root.type === 'object' && !root.nullable && !root.never;
  const intro = [...(isPlain ? [] : [`Type: ${typeOf(root, writing)}.`]), ...about];
  return [...intro, partLines(root, writing).join('\n')].filter((text) => text !== '').join('\n\n');
}

/** The list of what is in a value. */
function partLines(value: ValueView, writing: Writing): string[] {
  const { fields, items, tuple = [], otherProperties, alternatives, rules, open } = value;
  const line = (text: string): string => writeLine(text, writing);
  return [
    ...fields.flatMap((field) => fieldLines(field, writing)),
    ...otherProperties.flatMap(({ names, value: other }) => valueLines(line(names), other, writing)),
    ...(items && isTelling(items) ? valueLines('each item', items, writing) : []),
    ...tuple.flatMap((place, index) => valueLines(`item ${index + 1}`, place, writing)),
    ...alternatives.flatMap(({ title, branches }) => [
      `- *${line(title)}:*`,
      ...indented(branches.flatMap((branch) => valueLines(line(branch.title), branch.value, writing))),
    ]),
    ...rules.flatMap(({ label, value: rule }) => valueLines(line(label), rule, writing)),
    ...restOf(value).map((next) => `- ${continuedWords(next, writing)}`),
    ...(open === false ? ['- No other properties.'] : []),
  ];
}

function fieldLines({ name, required, value }: FieldView, writing: Writing): string[] {
  const label = code(JSON.stringify(name).slice(1, -1)) || code('""');
  if (value.never) return [`- ${label} (never present)${ending(sentence(value, writing))}`];
  const traits = [typeOf(value, writing), required ? 'required' : 'optional', ...badges(value)];
  return [`- ${label} (${traits.join(', ')})${ending(sentence(value, writing))}`, ...indented(inside(value, writing))];
}

function valueLines(label: string, value: ValueView, writing: Writing): string[] {
  const traits = value.never ? ['never valid'] : [typeOf(value, writing), ...badges(value)];
  return [`- ${label} (${traits.join(', ')})${ending(sentence(value, writing))}`, ...indented(inside(value, writing))];
}

function inside(value: ValueView, writing: Writing): string[] {
  return [...factLines(value, writing).map((fact) => `- ${fact}`), ...partLines(value, writing)];
}

function typeOf({ type, nullable, named }: ValueView, { href }: Writing): string {
  const text = nullable ? `${type} or null` : type;
  if (!named) return text;
  const address = href(named.page);
  const label = code(named.label);
  return `${text}, ${address === '#' ? label : `[${label}](${address})`}`;
}

function badges(value: ValueView): string[] {
  return badgesOf(value)
    .filter(({ text }) => text !== 'nullable')
    .map(({ text }) => writeLine(text, { href: () => '#' }));
}

/** The description, and what holds of the value in short. */
function sentence(value: ValueView, writing: Writing): string {
  const { description, constant, values, default: standard, examples, constraints } = value;
  const listed = (list: readonly Parameters<typeof excerpt>[0][]): string =>
    list.map((entry) => code(excerpt(entry))).join(', ');
  return [
    description === undefined ? '' : stopped(writeLine(description, writing)),
    constant ? `Always ${listed([constant.value])}.` : '',
    values
      ? `${values.open ? 'Known so far' : 'One of'}: ${listed(values.list)}${values.open ? '; others are valid' : ''}.`
      : '',
    constraints.length > 0 ? `Constraints: ${constraints.map((text) => writeLine(text, writing)).join('; ')}.` : '',
    standard ? `Default: ${listed([standard.value])}.` : '',
    examples.length > 0 ? `Example: ${listed(examples)}.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function factLines({ notes }: ValueView, writing: Writing): string[] {
  return notes.map((note) => noteWords(note, writing));
}

function noteWords({ kind, title, text }: NoteView, writing: Writing): string {
  const words = writeLine(text, writing);
  if (kind === 'link') return `See ${words}`;
  return `${kind === 'rule' ? 'Rule' : 'Interpretation'}: ${title === undefined ? '' : `${stopped(writeLine(title, writing))} `}${words}`;
}

function continuedWords({ label, page, id }: ContinuedView, { href, paths }: Writing): string {
  if (id !== undefined) {
    const path = paths.get(id);
    return `as above: ${path === undefined ? code(label) : `${code(label)}, at ${path === '' ? 'the top' : code(path)}`}`;
  }
  const address = href(page ?? '');
  return `all of ${address === '#' ? code(label) : `[${code(label)}](${address})`}`;
}

function pathsOf(tree: SchemaTree): ReadonlyMap<string, string> {
  return new Map([[tree.prefix, ''], ...fieldsOf(tree).map(({ id, path }) => [id, placeWords(path)] as const)]);
}

function ending(text: string): string {
  return text === '' ? '' : `: ${text}`;
}

function stopped(text: string): string {
  return text === '' || /[.!?:…]$/.test(text) ? text : `${text}.`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

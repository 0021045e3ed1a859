import type { Json } from '../../contract/json.js';
import { valueAt } from '../../contract/json.js';
import type { Message, Resource } from '../../contract/model.js';
import { annotationsOf, nodeOf } from '../../contract/views.js';
import type { ChangeKind } from '../../contract/vocabulary/types.js';
import { cell, code } from '../../emitters/quote/markdown.js';
import type { Block, Example, Markdown, Page } from '../model.js';
import { placeWords, type SureField, sureFieldsOf } from '../schema-tree/fields-of.js';
import { changeMeaning } from '../schema-tree/labels.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import { ANY_VALUE } from '../schema-tree/type-words.js';
import { carriesAt } from './carries-at.js';
import type { PageContext } from './context.js';
import { exampleTitle } from './event-examples.js';

const MOST_EXAMPLES = 4;

/** One resource: what is in it, when fields are absent, and which events carry it. */
export function resourcePage(context: PageContext, resource: Resource): Page {
  const { contract, places } = context;
  const node = nodeOf(contract.schemas, resource.schema);
  const { description } = annotationsOf(contract.schemas, node);
  const tree = schemaTree(contract, node, { prefix: 'field', places });
  // The page begins with it.
  const { description: _, ...aboutFields } = tree.root;
  const fields = sureFieldsOf(tree);
  const messages = contract.messages.filter(({ names }) => resource.messages.includes(names.type));
  const examples = examplesOf(context, resource, messages);
  return {
    slug: places.resource(resource),
    kind: 'resource',
    title: resource.name,
    ...(description !== undefined && { subtitle: firstSentence(description) }),
    body: [
      ...carriedAs(context, resource, messages),
      { kind: 'heading', level: 2, text: 'Fields', id: 'fields' },
      { kind: 'schema', tree: { ...tree, root: aboutFields } },
      ...absences(fields),
      ...changes(fields),
      ...events(context, messages),
    ],
    ...(examples.length > 0 && { aside: [{ kind: 'examples', items: examples }] }),
  };
}

export function resourcePages(context: PageContext): Page[] {
  return context.contract.resources.map((resource) => resourcePage(context, resource));
}

function carriedAs(context: PageContext, resource: Resource, messages: readonly Message[]): Block[] {
  const carriers = messages.flatMap(({ envelope, ...message }) => {
    const place = envelope?.object;
    return place !== undefined && carriesAt(context.contract, message, place, resource.schema) ? [place] : [];
  });
  const found = [...new Set(carriers)].map((place) => code(placeWords(place)));
  if (found.length === 0) return [];
  const text = `Events carry the whole resource, as ${found.join(' or ')}.`;
  return [{ kind: 'prose', text }];
}

/**
 * What an optional field means: where `null` is not valid, to be absent is the one way to have no value. Of a
 * field that may be anything, nothing follows.
 */
function absences(fields: readonly SureField[]): Block[] {
  const told = (text: Markdown, chosen: (field: SureField) => boolean): Markdown[] => {
    const names = fields
      .filter((field) => !field.value.never && field.value.type !== ANY_VALUE && chosen(field))
      .map(({ path }) => code(placeWords(path)));
    return names.length === 0 ? [] : [`- ${text}: ${names.join(', ')}.`];
  };
  const lines = [
    ...told('Included only when they have a value', ({ required, value }) => !required && !value.nullable),
    ...told(
      'Included or not, and `null` when they have no value',
      ({ required, value }) => !required && value.nullable,
    ),
    ...told('Always included, and `null` when they have no value', ({ required, value }) => required && value.nullable),
  ];
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Fields without a value', id: 'absent-fields' },
    { kind: 'prose', text: lines.join('\n') },
  ];
}

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  relation: 'Relation fields',
  bookkeeping: 'Bookkeeping fields',
  identity: 'Identity',
};

function changes(fields: readonly SureField[]): Block[] {
  const lines = (Object.keys(CHANGES) as ChangeKind[]).flatMap((kind) => {
    const names = fields.filter((field) => isOf(field, kind)).map(({ path }) => code(placeWords(path)));
    return names.length === 0 ? [] : [`- **${CHANGES[kind]}:** ${names.join(', ')}. ${changeMeaning(kind)}`];
  });
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'When fields change', id: 'field-changes' },
    { kind: 'prose', text: lines.join('\n') },
  ];
}

/** What identifies something inside the resource is not the identity of the resource. */
function isOf({ path, value }: SureField, kind: ChangeKind): boolean {
  return value.change === kind && (kind !== 'identity' || path.lastIndexOf('/') === 0);
}

function events({ places }: PageContext, messages: readonly Message[]): Block[] {
  if (messages.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Events', id: 'events' },
    {
      kind: 'table',
      head: ['Event', 'Sent when'],
      rows: messages.map((message) => ({
        cells: [`[${code(message.wireType)}](page:${encodeURI(places.event(message))})`, cell(message.summary ?? '')],
      })),
    },
  ];
}

/** The resource as events show it, each state once. */
function examplesOf({ contract }: PageContext, resource: Resource, messages: readonly Message[]): readonly Example[] {
  const found = new Map<string, Example>();
  for (const message of messages) {
    const place = message.envelope?.object;
    if (place === undefined || !carriesAt(contract, message, place, resource.schema)) continue;
    for (const { name, summary, payload } of message.examples) {
      const value = payload && (valueAt(payload.value, place) as Json | undefined);
      if (value === undefined) continue;
      const key = JSON.stringify(value);
      if (found.has(key)) continue;
      found.set(key, {
        title: exampleTitle(name) ?? message.wireType,
        ...(summary !== undefined && { summary }),
        value,
      });
    }
  }
  return [...found.values()].slice(0, MOST_EXAMPLES);
}

function firstSentence(text: string): string {
  const [line = ''] = text.trim().split(/\n\s*\n/);
  return line.replace(/\s+/g, ' ').replaceAll('`', '');
}

import type { Json } from '../../contract/json.js';
import { valueAt } from '../../contract/json.js';
import type { KeywordSchema, Message } from '../../contract/model.js';
import { conjunctionOf, nodeOf } from '../../contract/views.js';
import type { EnvelopePlaces } from '../../contract/vocabulary/types.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Block, Page } from '../model.js';
import { fieldsOf, placeWords } from '../schema-tree/fields-of.js';
import type { SchemaTree } from '../schema-tree/model.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import { annotatedJson } from './annotated-json.js';
import type { PageContext } from './context.js';

type Role = keyof EnvelopePlaces;

/** What each role is called, in the order in which a reader meets them. The contract says what it means. */
const ROLES: Readonly<Record<Role, string>> = {
  id: 'Id of the event',
  type: 'Event type',
  version: 'Version',
  time: 'Time of the event',
  owner: 'Owner',
  object: 'Resource',
  previous: 'Previous values',
};

interface Envelope {
  readonly schema: KeywordSchema;
  readonly places: EnvelopePlaces;
  readonly messages: readonly Message[];
}

/** What all events share. No page where nothing says that they share anything. */
export function envelopePages(context: PageContext): Page[] {
  const envelopes = envelopesOf(context);
  if (envelopes.length === 0) return [];
  const several = envelopes.length > 1;
  return [
    {
      slug: 'envelope',
      kind: 'reference',
      title: several ? 'Envelopes' : 'Envelope',
      subtitle: 'What every event has, whatever it tells about.',
      body: envelopes.flatMap((envelope, index) => describe(context, envelope, several ? index + 1 : undefined)),
    },
  ];
}

/** The schemas that say of themselves that they are an envelope, and are shared. */
function envelopesOf({ contract: { messages, schemas } }: PageContext): readonly Envelope[] {
  const found = new Map<KeywordSchema, Message[]>();
  for (const message of messages) {
    if (message.payload === undefined) continue;
    const schema = conjunctionOf(schemas, nodeOf(schemas, message.payload)).find(({ roles }) => roles.envelope);
    if (schema) found.set(schema, [...(found.get(schema) ?? []), message]);
  }
  return [...found].flatMap(([schema, users]): Envelope[] => {
    const places = schema.roles.envelope;
    return places && (users.length > 1 || messages.length === 1) ? [{ schema, places, messages: users }] : [];
  });
}

function describe({ contract, places }: PageContext, envelope: Envelope, number: number | undefined): Block[] {
  const suffix = number === undefined ? '' : `-${number}`;
  const tree = schemaTree(contract, envelope.schema, { prefix: `field${suffix}`, places });
  const name = contract.schemas.names.get(envelope.schema.id);
  return [
    ...(number === undefined || name === undefined
      ? []
      : [{ kind: 'heading', level: 2, text: code(name), id: `envelope${suffix}` } as const]),
    { kind: 'heading', level: number === undefined ? 2 : 3, text: 'Parts', id: `parts${suffix}` },
    rolesTable(envelope, tree),
    ...annotatedExample(envelope),
    { kind: 'heading', level: number === undefined ? 2 : 3, text: 'Fields', id: `fields${suffix}` },
    { kind: 'schema', tree },
  ];
}

function rolesTable({ places }: Envelope, tree: SchemaTree): Block {
  const fields = new Map(fieldsOf(tree).map((field) => [field.path, field]));
  return {
    kind: 'table',
    head: ['Field', 'Part', 'Meaning'],
    rows: rolesOf(places).map(([role, place]) => ({
      cells: [code(placeWords(place)), ROLES[role], fields.get(place)?.value.description ?? ''],
    })),
  };
}

/** The example in which most of the parts are to be seen; of those the shortest. */
function annotatedExample({ places, messages }: Envelope): Block[] {
  const roles = rolesOf(places);
  const seen = (value: Json): number => roles.filter(([, place]) => valueAt(value, place) !== undefined).length;
  const [best] = messages
    .flatMap(({ examples }) => examples.flatMap(({ payload }) => payload?.value ?? []))
    .map((value) => ({ value, seen: seen(value), length: JSON.stringify(value).length }))
    .sort((a, b) => b.seen - a.seen || a.length - b.length);
  if (!best) return [];
  const notes = new Map(roles.map(([role, place]) => [place, ROLES[role]]));
  return [
    { kind: 'code', language: 'json', title: 'An event, with its parts named', text: annotatedJson(best.value, notes) },
  ];
}

function rolesOf(places: EnvelopePlaces): readonly (readonly [Role, string])[] {
  return (Object.keys(ROLES) as Role[]).flatMap((role) => {
    const place = places[role];
    return place === undefined ? [] : [[role, place] as const];
  });
}

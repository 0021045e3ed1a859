import { isObject, pointer } from '../../../../generator/contract/json.js';
import type { Contract, Dispatch, Message, Resource, SchemaId } from '../../../../generator/contract/model.js';
import { NameAllocator } from '../../../../generator/contract/names/allocate.js';
import { allocateMessageNames } from '../../../../generator/contract/names/message-names.js';
import { allocateSchemaNames } from '../../../../generator/contract/names/schema-names.js';
import { SchemaGraphBuilder } from '../../../../generator/contract/normalize/schema-graph.js';
import { Diagnostics, type Location } from '../../../../generator/diagnostics/diagnostic.js';
import { types } from '../../../../generator/emitters/types/index.js';

/** What a test says of a message; the rest is of no interest to types. */
export interface MessageGiven {
  readonly wireType?: string;
  readonly payload?: unknown;
  readonly headers?: unknown;
  readonly response?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly title?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url: string };
}

export interface Given {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly messages?: Readonly<Record<string, MessageGiven>>;
  /** Keys of schemas. Without it, all of them. */
  readonly resources?: readonly string[];
  readonly dispatch?: Dispatch;
}

/** A contract of schemas and messages, built without the files and checks around it. */
export function contractOf({
  schemas = {},
  messages = {},
  resources = Object.keys(schemas),
  dispatch,
}: Given): Contract {
  const document = { components: { schemas, messages } };
  const diagnostics = new Diagnostics();
  const builder = new SchemaGraphBuilder({ document, locate }, diagnostics);
  const add = (path: string): SchemaId => builder.add(path) as SchemaId;
  const schemaAt = (key: string): SchemaId => add(pointer('/components/schemas', key));
  const found = resources.map((key): Resource => ({ name: key, schema: schemaAt(key), messages: [] }));

  const allocator = new NameAllocator(diagnostics);
  const places = Object.keys(messages).map((key) => ({
    place: pointer('/components/messages', key),
    key,
    source: locate(''),
  }));
  const names = allocateMessageNames(places, allocator);
  const built = places.map(({ place, key }): Message => {
    const given = messages[key] as MessageGiven;
    const { wireType = key, summary, description, title, deprecated = false, externalDocs, response } = given;
    return {
      key,
      names: names.get(place) as Message['names'],
      source: locate(place),
      wireType,
      direction: 'send',
      ...(title !== undefined && { title }),
      ...(summary !== undefined && { summary }),
      ...(description !== undefined && { description }),
      ...(externalDocs && { externalDocs }),
      deprecated,
      tags: [],
      channel: { key: 'webhooks', address: null },
      ...(Object.hasOwn(given, 'payload') && { payload: add(pointer(place, 'payload')) }),
      ...(isObject(given.headers) && { headers: add(pointer(place, 'headers')) }),
      ...(response !== undefined && {
        followUp: { name: 'fetch', method: 'GET', path: '/', parameters: new Map(), response: schemaAt(response) },
      }),
      examples: [],
      interpretations: [],
    };
  });
  const named = new Set([
    ...builder.targets,
    ...found.map(({ schema }) => schema),
    ...built.flatMap(({ payload, headers, followUp }) => [payload, headers, followUp?.response]),
  ]);
  const ids = [...named].filter((id) => id !== undefined);
  return {
    asyncapi: '3.1.0',
    info: { title: 'Test', version: '1.0.0' },
    document: {},
    schemas: { nodes: builder.nodes, names: allocateSchemaNames(ids, builder.nodes, new Map(), allocator) },
    messages: built,
    resources: found,
    groups: [],
    dispatch: dispatch ?? { basis: 'out-of-band', separator: '.' },
    signatures: [],
    guides: [],
    interpretations: [],
  };
}

/** The emitted files, by the last part of their name. */
export async function emitTypes(
  given: Given,
  diagnostics = new Diagnostics(),
): Promise<{ schemas: string; events: string; index: string }> {
  const context = { package: { name: 'test' }, runtime: new Map(), diagnostics };
  const files = await types.emit(contractOf(given), context);
  const content = (name: string): string => files.find(({ path }) => path === `types/${name}.d.ts`)?.content ?? '';
  return { schemas: content('schemas'), events: content('events'), index: content('index') };
}

/** The declaration of one name, with its comment. */
export function declarationOf(text: string, name: string): string {
  const blocks = text.split(/\n\n(?=\/\*\*|export )/);
  const pattern = new RegExp(`^(?:/\\*\\*[\\s\\S]*?\\*/\\n)?export (?:type|interface) ${name}\\b`);
  return blocks.find((block) => pattern.test(block))?.trimEnd() ?? '';
}

function locate(path: string): Location {
  return { file: 'asyncapi.yaml', line: 1, column: 1, pointer: path };
}

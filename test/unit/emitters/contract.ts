/** Small contracts for tests of emitters: a document, read into a graph, with roles written by hand. */
import type { Json, JsonObject } from '../../../generator/contract/json.js';
import { tokensOf } from '../../../generator/contract/json.js';
import type { Contract, Message, Resource, SchemaId } from '../../../generator/contract/model.js';
import { SchemaGraphBuilder } from '../../../generator/contract/normalize/schema-graph.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import type { EmitContext, Emitter, PackageOptions } from '../../../generator/emitters/emitter.js';

const NOWHERE = { file: 'asyncapi.yaml', line: 1, column: 1, pointer: '' };

export interface Given {
  /** Component schemas by key. */
  readonly schemas?: JsonObject;
  /** Payload schemas by message key, in place. */
  readonly payloads?: JsonObject;
  readonly messages?: readonly (Partial<Message> & { readonly key: string })[];
  readonly resources?: readonly Resource[];
  readonly contract?: Partial<Contract>;
}

export function contractOf({
  schemas = {},
  payloads = {},
  messages = [],
  resources = [],
  contract = {},
}: Given): Contract {
  const document: JsonObject = { asyncapi: '3.1.0', components: { schemas, messages: wrap(payloads) } };
  const builder = new SchemaGraphBuilder(
    { document, locate: (pointer) => ({ ...NOWHERE, pointer }) },
    new Diagnostics(),
  );
  for (const key of Object.keys(schemas)) builder.add(`/components/schemas/${key}`);
  for (const key of Object.keys(payloads)) builder.add(`/components/messages/${key}/payload`);
  const ids = [...builder.nodes.keys()].filter((id) => isRoot(id) || builder.targets.has(id));
  return {
    asyncapi: '3.1.0',
    info: { title: 'Orders', version: '1.2.3' },
    document,
    schemas: { nodes: builder.nodes, names: new Map(ids.map((id) => [id, nameOf(id)])) },
    messages: messages.map(message),
    resources,
    groups: [],
    dispatch: { basis: 'declared', separator: '.', body: '/type' },
    signatures: [],
    guides: [],
    interpretations: [],
    ...contract,
  };
}

export function contextOf(
  options: Partial<PackageOptions> = {},
  runtime: readonly (readonly [string, string])[] = [],
): EmitContext {
  return {
    package: { name: '@shop/webhooks', ...options },
    runtime: new Map(runtime),
    diagnostics: new Diagnostics(),
  };
}

/** What an emitter makes, by path. */
export async function emitted(
  emitter: Emitter,
  contract: Contract,
  context = contextOf(),
): Promise<Map<string, string>> {
  return new Map((await emitter.emit(contract, context)).map(({ path, content }) => [path, content]));
}

/** The value of an emitted JSON file. */
export async function emittedJson(
  emitter: Emitter,
  contract: Contract,
  path: string,
): Promise<Record<string, unknown>> {
  const content = (await emitted(emitter, contract)).get(path);
  if (content === undefined) throw new Error(`${emitter.name} did not emit ${path}`);
  return JSON.parse(content);
}

/** Two events about orders that refer to each other's schemas, with headers, an example and a recursion. */
export const ORDERS: Given = {
  schemas: {
    Order: {
      description: 'What was bought.',
      type: 'object',
      required: ['id', 'lines'],
      properties: {
        id: { type: 'string', pattern: '^ord_' },
        status: { type: 'string', 'x-extensible-enum': ['open', 'paid'] },
        lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
        replaces: { $ref: '#/components/schemas/Order' },
      },
    },
    Line: { type: 'object', required: ['sku'], properties: { sku: { type: 'string' } } },
    Headers: {
      type: 'object',
      required: ['x-id'],
      properties: {
        'x-id': { type: 'string', description: 'Identifies the delivery.' },
        'x-note': { type: 'string', deprecated: true },
        'Content-Type': { const: 'application/json' },
      },
    },
  },
  payloads: { OrderPlaced: orderEvent('order.placed'), OrderPaid: orderEvent('order.paid') },
  messages: [
    {
      key: 'OrderPlaced',
      wireType: 'order.placed',
      title: 'Order placed',
      summary: 'A customer ordered.',
      description: 'Carries the order.',
      tags: ['Shop orders'],
      headers: '#/components/schemas/Headers',
      examples: [example('one-line', { type: 'order.placed', order: { id: 'ord_1', lines: [{ sku: 'a' }] } })],
    },
    { key: 'OrderPaid', wireType: 'order.paid', deprecated: true, headers: '#/components/schemas/Headers' },
  ],
  resources: [{ name: 'Order', schema: '#/components/schemas/Order', messages: ['order.placed', 'order.paid'] }],
  contract: {
    groups: [{ name: 'Shop orders', description: 'What customers buy.', messages: ['order.placed'] }],
  },
};

export function example(name: string | undefined, payload: Json): Message['examples'][number] {
  return { ...(name !== undefined && { name }), payload: { value: payload, source: NOWHERE }, source: NOWHERE };
}

function orderEvent(type: string): Json {
  return {
    type: 'object',
    required: ['type', 'order'],
    properties: { type: { const: type }, order: { $ref: '#/components/schemas/Order' } },
  };
}

function message(given: Partial<Message> & { readonly key: string }): Message {
  const { key } = given;
  return {
    names: { base: key, type: `${key}Event`, guard: `is${key}Event` },
    source: NOWHERE,
    wireType: key,
    direction: 'send',
    deprecated: false,
    tags: [],
    channel: { key: 'orders', address: null },
    payload: `#/components/messages/${key}/payload`,
    examples: [],
    interpretations: [],
    ...given,
  };
}

function wrap(payloads: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(payloads).map(([key, payload]) => [key, { payload }]));
}

function isRoot(id: SchemaId): boolean {
  return /^#\/components\/(schemas\/[^/]+|messages\/[^/]+\/payload)$/.test(id);
}

function nameOf(id: SchemaId): string {
  const [, kind, key = '', ...path] = tokensOf(id.slice(1));
  if (kind === 'messages') return `${key}Event`;
  return [key, ...path.filter((token) => token !== 'properties')]
    .map((token) => token[0]?.toUpperCase() + token.slice(1))
    .join('');
}

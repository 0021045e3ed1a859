import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { declarationOf, emitTypes, type Given } from './contract.js';

const string = { type: 'string' };
const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

const message = (wireType: string, data: string, more: object = {}) => ({
  wireType,
  payload: { allOf: [ref('Envelope'), { type: 'object', properties: { type: { const: wireType }, data: ref(data) } }] },
  headers: ref('DeliveryHeaders'),
  ...more,
});

/** Two events of one resource in an envelope, as publishers write them. */
const ORDERS: Given = {
  schemas: {
    Envelope: {
      description: 'The frame.',
      type: 'object',
      required: ['id', 'type', 'api_version', 'data'],
      properties: {
        id: string,
        type: { ...string, description: 'What happened.' },
        api_version: { const: 'v1' },
        data: {
          type: 'object',
          required: ['object'],
          properties: { object: { type: 'object' }, previous: { type: 'object' } },
        },
      },
    },
    Order: { type: 'object', required: ['id'], properties: { id: string, note: { type: ['string', 'null'] } } },
    OrderState: { type: 'object', required: ['object'], properties: { object: ref('Order'), previous: false } },
    OrderChange: {
      type: 'object',
      required: ['object', 'previous'],
      properties: { object: ref('Order'), previous: ref('OrderPrevious') },
    },
    OrderPrevious: { type: 'object', properties: { note: { $ref: '#/components/schemas/Order/properties/note' } } },
    DeliveryHeaders: { type: 'object', required: ['x-id'], properties: { 'x-id': string } },
    Receipt: { type: 'object', required: ['total'], properties: { total: { type: 'number' } } },
  },
  messages: {
    OrderCreated: message('v1.order.created', 'OrderState', { summary: 'A new order.', response: 'Receipt' }),
    OrderUpdated: message('v1.order.updated', 'OrderChange', { description: 'With what changed.', deprecated: true }),
  },
  resources: ['Order'],
};

describe('events', () => {
  test('are interfaces that extend their envelope', async () => {
    const { events } = await emitTypes(ORDERS);
    expect(declarationOf(events, 'OrderCreatedEvent')).toBe(
      `/** A new order. */
export interface OrderCreatedEvent extends Envelope {
  /** What happened. */
  type: 'v1.order.created';
  data: OrderState;
}`,
    );
    expect(declarationOf(events, 'OrderUpdatedEvent')).toContain(
      '/**\n * With what changed.\n * @deprecated\n */\nexport interface',
    );
  });

  test('come with their union, types and map, in the order of the document', async () => {
    const { events } = await emitTypes(ORDERS);
    expect(events).toContain('export type WebhookEvent =\n  | OrderCreatedEvent\n  | OrderUpdatedEvent\n\n');
    expect(events).toContain("export type WebhookEventType =\n  | 'v1.order.created'\n  | 'v1.order.updated'\n\n");
    expect(events).toContain(
      "export interface EventTypeMap {\n  'v1.order.created': OrderCreatedEvent;\n  'v1.order.updated': OrderUpdatedEvent;\n}\n",
    );
    expect(events).toContain('export type EventOf<T extends WebhookEventType> = EventTypeMap[T];\n');
  });

  test('bring the types of headers and follow-up responses', async () => {
    const { events, schemas } = await emitTypes(ORDERS);
    expect(declarationOf(events, 'DeliveryHeaders')).toContain("'x-id': string;");
    expect(declarationOf(schemas, 'Receipt')).toContain('total: number;');
  });

  test('narrow by their type, exhaustively', async () => {
    const emitted = await emitTypes(ORDERS);
    const use = `
import type { Envelope, EventOf, Order, OrderPrevious, OrderUpdatedEvent, WebhookEvent, WebhookEventType } from './types/index.js';
export function handle(event: WebhookEvent): Order {
  const previous: OrderPrevious | undefined = event.data.previous;
  void previous;
  switch (event.type) {
    case 'v1.order.created': {
      const none: undefined = event.data.previous;
      return none ?? event.data.object;
    }
    case 'v1.order.updated': {
      const note: string | null | undefined = event.data.previous.note;
      return { id: 'x', note: note ?? null };
    }
    default:
      return event satisfies never;
  }
}
export function incomplete(event: WebhookEvent): string {
  switch (event.type) {
    case 'v1.order.created':
      return event.id;
    default:
      // @ts-expect-error one type is left
      return event satisfies never;
  }
}
export const asEnvelope = (event: WebhookEvent): Envelope => event;
export const asRecord = (order: Order): { [key: string]: unknown } => order;
export const updated: EventOf<'v1.order.updated'> = null! as OrderUpdatedEvent;
export const types: WebhookEventType[] = ['v1.order.created', 'v1.order.updated'];
// @ts-expect-error no such type
export const other: WebhookEventType = 'v1.order.deleted';
// @ts-expect-error a typing error in a key
export const typo = (order: Order) => order.nots;
`;
    expect(await compile(files(emitted, { 'use.ts': use }))).toEqual({ 'TypeScript 5': [], 'TypeScript 7': [] });
  });

  test('share a payload by another name for it', async () => {
    const { events, schemas } = await emitTypes({
      schemas: { Order: { type: 'object', properties: { id: string } } },
      messages: { Made: { payload: ref('Order'), summary: 'Made.' }, Sent: { payload: ref('Order') } },
      resources: [],
    });
    expect(declarationOf(events, 'MadeEvent')).toBe('/** Made. */\nexport type MadeEvent = Order;');
    expect(declarationOf(events, 'SentEvent')).toBe('export type SentEvent = Order;');
    expect(declarationOf(schemas, 'Order')).toContain('id?: string;');
  });

  test('own a payload that nothing else uses', async () => {
    const { events, schemas } = await emitTypes({
      schemas: { MadeBody: { type: 'object', properties: { id: string, next: ref('MadeBody') } } },
      messages: { Made: { payload: ref('MadeBody') } },
      resources: [],
    });
    expect(declarationOf(events, 'MadeEvent')).toBe(
      'export type MadeEvent = {\n  id?: string;\n  next?: MadeEvent;\n};',
    );
    expect(schemas).toContain('export {};');
  });

  test('without a payload are unknown, and spoil no union', async () => {
    const { events } = await emitTypes({
      messages: { Ping: { wireType: 'ping' }, Made: { wireType: 'made', payload: { type: 'object' } } },
    });
    expect(events).toContain('export type PingEvent = unknown;');
    expect(events).toContain('export type WebhookEvent =\n  | MadeEvent\n');
    expect(events).toContain("  'ping': PingEvent;");
  });

  test('without a payload are what tells their type, where the body does', async () => {
    const messages = { Ping: { wireType: 'ping' }, Made: { wireType: 'made', payload: { type: 'object' } } };
    const { events } = await emitTypes({
      messages,
      dispatch: { basis: 'declared', separator: '.', body: '/meta/type' },
    });
    expect(events).toContain("export type PingEvent = { meta: { type: 'ping' } };");
    expect(events).toContain('export type WebhookEvent =\n  | PingEvent\n  | MadeEvent\n');
  });

  test('are unknown together where none has a payload', async () => {
    const { events } = await emitTypes({ messages: { Ping: { wireType: 'ping' } } });
    expect(events).toContain('export type WebhookEvent =\n  | PingEvent\n');
  });

  test('with the same wire type share its place in the map', async () => {
    const { events } = await emitTypes({
      messages: { A: { wireType: 'x', payload: string }, B: { wireType: 'x', payload: { type: 'null' } } },
    });
    expect(events).toContain("export interface EventTypeMap {\n  'x': AEvent | BEvent;\n}");
    expect(events).toContain("export type WebhookEventType =\n  | 'x'\n");
  });

  test('may be none', async () => {
    const emitted = await emitTypes({});
    expect(emitted.events).toContain('export type WebhookEvent = never;');
    expect(await compile(files(emitted))).toEqual({ 'TypeScript 5': [], 'TypeScript 7': [] });
  });
});

function files(emitted: object, more: Record<string, string> = {}): ReadonlyMap<string, string> {
  const own = Object.entries(emitted).map(([name, text]) => [`types/${name}.d.ts`, text as string] as const);
  return new Map([...own, ...Object.entries(more)]);
}

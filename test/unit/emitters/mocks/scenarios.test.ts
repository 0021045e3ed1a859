import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type JsonObject, valueAt } from '../../../../generator/contract/json.js';
import type { Contract, Resource } from '../../../../generator/contract/model.js';
import { nodeOf } from '../../../../generator/contract/views.js';
import type { MockDelivery } from '../../../../generator/runtime/mocks/deliveries/deliver.js';
import type { ScenarioOptions } from '../../../../generator/runtime/mocks/scenarios/scenario.js';
import { previousValues } from '../../../../generator/runtime/publisher/previous-values.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOf } from '../contract.js';
import { type Package, packageOf } from './emitted.js';
import { brokenInvariants, ulidTimeOf } from './invariants.js';
import { seeds } from './plans.js';

interface Event {
  readonly id: string;
  readonly type: string;
  readonly created_at: string;
  readonly workspace_id: string;
  readonly data: { readonly object: Record<string, unknown>; readonly previous_attributes?: Record<string, unknown> };
}

interface Scenarios {
  mockScenario(resource: string, options?: ScenarioOptions): Event[];
  mockScenarioDeliveries(resource: string, options: object): Promise<MockDelivery<Event>[]>;
  shuffleDeliveries<T>(list: readonly T[], options: object): T[];
  mockSecret(): string;
}

interface Root {
  receiveWebhook(input: Request, options: object): Promise<{ event: Event; delivery: { id: string } }>;
}

const ACTIONS: Readonly<Record<string, number>> = { created: 0, updated: 1, deleted: 3 };

/** What `x-change` says in spec/, told here once more. */
const RULES = {
  identity: ['id'],
  bookkeeping: ['created_at', 'updated_at'],
  relation: ['emails', 'phone_numbers', 'domains'],
};

let contract: Contract;
let made: Package;
let scenarios: Scenarios;
let root: Root;
beforeAll(async () => {
  contract = await readOwnContract();
  made = await packageOf(contract);
  scenarios = made.mocks as unknown as Scenarios;
  root = (await import(/* @vite-ignore */ pathToFileURL(join(made.folder, 'index.js')).href)) as Root;
});

/** Many lives of every resource. */
function lives(count: number): { resource: Resource; events: Event[]; updates: number }[] {
  return contract.resources.flatMap((resource) =>
    seeds(count).map((seed) => {
      const variant = (['typical', 'minimal', 'full'] as const)[seed % 3];
      const updates = seed % 5;
      return { resource, updates, events: scenarios.mockScenario(resource.name, { seed, updates, variant }) };
    }),
  );
}

describe('the life of one resource', () => {
  it('begins once, changes as often as asked, and ends once; every event of it is there', () => {
    for (const { resource, events, updates } of lives(10)) {
      const actionOf = (type: string): string =>
        contract.messages.find((one) => one.wireType === type)?.event?.action ?? '';
      const ranks = events.map(({ type }) => ACTIONS[actionOf(type)] ?? 2);
      expect(ranks).toEqual([...ranks].sort());
      expect(events).toHaveLength(resource.messages.length - 1 + updates);
      const told = contract.messages.filter(({ names }) => resource.messages.includes(names.type));
      const types = new Set(events.map(({ type }) => type));
      if (updates > 0) expect(types).toEqual(new Set(told.map(({ wireType }) => wireType)));
    }
  });

  it('keeps to the contract, and to its invariants', () => {
    for (const { events } of lives(60)) {
      for (const event of events) {
        expect(made.errorsOf(event, event.type)).toBeUndefined();
        const payload = contract.messages.find(({ wireType }) => wireType === event.type)?.payload ?? '';
        expect(brokenInvariants(contract.schemas, nodeOf(contract.schemas, payload), event)).toEqual([]);
      }
    }
  });

  it('is of one resource and one owner; each event is one of its own', () => {
    for (const { events } of lives(30)) {
      expect(new Set(events.map(({ data }) => data.object.id)).size).toBe(1);
      expect(new Set(events.map(({ data }) => data.object.created_at)).size).toBe(1);
      expect(new Set(events.map((event) => event.workspace_id)).size).toBe(1);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      for (const event of events) expect(ulidTimeOf(event.id)).toBe(Date.parse(event.created_at));
    }
  });

  it('moves on: each state is the one before with what changed, and the previous values are what a publisher lists', () => {
    for (const { events } of lives(60)) {
      for (const [index, { type, data }] of events.entries()) {
        const before = events[index - 1]?.data.object;
        if (!before) continue;
        const listed = previousValues(before, data.object, RULES);
        if (type.endsWith('.updated')) expect(listed).not.toBeNull();
        else expect(data.object).toEqual(before);
        expect(data.previous_attributes ?? null).toEqual(listed);
      }
    }
  });

  it('takes time: a new resource is as old as its first event, and every later one follows', () => {
    for (const { events } of lives(30)) {
      const times = events.map((event) => Date.parse(event.created_at));
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(events[0]?.data.object.updated_at).toBe(events[0]?.data.object.created_at);
      for (const { type, created_at, data } of events) {
        const lag = Date.parse(created_at) - Date.parse(String(data.object.updated_at));
        expect(lag).toBeGreaterThanOrEqual(0);
        if (!/deleted|completed/.test(type)) expect(lag).toBeLessThan(5000);
      }
    }
  });

  it('follows the seed, and is a copy for whoever asks', () => {
    const once = scenarios.mockScenario('Contact', { seed: 'x' });
    expect(scenarios.mockScenario('Contact', { seed: 'x' })).toEqual(once);
    expect(scenarios.mockScenario('Contact', { seed: 'y' })).not.toEqual(once);
    const [, first, second] = once;
    expect(first?.data.object).not.toBe(second?.data.object);
    expect(() => scenarios.mockScenario('Nobody')).toThrow('no events about a resource "Nobody"');
  });
});

describe('as deliveries', () => {
  it('a receiver that forgets repeated ids and older states ends with the last state, in any order', async () => {
    const secret = scenarios.mockSecret();
    const events = scenarios
      .mockScenario('Contact', { seed: 1, updates: 4 })
      .filter(({ type }) => !type.endsWith('deleted'));
    const deliveries = await scenarios.mockScenarioDeliveries('Contact', { seed: 1, updates: 4, secret });
    expect(deliveries.map(({ event }) => event.type)).toEqual([
      ...events.map(({ type }) => type),
      'v1.contact.deleted',
    ]);
    for (const seed of seeds(20)) {
      const handled = new Set<string>();
      let state: Record<string, unknown> = { updated_at: '' };
      for (const delivery of scenarios.shuffleDeliveries(deliveries, { seed, duplicates: 3 })) {
        const request = new Request('https://partner.example', { method: 'POST', ...delivery });
        const { event, delivery: told } = await root.receiveWebhook(request, { secret });
        if (handled.has(told.id)) continue;
        handled.add(told.id);
        if (String(event.data.object.updated_at) > String(state.updated_at)) state = event.data.object;
      }
      expect(handled.size).toBe(deliveries.length);
      expect(state).toEqual(events.at(-1)?.data.object);
    }
  });
});

/** A contract with other words, numbers for times, no creation and no owner; changes have no previous values. */
const OTHER: JsonObject = {
  Ticket: {
    type: 'object',
    required: ['key', 'opened', 'touched', 'title', 'left', 'right', 'both'],
    properties: {
      key: { type: 'string', 'x-change': 'identity', 'x-mock': { id: 'uuid' } },
      opened: { type: 'integer', minimum: 1_600_000_000, maximum: 1_700_000_000, 'x-change': 'bookkeeping' },
      touched: { type: 'integer', minimum: 1_600_000_000, 'x-change': 'bookkeeping' },
      title: { type: 'string' },
      left: { type: 'integer', minimum: 0 },
      right: { type: 'integer', minimum: 0 },
      both: { type: 'integer' },
    },
    'x-invariants': [{ order: ['/opened', '/touched'] }, { sum: ['/left', '/right'], equals: '/both' }],
  },
};

function ticketContract(actions: readonly string[]): Contract {
  const keys = actions.map((action) => `Ticket${action}`);
  return contractOf({
    schemas: OTHER,
    payloads: Object.fromEntries(
      keys.map((key) => [
        key,
        {
          type: 'object',
          required: ['type', 'key', 'about'],
          properties: { type: { const: key }, key: { type: 'string' }, about: { $ref: '#/components/schemas/Ticket' } },
          'x-invariants': [{ same: ['/key', '/about/key'] }],
        },
      ]),
    ),
    messages: keys.map((key, index) => ({
      key,
      envelope: { object: '/about' },
      event: { action: actions[index] ?? '', resource: '#/components/schemas/Ticket' },
    })),
    resources: [{ name: 'Ticket', schema: '#/components/schemas/Ticket', messages: keys }],
  });
}

describe('of other contracts', () => {
  it('changes without previous values, times in seconds, invariants of the whole event', async () => {
    const contract = ticketContract(['archived', 'updated', 'moved']);
    const { mocks, errorsOf } = await packageOf(contract);
    const { mockScenario } = mocks as unknown as { mockScenario(name: string, options: object): JsonObject[] };
    for (const seed of seeds(30)) {
      const events = mockScenario('Ticket', { seed, updates: 3 });
      expect(events.map(({ type }) => type)).toEqual([
        ...['Ticketupdated', 'Ticketupdated', 'Ticketupdated'],
        ...['Ticketarchived', 'Ticketmoved'],
      ]);
      const at = (place: string): unknown[] => events.map((event) => valueAt(event, place));
      expect(new Set([...at('/about/key'), ...at('/key')]).size).toBe(1);
      expect(new Set(at('/about/opened')).size).toBe(1);
      expect(new Set(at('/about/touched').slice(0, 3)).size).toBe(3);
      expect(at('/about/touched')).toEqual([...at('/about/touched')].sort());
      expect(Math.max(...(at('/about/touched') as number[]))).toBeLessThan(1e11);
      for (const event of events) {
        expect(errorsOf(event, String(event.type))).toBeUndefined();
        const payload = nodeOf(contract.schemas, `#/components/messages/${String(event.type)}/payload`);
        expect(brokenInvariants(contract.schemas, payload, event)).toEqual([]);
      }
    }
  });

  it('a resource of which the event says more than its schema, with realistic values', async () => {
    const title = { type: 'string', 'x-mock': { faker: 'commerce.productName' } };
    const more = { type: 'object', required: ['title'], properties: { title } };
    const order = { allOf: [{ $ref: '#/components/schemas/Order' }, more] };
    const properties = { type: { const: 'OrderChanged' }, order, previous: { type: 'object' } };
    const { mocks, mock } = await packageOf(
      contractOf({
        schemas: { Order: { type: 'object' } },
        payloads: { OrderChanged: { type: 'object', required: Object.keys(properties), properties } },
        messages: [
          {
            key: 'OrderChanged',
            envelope: { object: '/order', previous: '/previous' },
            event: { action: 'updated', resource: '#/components/schemas/Order' },
          },
        ],
        resources: [{ name: 'Order', schema: '#/components/schemas/Order', messages: ['OrderChangedEvent'] }],
      }),
    );
    expect(mock('OrderChanged')).toMatchObject({ previous: { title: expect.any(String) } });
    const { mockScenario } = mocks as unknown as { mockScenario(name: string): JsonObject[] };
    const [first, second] = mockScenario('Order');
    expect(second?.previous).toEqual(first?.order);
  });

  it('without roles there are none, and nothing breaks', async () => {
    const { mocks, files } = await packageOf(
      contractOf({ payloads: { A: { type: 'object' } }, messages: [{ key: 'A' }] }),
    );
    expect(mocks).not.toHaveProperty('mockScenario');
    expect(files.get('mocks/index.d.ts')).not.toContain('Scenario');
    expect(mocks).toHaveProperty('mockDelivery');
    expect(mocks).toHaveProperty('invalid');
  });

  it('without events there is nothing at all', async () => {
    const { mocks } = await packageOf(contractOf({}));
    expect(Object.keys(mocks)).toEqual(['mock', 'mockUnknownEvent']);
  });

  it('names of events never take those of the entry', async () => {
    const names = ['Secret', 'Delivery', 'DeliveryOf', 'Scenario', 'ScenarioDeliveries', 'UnknownEvent'];
    const payloads = Object.fromEntries(
      names.map((name) => [name, { type: 'object', properties: { type: { const: name } } }]),
    );
    const contract = { ...ticketContract(['updated']) };
    const { mocks } = await packageOf(contractOf({ payloads, messages: names.map((key) => ({ key })) }));
    expect(contract.messages).toHaveLength(1);
    for (const name of names) expect(mocks[`mock${name}Event`]?.()).toEqual({ type: name });
    expect(Object.keys(mocks)).toHaveLength(2 + names.length + 4);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../generator/contract/json.js';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import { arbitraries } from '../../../../generator/emitters/arbitraries/index.js';
import { emitAll } from '../../../../generator/emitters/index.js';
import { contractOf, emitted, type Given, ORDERS } from '../contract.js';
import { packageWithArbitraries } from './emitted.js';

const typed = (type: string, properties: Record<string, Json> = {}): Json => ({
  type: 'object',
  required: ['type', ...Object.keys(properties)],
  properties: { type: { const: type }, ...properties },
});

async function filesOf(given: Given): Promise<Map<string, string>> {
  return emitted(arbitraries, contractOf(given));
}

async function samplesOf(given: Given, type: string, numRuns = 100): Promise<Record<string, unknown>[]> {
  const made = await packageWithArbitraries(contractOf(given));
  const events = fc.sample(made.arbitraryOf(type), { numRuns, seed: 1 });
  for (const event of events) expect(made.errorsOf(event, type)).toBeUndefined();
  return events as Record<string, unknown>[];
}

describe('the modules', () => {
  it('a function for each event over the sources of mocks, and the texts of patterns', async () => {
    const files = await filesOf(ORDERS);
    expect([...files.keys()]).toEqual(['arbitraries/index.js', 'arbitraries/index.d.ts', 'arbitraries/texts.js']);
    expect(files.get('arbitraries/index.js')).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      import { source as OrderPlacedEvent } from '../mocks/events/OrderPlacedEvent.js';
      import { source as OrderPaidEvent } from '../mocks/events/OrderPaidEvent.js';
      import { anyEvents, eventsOf, eventsOfType, unknownEvents } from '../runtime/arbitraries/events.js';
      import { texts } from './texts.js';

      const sources = [
        OrderPlacedEvent,
        OrderPaidEvent,
      ];

      export function arbitraryOf(type, constraints) {
        return eventsOfType(sources, texts, type, constraints);
      }

      export function anyEventArbitrary(constraints) {
        return anyEvents(sources, texts, constraints);
      }

      export function unknownEventArbitrary(constraints) {
        return unknownEvents(sources, texts, constraints);
      }

      export function orderPlacedArbitrary(constraints) {
        return eventsOf(OrderPlacedEvent, texts, constraints);
      }

      export function orderPaidArbitrary(constraints) {
        return eventsOf(OrderPaidEvent, texts, constraints);
      }
      "
    `);
    expect(files.get('arbitraries/texts.js')).toContain("'/^ord_/u',");
  });

  it('is off where mocks are: it is made of them', async () => {
    const request = { package: { name: '@shop/webhooks' }, diagnostics: new Diagnostics() };
    const all = await emitAll(contractOf(ORDERS), request);
    const without = await emitAll(contractOf(ORDERS), { ...request, outputs: { mocks: false } });
    const paths = (files: typeof all) => files.filter(({ path }) => path.startsWith('arbitraries/'));
    expect(paths(all)).toHaveLength(3);
    expect(paths(without)).toEqual([]);
    expect(without.find(({ path }) => path === 'package.json')?.content).not.toContain('fast-check');
  });

  it('names that are taken give way, whatever the order', async () => {
    const keys = ['AnyEvent', 'UnknownEvent', 'AnyEventEvent'];
    const files = await filesOf({
      payloads: Object.fromEntries(keys.map((key) => [key, typed(key)])),
      messages: keys.map((key) => ({ key })),
    });
    const names = [...(files.get('arbitraries/index.js') ?? '').matchAll(/^export function (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(6);
    expect(names).toContain('anyEventEventArbitrary');
  });

  it('a contract of no events has no arbitrary of one', async () => {
    const made = await packageWithArbitraries(contractOf({}));
    expect(() => made.anyEventArbitrary()).toThrow('This contract has no event of which there is an arbitrary.');
    expect(made.files.get('arbitraries/index.d.ts')).not.toContain('arbitraryOf');
  });
});

describe('the events', () => {
  it('of a message without a payload tell their type, and no more', async () => {
    const made = await packageWithArbitraries(contractOf({ messages: [{ key: 'Ping', payload: undefined as never }] }));
    const events = fc.sample(made.arbitraryOf('Ping', { noUnknownProperties: true }), { numRuns: 20, seed: 1 });
    expect(events).toEqual(events.map(() => ({ type: 'Ping' })));
  });

  it('have the type where the schema leaves it open', async () => {
    const payload = { type: 'object', required: ['type'], properties: { type: { type: 'string' } } };
    const events = await samplesOf(
      { payloads: { Thing: payload }, messages: [{ key: 'Thing', wireType: 'thing.made' }] },
      'thing.made',
    );
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['thing.made']));
  });

  it('of one type are those of every message that has it', async () => {
    const given = {
      payloads: { A: typed('same', { a: { const: 1 } }), B: typed('same', { b: { const: 2 } }) },
      messages: ['A', 'B'].map((key) => ({ key, wireType: 'same' })),
    };
    const made = await packageWithArbitraries(contractOf(given));
    const events = fc.sample(made.arbitraryOf('same'), { numRuns: 100, seed: 1 }) as object[];
    expect(events.some((event) => 'a' in event && !('b' in event))).toBe(true);
    expect(events.some((event) => 'b' in event && !('a' in event))).toBe(true);
  });

  it('keep to patterns and names that no literal can hold', async () => {
    const hostile = {
      'a\u2028b': { type: 'string', pattern: '^\u2028[/\\]`$]$' },
      __proto__x: { enum: [{ a: '*/' }] },
    };
    const schema = typed('Thing', { ...(hostile as unknown as Record<string, Json>) });
    const events = await samplesOf({ payloads: { Thing: schema }, messages: [{ key: 'Thing' }] }, 'Thing');
    expect(new Set(events.map((event) => event['a\u2028b'])).size).toBe(4);
  });

  it('that references lead back to, and those of another body, end', async () => {
    const events = await samplesOf(ORDERS, 'order.placed', 200);
    expect(events.some((event) => JSON.stringify(event).includes('"replaces":'))).toBe(true);
  });
});

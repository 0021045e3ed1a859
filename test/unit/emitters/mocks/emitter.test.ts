import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../generator/contract/json.js';
import type { Message } from '../../../../generator/contract/model.js';
import { mocks } from '../../../../generator/emitters/mocks/index.js';
import { isDeep } from '../../../support/runs.js';
import { contextOf, contractOf, emitted, type Given, ORDERS } from '../contract.js';
import { packageOf } from './emitted.js';
import { seeds, VARIANTS } from './plans.js';

const out = async (given: Given) => {
  const context = contextOf();
  return { files: await emitted(mocks, contractOf(given), context), found: context.diagnostics.all };
};
const one = (payload: Json, message: Partial<Message> = {}, given: Given = {}): Given => ({
  payloads: { Thing: payload },
  messages: [{ key: 'Thing', ...message }],
  ...given,
});
const typed = (properties: Record<string, Json>): Json => ({
  type: 'object',
  required: ['type', ...Object.keys(properties)],
  properties: { type: { const: 'Thing' }, ...properties },
});

describe('the modules', () => {
  it('a plan for each schema, a factory for each event, an entry', async () => {
    const { files } = await out(ORDERS);
    expect([...files.keys()]).toEqual([
      ...['plans/OrderPlacedEvent.js', 'plans/Order.js', 'plans/Line.js', 'plans/OrderPaidEvent.js'].map(
        (path) => `mocks/${path}`,
      ),
      'mocks/plans/Headers.js',
      ...['events/OrderPlacedEvent.js', 'events/OrderPaidEvent.js', 'index.js', 'index.d.ts', 'any-event.js'].map(
        (path) => `mocks/${path}`,
      ),
      ...['mocks/deliveries.js', 'mocks/resources.js', 'mocks/invalid.js'],
    ]);
    expect(files.get('mocks/plans/Order.js')).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      import { planLine } from './Line.js';

      export const planOrder = {
        kind: 'object',
        properties: [
          {
            name: 'id',
            required: true,
            value: {
              kind: 'string',
              patterns: [/^ord_/u],
              text: { all: ['ord_', { repeat: { chars: [[48, 57], [97, 122]] }, min: 0, max: 16 }] },
            },
          },
          { name: 'status', value: { kind: 'string', known: ['open', 'paid'] } },
          { name: 'lines', required: true, value: { kind: 'array', items: { kind: 'ref', to: () => planLine } } },
          { name: 'replaces', value: { kind: 'ref', to: () => planOrder } },
        ],
      };
      "
    `);
    expect(files.get('mocks/events/OrderPaidEvent.js')).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      import { makeEvent } from '../../runtime/mocks/make-event.js';
      import { checkOrderPaidEvent } from '../../validators/contract/OrderPaidEvent.js';
      import { planOrderPaidEvent } from '../plans/OrderPaidEvent.js';

      export const source = {
        name: 'OrderPaidEvent',
        type: 'order.paid',
        plan: { kind: 'ref', to: () => planOrderPaidEvent },
        check: checkOrderPaidEvent,
        typeAt: ['type'],
      };

      export function mockOrderPaid(options) {
        return makeEvent(source, options);
      }
      "
    `);
    expect(files.get('mocks/index.d.ts')).toMatchInlineSnapshot(`
      "// Generated from the contract. Do not edit.

      import type { MockOptions } from '../runtime/mocks/options.js';
      import type * as types from '../types/index.js';
      import type { MockDelivery, Unsigned as DeliveryOptions } from '../runtime/mocks/deliveries/deliver.js';
      import type { ShuffleOptions } from '../runtime/mocks/deliveries/shuffle.js';
      import type { InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';

      export type { DeepPartial, MockOptions } from '../runtime/mocks/options.js';

      /**
       * A mock of the event with this type. It keeps to the whole contract, and depends on the options alone.
       *
       * @throws Error where no mock is found that has the overrides and keeps to the contract
       */
      export declare function mock<Type extends types.WebhookEventType>(
        type: Type,
        options?: MockOptions<types.EventOf<Type>>,
      ): types.EventOf<Type>;

      /**
       * The body of an event that a later version of the contract could bring: like those of this one, but
       * of a type that is not among them, as far as the body tells the type.
       */
      export declare function mockUnknownEvent(options?: Pick<MockOptions<unknown>, 'seed'>): unknown;

      /** A mock of \`OrderPlacedEvent\`: A customer ordered. */
      export declare function mockOrderPlaced(options?: MockOptions<types.OrderPlacedEvent>): types.OrderPlacedEvent;

      /**
       * A mock of \`OrderPaidEvent\`.
       * @deprecated
       */
      export declare function mockOrderPaid(options?: MockOptions<types.OrderPaidEvent>): types.OrderPaidEvent;

      export type { DeliveryOptions, MockDelivery, ShuffleOptions };

      /**
       * A delivery of a mock: \`new Request(url, { method: 'POST', ...delivery })\` is what an endpoint gets.
       * The event depends on the seed, the time in the headers on \`now\`.
       *
       * @throws Error where no mock is found that has the overrides and keeps to the contract
       */
      export declare function mockDelivery<Type extends types.WebhookEventType>(
        type: Type,
        options?: DeliveryOptions & MockOptions<types.EventOf<Type>>,
      ): Promise<MockDelivery<types.EventOf<Type>>>;

      /** A delivery of any event: of one that is invalid, unknown, or part of a scenario. Its type is what it tells itself, unless \`{ type }\` is given. */
      export declare function mockDeliveryOf<Event>(
        event: Event,
        options?: DeliveryOptions & { readonly type?: string | undefined },
      ): Promise<MockDelivery<Event>>;

      /**
       * A list as an endpoint may get it: in another order, with some of its items more than once. The items
       * are those of the list, so a repeated delivery has the same id and the same body.
       */
      export declare function shuffleDeliveries<Item>(list: readonly Item[], options?: ShuffleOptions): Item[];

      export type { BrokenPlace, InvalidEvent, InvalidOptions } from '../runtime/mocks/invalid/invalid.js';

      /**
       * The event in every way in which it can be wrong: one for each demand of the contract at each place,
       * made from the event with all properties by one change, and labelled with the error of \`validateEvent\`.
       *
       * @param type - where the body alone does not tell it, the labels are those of \`validateEvent(value, { type })\`
       * @throws Error where there is no valid event to begin with
       */
      export declare function invalid(type: types.WebhookEventType, options?: InvalidOptions): InvalidEvent[];
      "
    `);
  });

  it('a factory gives way to a name that the entry has, and to those of others', async () => {
    const keys = ['UnknownEvent', 'Delivery', 'DeliveryEvent'];
    const { files } = await out({
      messages: keys.map((key) => ({
        key,
        payload: undefined as never,
        names: { base: key, type: `${key}Event`, guard: `is${key}` },
      })),
    });
    const names = [...(files.get('mocks/index.js') ?? '').matchAll(/export \{ (\w+) \}/g)].map(([, name]) => name);
    expect(names).toEqual(['mockUnknownEventEvent', 'mockDeliveryEvent_', 'mockDeliveryEvent', 'invalid']);
  });

  it('works for messages without a payload, and for bodies that are no objects', async () => {
    const made = await packageOf(
      contractOf({
        payloads: { List: { type: 'array', items: { type: 'integer' } }, Anything: true },
        messages: [{ key: 'List' }, { key: 'Anything' }, { key: 'Bare', payload: undefined as never }],
        contract: { dispatch: { basis: 'out-of-band', separator: '.' } },
      }),
    );
    for (const variant of VARIANTS) {
      expect(made.mock('List', { variant })).toBeInstanceOf(Array);
      expect(made.errorsOf(made.mock('Anything', { variant }), 'Anything')).toBeUndefined();
      expect(made.mock('Bare', { variant })).toBeTypeOf('object');
    }
  });

  it('tells the type where the body has it, whether the payload pins it or not', async () => {
    const made = await packageOf(
      contractOf({
        payloads: { Open: { type: 'object' }, Nested: { type: 'object', properties: { type: { type: 'string' } } } },
        messages: [{ key: 'Open' }, { key: 'Nested' }, { key: 'Bare', payload: undefined as never }],
      }),
    );
    for (const type of ['Open', 'Nested', 'Bare']) expect(made.mock(type)).toMatchObject({ type });
  });
});

describe('a document that tries', () => {
  const NASTY = [
    "'; process.exit(1) //",
    '</script>',
    '`$' + '{1}`',
    '\u2028',
    '__proto__',
    'constructor',
    'a\\',
    '$' + '{x}',
    '*/',
  ];

  it('names of properties and values are data', async () => {
    const properties = Object.fromEntries(NASTY.map((name) => [name, { enum: [name, { [name]: [name] }] }]));
    const given = one(typed({ ...properties, pattern: { type: 'string', pattern: "^[/']\\/`\u2028$" } }), {
      summary: '*/ boom',
    });
    const made = await packageOf(contractOf(given));
    for (const seed of seeds(20)) {
      const event = made.mock('Thing', { seed });
      expect(made.errorsOf(event, 'Thing')).toBeUndefined();
      expect(Object.keys(event as object)).toEqual(['type', ...NASTY, 'pattern']);
    }
  });

  it.each([
    'helpers.fake',
    'helpers.fromRegExp',
    'number.constructor',
    'number.toString',
    'person.hasOwnProperty',
    'definitions.name',
    'person.nobody',
    'nobody.firstName',
  ])('%s is no hint: a warning with its place, and a value all the same', async (faker) => {
    const context = contextOf();
    const given = one(typed({ name: { type: 'string', 'x-mock': { faker } } }));
    await emitted(mocks, contractOf(given), context);
    expect(context.diagnostics.all).toMatchObject([
      { code: 'mock-hint-unusable', location: { pointer: '/components/messages/Thing/payload/properties/name' } },
    ]);
  });

  it('hints that ask for a great deal are refused', async () => {
    const { found } = await out(
      one(typed({ name: { type: 'string', 'x-mock': { faker: 'string.alpha', args: [{ length: 1e12 }] } } })),
    );
    expect(found.map(({ code }) => code)).toEqual(['mock-hint-unusable']);
  });

  it.each([
    ['a long text', { type: 'string', minLength: 1e12 }],
    ['a long list', { type: 'array', minItems: 1e12 }],
    ['many properties', { type: 'object', minProperties: 1e12 }],
    ['a long pattern', { type: 'string', pattern: '^((a{1000}){1000}){1000}$' }],
    ['a pattern that takes for ever', { type: 'string', pattern: '^(a+)+$', minLength: 5 }],
    ['what is not anything', { not: {} }],
  ])('%s ends', async (_name, schema) => {
    const made = await packageOf(contractOf(one(typed({ value: schema as Json }))));
    // Each tries to the bounds of what may be tried, which takes its time.
    for (const variant of isDeep ? VARIANTS : VARIANTS.slice(0, 1)) {
      try {
        expect(made.errorsOf(made.mock('Thing', { variant }), 'Thing')).toBeUndefined();
      } catch (error) {
        expect(String(error)).toMatch(
          /Error: (No mock of ThingEvent keeps to the contract: \/value must|ThingEvent has no mock)/,
        );
      }
    }
  });
});

describe('schemas that no value satisfies', () => {
  it('are a warning at the contradiction, and an error when asked', async () => {
    const given = one(typed({ count: { type: 'integer', minimum: 2, maximum: 1 } }));
    const { found } = await out(given);
    expect(found).toMatchObject([
      {
        code: 'mock-impossible',
        severity: 'warning',
        message: 'No value satisfies the schema of ThingEvent.',
        location: { pointer: '/components/messages/Thing/payload/properties/count' },
      },
    ]);
    const made = await packageOf(contractOf(given));
    expect(() => made.mock('Thing')).toThrow('ThingEvent has no mock: no value satisfies its schema.');
  });

  it('behind references too', async () => {
    const { found } = await out(
      one(
        typed({ loop: { $ref: '#/components/schemas/Loop' } }),
        {},
        {
          payloads: { Thing: typed({ loop: { $ref: '#/components/schemas/Loop' } }) },
          schemas: { Loop: { type: 'object', required: ['bad'], properties: { bad: false } } },
        },
      ),
    );
    expect(found.map(({ location }) => location?.pointer)).toEqual(['/components/schemas/Loop/properties/bad']);
  });
});

describe('realistic values', () => {
  it('come from hints, then from examples, then from formats', async () => {
    const made = await packageOf(
      contractOf(
        one(
          typed({
            hinted: { type: 'string', 'x-mock': { values: ['red', 'blue'] } },
            shown: { type: 'string', examples: ['shown'], default: 'usual' },
            unfit: { type: 'integer', examples: ['no number', 7], minimum: 7 },
            moment: { type: 'string', 'x-mock': { faker: 'date.past' } },
            zone: { type: 'string', 'x-mock': { faker: 'location.timeZone' } },
          }),
        ),
      ),
    );
    for (const seed of seeds(40)) {
      expect(made.mock('Thing', { seed })).toEqual({
        type: 'Thing',
        hinted: expect.stringMatching(/^(red|blue)$/),
        shown: expect.stringMatching(/^(shown|usual)$/),
        unfit: 7,
        moment: expect.stringMatching(/^2025-/),
        zone: expect.stringMatching(/^\w+\/\w+/),
      });
    }
  });
});

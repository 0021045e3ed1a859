import { beforeAll, describe, expect, it } from 'vitest';
import { readOwnContract } from '../../../support/contract.js';
import { type Package, packageOf } from './emitted.js';
import { madeOf, planOf, seeds, VARIANTS } from './plans.js';

let made: Package;
beforeAll(async () => {
  made = await packageOf(await readOwnContract());
});

interface Engagement {
  readonly data: {
    readonly object: {
      start_at: string;
      end_at: string;
      duration_seconds: number;
      created_at: string;
      updated_at: string;
      id: string;
    };
    readonly previous_attributes: Readonly<Record<string, unknown>>;
  };
  readonly created_at: string;
}

const engagement = (object: object, seed = 0): Engagement =>
  made.mock('v1.engagement.created', { seed, overrides: { data: { object } } }) as Engagement;
const seconds = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

describe('overrides', () => {
  it('win, at any depth, and the rest is as without them', () => {
    for (const seed of seeds(50)) {
      const overrides = { data: { object: { first_name: 'Grace', time_zone: 'Europe/Oslo' } } };
      const plain = made.mock('v1.contact.created', { seed }) as { data: { object: object } };
      const event = made.mock('v1.contact.created', { seed, overrides }) as { data: { object: object } };
      expect(event).toEqual({ ...plain, data: { object: { ...plain.data.object, ...overrides.data.object } } });
    }
  });

  it('a list has exactly the items given, each of them completed', () => {
    const overrides = { data: { object: { emails: [{ email: 'grace@example.com' }, {}] } } };
    const event = made.mock('v1.contact.created', { overrides }) as { data: { object: { emails: object[] } } };
    expect(event.data.object.emails).toEqual([
      { email: 'grace@example.com', is_primary: expect.any(Boolean) },
      { email: expect.stringContaining('@'), is_primary: expect.any(Boolean) },
    ]);
  });

  it('undefined leaves out what may be absent, null is null', () => {
    const overrides = { data: { object: { time_zone: undefined, first_name: null } } };
    for (const variant of VARIANTS) {
      const event = made.mock('v1.contact.created', { variant, overrides }) as { data: { object: object } };
      expect(event.data.object).not.toHaveProperty('time_zone');
      expect(event.data.object).toHaveProperty('first_name', null);
    }
  });

  it('are not shared with the mock', () => {
    const emails = [{ email: 'grace@example.com', is_primary: true }];
    const event = made.mock('v1.contact.created', { overrides: { data: { object: { emails } } } });
    for (const item of (event as { data: { object: { emails: { email: string }[] } } }).data.object.emails)
      item.email = '';
    expect(emails[0]?.email).toBe('grace@example.com');
  });

  it('that break the contract throw, and say where; unless they may', () => {
    const overrides = { data: { object: { id: 'cmp_1' } } };
    expect(() => made.mock('v1.contact.created', { overrides })).toThrow(
      /ContactCreatedEvent keeps to the contract with these overrides: \/data\/object\/id must match the pattern/,
    );
    expect(made.mock('v1.contact.created', { overrides, validate: false })).toMatchObject(overrides);
    expect(() => made.mock('v1.contact.created', { overrides: 'text' })).toThrow(/the event must be an object/);
    expect(() => made.mock('v1.contact.vanished')).toThrow(
      'No event of this contract has the type "v1.contact.vanished".',
    );
  });

  it('with names that mean something to JavaScript are ordinary', () => {
    const overrides = JSON.parse('{"data":{"object":{"__proto__":{"polluted":true},"constructor":1}}}');
    const event = made.mock('v1.contact.created', { overrides }) as { data: { object: object } };
    expect(Object.keys(event.data.object)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what depends on an override', () => {
  it('a duration moves the end', () => {
    for (const seed of seeds(40)) {
      const { object } = engagement({ duration_seconds: 90 }, seed).data;
      expect(object.duration_seconds).toBe(90);
      expect(seconds(object.start_at, object.end_at)).toBe(90);
    }
  });

  it('an end moves the start; both together decide the duration', () => {
    for (const seed of seeds(40)) {
      const end_at = '2026-03-01T10:00:00Z';
      const ended = engagement({ end_at }, seed).data.object;
      expect([ended.end_at, seconds(ended.start_at, end_at)]).toEqual([end_at, ended.duration_seconds]);
      const both = engagement({ end_at, start_at: '2026-03-01T09:59:30Z' }, seed).data.object;
      expect(both.duration_seconds).toBe(30);
    }
  });

  it('times stay in order around one that is given, and the id tells the time', () => {
    for (const seed of seeds(60)) {
      for (const [name, value] of [
        ['created_at', '2030-01-01T00:00:00Z'],
        ['updated_at', '2020-01-01T00:00:00Z'],
      ] as const) {
        const event = engagement({ [name]: value }, seed);
        const { created_at: created, updated_at: updated } = event.data.object;
        expect(event.data.object[name]).toBe(value);
        expect(Date.parse(created)).toBeLessThanOrEqual(Date.parse(updated));
        expect(Date.parse(updated)).toBeLessThanOrEqual(Date.parse(event.created_at));
      }
    }
  });

  it('previous values that are given are what changed', () => {
    for (const seed of seeds(30)) {
      const overrides = {
        data: { object: { first_name: 'Grace' }, previous_attributes: { first_name: 'Ada', description: null } },
      };
      const event = made.mock('v1.contact.updated', { seed, overrides }) as Engagement;
      expect(event.data.previous_attributes).toEqual({ first_name: 'Ada', description: null });
    }
  });

  it('a changed duration lists the end that it moved', () => {
    const overrides = { data: { previous_attributes: { duration_seconds: 60 } } };
    const { object, previous_attributes: previous } = (made.mock('v1.engagement.updated', { overrides }) as Engagement)
      .data;
    expect(Object.keys(previous).sort()).toEqual(['duration_seconds', 'end_at']);
    expect(seconds(object.start_at, previous.end_at as string)).toBe(60);
  });
});

describe('overrides and alternatives', () => {
  const branch = (kind: string, more: object) => ({
    type: 'object',
    required: ['kind', ...Object.keys(more)],
    properties: { kind: { const: kind }, ...more },
    additionalProperties: false,
  });
  const plan = planOf({
    Root: {
      oneOf: [
        branch('card', { number: { type: 'string' } }),
        branch('cash', { coins: { type: 'integer' } }),
        { type: 'null' },
      ],
    },
  });

  it('a constant chooses', () => {
    for (const seed of seeds(30)) {
      expect(madeOf(plan, seed, 'typical', { kind: 'cash' })).toEqual({ kind: 'cash', coins: expect.any(Number) });
    }
  });

  it('so does a property that only one of them has', () => {
    for (const seed of seeds(30)) {
      expect(madeOf(plan, seed, 'typical', { number: '4242' })).toEqual({ kind: 'card', number: '4242' });
    }
  });
});

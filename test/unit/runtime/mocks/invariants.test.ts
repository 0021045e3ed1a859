import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../../../generator/runtime/mocks/invariants.js';
import type { InvariantPlan, ObjectPlan } from '../../../../generator/runtime/mocks/plan.js';
import { Sampler } from '../../../../generator/runtime/mocks/sampler.js';
import { runs } from '../../../support/runs.js';

type Members = Record<string, unknown>;

/** Relates an object, some of whose members are prescribed. */
function related(value: Members, invariants: readonly InvariantPlan[], pinned: readonly string[] = []): Members {
  const sampler = new Sampler('typical');
  for (const name of pinned) sampler.pin(value, name);
  const plan: ObjectPlan = { kind: 'object', properties: [], invariants };
  relate([{ value, plan }], sampler);
  return value;
}

const order = (...names: string[]): InvariantPlan => ({ kind: 'order', places: names.map((name) => [name]) });
const sum = (...names: string[]): InvariantPlan => ({
  kind: 'sum',
  places: names.slice(0, -1).map((name) => [name]),
  equals: [names.at(-1) ?? ''],
});
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = (value: unknown): number => Date.parse(String(value));

describe('order', () => {
  it('holds for moments, and what is prescribed stays wherever that leaves a way', () => {
    fc.assert(
      fc.property(moment, moment, moment, moment, fc.option(fc.constantFrom('a', 'b', 'c', 'd')), (a, b, c, d, pin) => {
        const before: Members = { a, b, c, d };
        const after = related({ ...before }, [order('a', 'b', 'c'), order('b', 'd')], pin ? [pin] : []);
        if (pin) expect(after[pin]).toBe(before[pin]);
        for (const [first, second] of [
          ['a', 'b'],
          ['b', 'c'],
          ['b', 'd'],
        ] as const) {
          expect(time(after[first])).toBeLessThanOrEqual(time(after[second]));
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('leaves alone what is in order, absent or null', () => {
    const value = { a: '2026-01-01T00:00:00Z', b: null, c: '2026-01-02T00:00:00+01:00' };
    expect(related({ ...value }, [order('a', 'b', 'c', 'd')])).toEqual(value);
  });

  it('holds for dates and for numbers', () => {
    expect(related({ a: '2026-05-02', b: '2026-05-01' }, [order('a', 'b')])).toEqual({
      a: '2026-05-02',
      b: '2026-05-02',
    });
    expect(related({ a: 5, b: 3, c: 4 }, [order('a', 'b', 'c')])).toEqual({ a: 5, b: 5, c: 5 });
    expect(related({ a: 5, b: 3 }, [order('a', 'b')], ['b'])).toEqual({ a: 3, b: 3 });
  });

  it('ends where it cannot hold', () => {
    const value = { a: 2, b: 1 };
    expect(related({ ...value }, [order('a', 'b')], ['a', 'b'])).toEqual(value);
    expect(related({ a: 1, b: 2 }, [order('a', 'b'), order('b', 'a')])).toEqual({ a: 2, b: 2 });
  });
});

describe('sum', () => {
  it('holds with an order on the end, whatever is prescribed', () => {
    fc.assert(
      fc.property(
        moment,
        fc.nat(1e6),
        moment,
        moment,
        fc.constantFrom('start', 'end', 'length', 'sent'),
        (start, length, end, sent, pin) => {
          const before: Members = { start, length, end, sent };
          const after = related({ ...before }, [sum('start', 'length', 'end'), order('end', 'sent')], [pin]);
          expect(after[pin]).toBe(before[pin]);
          expect(time(after.end) - time(after.start)).toBe((after.length as number) * 1000);
          expect(time(after.end)).toBeLessThanOrEqual(time(after.sent));
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('of numbers has no digits that nobody wrote', () => {
    expect(related({ net: 0.1, tax: 0.2, total: 9 }, [sum('net', 'tax', 'total')])).toEqual({
      net: 0.1,
      tax: 0.2,
      total: 0.3,
    });
    expect(related({ net: 0.1, tax: 0.2, total: 9 }, [sum('net', 'tax', 'total')], ['total', 'net'])).toEqual({
      net: 0.1,
      tax: 8.9,
      total: 9,
    });
  });
});

describe('same and atMostOne', () => {
  it('the first decides, or what is prescribed', () => {
    const same: InvariantPlan = { kind: 'same', places: [['a'], ['b', 'c']] };
    expect(related({ a: 1, b: { c: 2 } }, [same])).toEqual({ a: 1, b: { c: 1 } });
    expect(related({ a: 1 }, [same])).toEqual({ a: 1 });
  });

  it('one item keeps the value', () => {
    const one: InvariantPlan = { kind: 'atMostOne', items: ['list'], where: ['main'], is: true, otherwise: false };
    const list = [{ main: false }, { main: true }, {}, { main: true }, { main: true }];
    expect(related({ list }, [one])).toEqual({
      list: [{ main: false }, { main: true }, {}, { main: false }, { main: false }],
    });
    const { otherwise: _, ...without } = one;
    expect(related({ list: [{ main: true }, { main: true }] }, [without])).toEqual({ list: [{ main: true }, {}] });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../../generator/runtime/handlers/memory-store.js';
import { runs } from '../../../support/runs.js';
import { boundaries, compareWithModel, LEASE, RETENTION, steps } from '../../../support/store-model.js';

const START = new Date('2026-01-01T00:00:00Z');

function storeAt(options: { readonly maxEntries?: number } = {}) {
  const clock = { time: START };
  const store = createMemoryStore({ lease: LEASE, retention: RETENTION, now: () => clock.time, ...options });
  const wait = (seconds: number) => {
    clock.time = new Date(clock.time.getTime() + seconds * 1000);
  };
  return { store, clock, wait };
}

function claimed(store: ReturnType<typeof createMemoryStore>, key: string): string {
  const claim = store.claim(key);
  if (claim.state !== 'claimed') throw new Error(`${key} is ${claim.state}`);
  return claim.token;
}

describe('the store in memory', () => {
  test('does what the model does, whatever is claimed, completed, released and forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const { store, clock } = storeAt();
        await compareWithModel(store, clock, given);
      }),
      { numRuns: runs(300), examples: [boundaries] },
    );
  });

  test('remembers for seven days by default, and not much longer', () => {
    const clock = { time: START };
    const store = createMemoryStore({ now: () => clock.time });
    store.complete('a', claimed(store, 'a'));
    const day = 24 * 60 * 60 * 1000;
    clock.time = new Date(START.getTime() + 7 * day - 1);
    expect(store.claim('a')).toEqual({ state: 'completed' });
    clock.time = new Date(START.getTime() + 7 * day);
    expect(store.claim('a').state).toBe('claimed');
  });

  test('never holds more than it may, and never forgets a claim that lasts', () => {
    const more = fc.array(fc.record({ key: fc.nat({ max: 20 }), then: fc.constantFrom('complete', 'crash', 'wait') }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(more, fc.integer({ min: 1, max: 5 }), (given, maxEntries) => {
        const { store, clock, wait } = storeAt({ maxEntries });
        const active = new Map<number, number>();
        for (const { key, then } of given) {
          if (then === 'wait') wait(LEASE / 2);
          const now = clock.time.getTime();
          const lasting = [...active].filter(([, until]) => until > now).map(([held]) => held);
          for (const held of lasting) expect(store.claim(String(held)).state).toBe('in-progress');
          if (lasting.includes(key)) continue;
          if (lasting.length === maxEntries) {
            expect(() => store.claim(`${key}`)).toThrow('are being handled');
            continue;
          }
          const claim = store.claim(String(key));
          expect(store.size).toBeLessThanOrEqual(maxEntries);
          if (claim.state !== 'claimed') continue;
          if (then === 'complete') store.complete(String(key), claim.token);
          active.delete(key);
          if (then !== 'complete') active.set(key, now + LEASE * 1000);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('forgets what was completed first', () => {
    const { store } = storeAt({ maxEntries: 2 });
    for (const key of ['a', 'b', 'c']) store.complete(key, claimed(store, key));
    expect(['b', 'c', 'a'].map((key) => store.claim(key).state)).toEqual(['completed', 'completed', 'claimed']);
  });

  test.each([
    { lease: 0 },
    { retention: -1 },
    { lease: Number.NaN },
    { maxEntries: 0 },
    { retention: Number.POSITIVE_INFINITY },
  ])('%j is refused', (options) => {
    expect(() => createMemoryStore(options)).toThrow(RangeError);
  });
});

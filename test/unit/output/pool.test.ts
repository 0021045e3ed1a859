import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from '../../../generator/output/pool.js';

test('gives results in order, with a bounded number of tasks at a time', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel(
    Array.from({ length: 200 }, (_, index) => index),
    async (index) => {
      most = Math.max(most, ++running);
      await setTimeout(index % 3);
      running--;
      return index * 2;
    },
  );
  expect(results).toEqual(Array.from({ length: 200 }, (_, index) => index * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(32);
});

test('rejects only when nothing runs any more, and starts nothing after a failure', async () => {
  let running = 0;
  let started = 0;
  const tasks = inParallel(
    Array.from({ length: 100 }, (_, index) => index),
    async (index) => {
      started++;
      running++;
      await setTimeout(index === 0 ? 1 : 20);
      running--;
      if (index === 0) throw new Error('first');
    },
  );
  await expect(tasks).rejects.toThrow('first');
  expect(running).toBe(0);
  expect(started).toBe(32);
});

test('has nothing to do without items', async () => {
  expect(await inParallel([], () => Promise.reject(new Error('never')))).toEqual([]);
});

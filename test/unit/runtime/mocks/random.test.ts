import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ulid, ulidTime, uuid } from '../../../../generator/runtime/mocks/formats.js';
import { Random } from '../../../../generator/runtime/mocks/random.js';
import { runs } from '../../../support/runs.js';

const seed = fc.oneof(fc.integer(), fc.string());
const path = fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.nat(20)), { minLength: 1, maxLength: 5 });
const at = (start: number | string, steps: readonly (string | number)[]): Random =>
  steps.reduce<Random>((random, step) => random.at(step), Random.of(start));

describe('numbers of a place', () => {
  it('depend on the seed and the place, and not on what is drawn elsewhere', () => {
    fc.assert(
      fc.property(seed, path, fc.nat(5), (start, steps, before) => {
        const expected = at(start, steps).bits();
        const root = Random.of(start);
        for (let drawn = 0; drawn < before; drawn++) root.bits();
        const place = steps.reduce<Random>((random, step) => {
          random.at('elsewhere').bits();
          return random.at(step);
        }, root);
        expect(place.bits()).toBe(expected);
      }),
      { numRuns: runs(300) },
    );
  });

  it('differ between places and seeds', () => {
    const places = Array.from({ length: 200 }, (_, index) => [['a', index], [index, 'a'], [`a${index}`]]).flat();
    const drawn = [0, 1, 'x'].flatMap((start) => places.map((steps) => at(start, steps).fraction()));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are even: no bucket of 64 is far from its share', () => {
    for (const draw of [
      (index: number) => Random.of(index).bits(),
      (index: number) => Random.of(0).at(index).bits(),
      (index: number) => Random.of('s').at('data').at(`name${index}`).bits(),
    ]) {
      const buckets = Array.from({ length: 64 }, () => 0);
      for (let index = 0; index < 64_000; index++) buckets[draw(index) >>> 26] = (buckets[draw(index) >>> 26] ?? 0) + 1;
      const chiSquare = buckets.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      // 63 degrees of freedom: beyond 120 is one in 100,000.
      expect(chiSquare).toBeLessThan(120);
    }
  });

  it('stay within bounds', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9), (start, first, size) => {
        const value = Random.of(start).between(first, first + size);
        expect(Number.isInteger(value) && value >= first && value <= first + size).toBe(true);
      }),
    );
  });
});

describe('ids', () => {
  it('a ULID tells its time, in an order that is that of the times', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(2 ** 31 - 1), (a, b) => {
        const [first, second] = [a * 1000, b * 1000].map((time) => ulid(Random.of(time), time)) as [string, string];
        expect(first).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
        if (a !== b) expect(first < second).toBe(a < b);
      }),
    );
    // The example of https://github.com/ulid/spec
    expect(ulidTime(1469918176385)).toBe('01ARYZ6S41');
  });

  it('a UUID is one of version 4', () => {
    fc.assert(
      fc.property(seed, (start) => {
        expect(uuid(Random.of(start))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });
});

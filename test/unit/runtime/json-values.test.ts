import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allUnique, equal, isMultipleOf, lengthOf } from '../../../generator/runtime/json-values.js';

// -0 and 0 are one number in JSON.
const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('equal', () => {
  it('is equality of JSON values', () => {
    fc.assert(fc.property(json, json, (a, b) => equal(a, b) === isDeepStrictEqual(a, b)));
    fc.assert(fc.property(json, (value) => equal(value, structuredClone(value))));
  });

  it('does not take an object without members for an array, or a missing member for an undefined one', () => {
    expect(equal({}, [])).toBe(false);
    expect(equal([], {})).toBe(false);
    expect(equal({ a: 1 }, { b: 1 })).toBe(false);
    expect(equal(null, {})).toBe(false);
    expect(equal(JSON.parse('{"__proto__":1}'), {})).toBe(false);
  });
});

describe('allUnique', () => {
  it('holds where no two items are equal', () => {
    const items = fc.array(fc.oneof(fc.constantFrom(0, '0', true, null, 'a', '{}'), json), { maxLength: 6 });
    fc.assert(
      fc.property(items, (list) => {
        const hasTwins = list.some((item, index) => list.slice(0, index).some((other) => equal(item, other)));
        return allUnique(list) === !hasTwins;
      }),
    );
  });

  it('takes time in proportion to the number of items', () => {
    expect(allUnique(Array.from({ length: 50_000 }, (_, index) => ({ index })))).toBe(true);
  });
});

describe('lengthOf', () => {
  it('counts code points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\ud83d', '\ude00', '\ud83d\ude00')).map((parts) => parts.join('')),
        (text) => lengthOf(text) === [...text].length,
      ),
    );
    expect(lengthOf('\ud83d\ud83d\ude00\ude00')).toBe(3);
  });
});

describe('isMultipleOf', () => {
  it('is exact for decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat({ max: 6 }),
        (times, digit, places) => {
          const divisor = Number(`${digit}e-${places}`);
          return isMultipleOf(Number(`${times * digit}e-${places}`), divisor);
        },
      ),
    );
  });

  it('is quick and right at the ends of the number line', () => {
    expect(isMultipleOf(1e308, 5e-324)).toBe(true);
    expect(isMultipleOf(1.7976931348623157e308, 0.3)).toBe(false);
    expect(isMultipleOf(5e-324, 1)).toBe(false);
    expect(isMultipleOf(0, 7)).toBe(true);
  });
});

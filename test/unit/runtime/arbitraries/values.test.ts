import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { NoValueError } from '../../../../generator/runtime/arbitraries/bounded.js';
import { eventsOf } from '../../../../generator/runtime/arbitraries/events.js';
import { planOf } from '../../emitters/mocks/plans.js';
import { validatorOf } from '../../emitters/validators/checks.js';
import { arbitraryOfSchema } from './made.js';

type Members = Record<string, unknown>;

function samplesOf(schema: unknown, ...patterns: string[]): unknown[] {
  return fc.sample(arbitraryOfSchema(schema, patterns), { numRuns: 1000, seed: 1 });
}

describe('numbers', () => {
  it.each([
    [{ type: 'integer' }, [0, Number.MAX_SAFE_INTEGER]],
    [{ type: 'integer', minimum: 3, maximum: 5 }, [3, 4, 5]],
    [{ type: 'integer', exclusiveMinimum: 2 ** 53 }, []],
    [{ type: 'number', minimum: 0, maximum: 1 }, [0, 1]],
    [{ type: 'number', exclusiveMinimum: 0, maximum: 0.25 }, [0.25]],
    [{ type: 'number', multipleOf: 0.01, minimum: -1, maximum: 1 }, [-1, 1, 0.07]],
    [
      { type: 'number', allOf: [{ multipleOf: 4 }, { multipleOf: 6 }, { multipleOf: 0.5 }], maximum: 24, minimum: 0 },
      [0, 12, 24],
    ],
    [{ type: 'integer', multipleOf: 2.5, minimum: 0, maximum: 10 }, [0, 5, 10]],
    [{ type: 'number', minimum: 1e300 }, [1e300]],
    [{ type: 'number', format: 'int32' }, [-(2 ** 31), 2 ** 31 - 1]],
  ])('%j: valid, and to the bounds', (schema, expected) => {
    const values = samplesOf(schema);
    const validator = validatorOf({ Root: schema });
    expect(values.filter((value) => !validator.accepts(value))).toEqual([]);
    expect(expected.filter((value) => !values.includes(value))).toEqual([]);
    expect(values.filter((value) => Object.is(value, -0))).toEqual([]);
  });
});

describe('objects', () => {
  it('have unknown properties where they may, of any name and value', () => {
    const names = new Set(
      samplesOf({ type: 'object', properties: { a: true } }).flatMap((value) => Object.keys(value as object)),
    );
    for (const name of ['__proto__', '', 'constructor', '\u{1f4a9}', '$ref']) expect(names).toContain(name);
    expect(names.size).toBeGreaterThan(200);
    const values = samplesOf({ type: 'object', additionalProperties: { type: 'integer' } }) as Members[];
    expect(values.flatMap((value) => Object.values(value)).every(Number.isInteger)).toBe(true);
    expect(values.some((value) => Object.keys(value).length > 2)).toBe(true);
    expect(samplesOf({ type: 'object', additionalProperties: false })[0]).toEqual({});
  });

  it('have names as patterns and propertyNames want them', () => {
    const schema = {
      type: 'object',
      patternProperties: { '^x-': { type: 'integer' }, z$: { minimum: 5 } },
      propertyNames: { minLength: 3 },
      additionalProperties: false,
    };
    const validator = validatorOf({ Root: schema });
    const values = samplesOf(schema, '^x-', 'z$') as Members[];
    expect(
      values.filter((value) => !validator.accepts(value) && admits(planOf({ Root: schema }), value) === 'no'),
    ).toEqual([]);
    expect(values.some((value) => Object.keys(value).some((name) => name.startsWith('x-') && name.endsWith('z')))).toBe(
      true,
    );
  });

  it('have what others need, and as many members as are asked for', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'boolean' }, b: { type: 'boolean' }, c: { type: 'boolean' }, d: { type: 'boolean' } },
      dependencies: { a: ['b', 'other'], c: ['a'] },
      minProperties: 1,
      maxProperties: 4,
    };
    const validator = validatorOf({ Root: schema });
    const values = samplesOf(schema) as Members[];
    expect(values.filter((value) => !validator.accepts(value))).toEqual([]);
    for (const name of ['a', 'b', 'c', 'd', 'other'])
      expect(values.some((value) => Object.hasOwn(value, name))).toBe(true);
    expect(new Set(values.map((value) => Object.keys(value).length))).toEqual(new Set([1, 2, 3, 4]));
  });

  it('shrink by losing members, and keep what they need', () => {
    const schema = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'integer' }, b: { type: 'integer' }, c: { type: 'string' }, d: { type: 'array' } },
      dependencies: { b: ['c'] },
    };
    const { counterexample } = fc.check(
      fc.property(
        arbitraryOfSchema(schema),
        (value) => !Object.hasOwn(value as Members, 'b') || (value as Members).b === 7,
      ),
      { seed: 1 },
    );
    expect(counterexample).toEqual([{ a: 0, b: 0, c: '' }]);
  });
});

describe('arrays', () => {
  it.each([
    [{ type: 'array', items: { type: 'integer' } }, [0, 1, 2, 5, 10]],
    [{ type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 3 }, [2, 3]],
    [
      { type: 'array', items: [{ const: 'a' }, { type: 'integer' }], additionalItems: { type: 'null' } },
      [0, 1, 2, 3, 6],
    ],
    [{ type: 'array', items: [{ const: 'a' }, { type: 'integer' }], additionalItems: false, minItems: 1 }, [1, 2]],
    [{ type: 'array', items: { type: 'integer', minimum: 0, maximum: 3 }, uniqueItems: true }, [0, 1, 4]],
    [{ type: 'array', items: { type: 'integer' }, contains: { minimum: 1000 } }, [1, 2, 8]],
    [{ type: 'array', items: [{ enum: [1, 2] }, { enum: [1, 2] }], uniqueItems: true, minItems: 2, maxItems: 2 }, [2]],
  ])('%j: valid, of all lengths', (schema, lengths) => {
    const values = samplesOf(schema) as unknown[][];
    const validator = validatorOf({ Root: schema });
    expect(values.filter((value) => !validator.accepts(value))).toEqual([]);
    const seen = new Set(values.map(({ length }) => length));
    for (const length of lengths) expect(seen).toContain(length);
  });
});

describe('recursion', () => {
  const ref = { $ref: '#/components/schemas/Root' };
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`p${index}`, ref]));

  it.each([
    ['lists', { type: 'object', properties: { children: { type: 'array', items: ref } } }],
    [
      'lists that are required',
      { type: 'object', required: ['children'], properties: { children: { type: 'array', items: ref } } },
    ],
    ['thirty optional properties', { type: 'object', properties: many }],
    ['maps', { type: 'object', additionalProperties: ref }],
    ['alternatives', { oneOf: [{ type: 'array', items: ref, minItems: 2 }, { type: 'string' }] }],
    ['null', { type: ['object', 'null'], required: ['a', 'b'], properties: { a: ref, b: ref } }],
  ])('through %s: it ends, is seldom large, and now and then deep', (_, schema) => {
    const sizes = samplesOf(schema).map((value) => JSON.stringify(value).length);
    const depths = samplesOf(schema).map(depthOf);
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(20_000);
    expect(Math.max(...depths)).toBeGreaterThan(3);
  });
});

describe('what plans cannot tell', () => {
  const source = (schema: unknown) => {
    const validator = validatorOf({ Root: schema });
    const plan = planOf({ Root: schema });
    return { name: 'RootEvent', type: 'root', plan, check: (value: unknown) => (validator.accepts(value) ? 0 : 1) };
  };

  it('is asked of the check', () => {
    const schema = {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { type: 'integer', minimum: 0, maximum: 9 }, b: { type: 'boolean' } },
      not: { properties: { a: { maximum: 4 }, b: { const: true } } },
    };
    const values = fc.sample(eventsOf(source(schema), new Map()), { numRuns: 200, seed: 1 }) as {
      a: number;
      b: boolean;
    }[];
    expect(values.filter(({ a, b }) => a <= 4 && b)).toEqual([]);
    expect(values.some(({ a, b }) => a <= 4 && !b)).toBe(true);
    expect(values.some(({ b }) => b)).toBe(true);
  });

  it('a clear error where nothing is valid, at once or after so many tries', () => {
    expect(() => eventsOf(source({ type: 'string', minLength: 2, maxLength: 1 }), new Map())).toThrow(
      'RootEvent has no arbitrary: no value satisfies its schema.',
    );
    const hidden = eventsOf(source({ type: 'integer', not: { multipleOf: 1 } }), new Map());
    expect(() => fc.sample(hidden, 1)).toThrow(NoValueError);
    expect(() => fc.sample(hidden, 1)).toThrow(/^No RootEvent was found that keeps to the contract/);
  });

  it('a part that has no value is left out where it may be', () => {
    const nothing = { type: 'string', format: 'ipv4', maxLength: 3 };
    const schema = { type: 'object', required: ['a'], properties: { a: { type: 'integer' }, b: nothing } };
    const values = fc.sample(eventsOf(source(schema), new Map()), { numRuns: 50, seed: 1 });
    expect(values.filter((value) => Object.hasOwn(value as Members, 'b'))).toEqual([]);
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

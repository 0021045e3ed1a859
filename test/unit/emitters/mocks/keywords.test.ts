import { describe, expect, it, test } from 'vitest';
import { judgeOf, madeOf, planOf, seeds, VARIANTS } from './plans.js';

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

/** Schemas that a plan tells in full: no value has to be thrown away. */
const TOLD: Readonly<Record<string, unknown>> = {
  anything: true,
  'a constant': { const: { a: [1, null] } },
  'an enum with null': { enum: ['a', 2, null, { b: true }] },
  'an enum that other keywords narrow': {
    enum: ['a', 'abc', 7, 70],
    type: ['string', 'integer'],
    minLength: 2,
    maximum: 10,
  },
  'several types': { type: ['string', 'null', 'integer', 'object', 'array', 'boolean'] },
  'lengths of a text': { type: 'string', minLength: 70, maxLength: 71 },
  'a single character': { type: 'string', maxLength: 1 },
  'a pattern with lengths': { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$', minLength: 30, maxLength: 31 },
  'a pattern with a format': { type: 'string', format: 'uuid' },
  'integers in bounds': { type: 'integer', minimum: -3, exclusiveMaximum: -1 },
  'fractions in narrow bounds': { type: 'number', exclusiveMinimum: 0.001, exclusiveMaximum: 0.002 },
  'multiples of a fraction': { type: 'number', multipleOf: 0.01, minimum: 5, maximum: 7 },
  'multiples of several': { type: 'number', allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] },
  'integers that are multiples of a fraction': { type: 'integer', multipleOf: 2.5 },
  'multiples beyond the usual': { type: 'integer', multipleOf: 70_000 },
  'a large minimum': { type: 'integer', minimum: 1e15 },
  'a negative maximum': { type: 'number', maximum: -1e6 },
  int32: { type: 'integer', format: 'int32' },
  'a closed object': object({ a: text, b: { type: 'integer' } }, { required: ['b'], additionalProperties: false }),
  'a map': { type: 'object', additionalProperties: { type: 'integer', minimum: 3 }, minProperties: 2 },
  'a map with names': {
    type: 'object',
    propertyNames: { pattern: '^k[0-9]$' },
    additionalProperties: text,
    minProperties: 3,
  },
  'properties by pattern': {
    type: 'object',
    patternProperties: { '^x-': { type: 'integer' } },
    additionalProperties: false,
    minProperties: 1,
  },
  'few properties': object({ a: text, b: text, c: text, d: text }, { maxProperties: 1 }),
  'many properties': object({ a: text, b: text, c: text, d: text }, { minProperties: 3, additionalProperties: false }),
  'required without a schema': { type: 'object', required: ['a', 'b'], additionalProperties: { type: 'integer' } },
  'a name like __proto__': object({ __proto__: text, constructor: { type: 'integer' } }, { required: ['constructor'] }),
  'needed names': object({ a: text, b: text, c: text }, { dependencies: { a: ['b'], b: ['c'] } }),
  'a dependent schema': object(
    { a: text, b: text },
    { dependencies: { a: { required: ['b'], properties: { b: { minLength: 9 } } } } },
  ),
  'lists in bounds': { type: 'array', items: { type: 'integer' }, minItems: 5, maxItems: 6 },
  'different items': { type: 'array', items: { enum: [1, 2, 3] }, uniqueItems: true, minItems: 2 },
  tuples: { type: 'array', items: [text, { type: 'integer' }], additionalItems: false, minItems: 1 },
  'tuples with more': { type: 'array', items: [text], additionalItems: { type: 'boolean' }, minItems: 3 },
  'tuples that end early': { type: 'array', items: [text, false] },
  'a list that contains': { type: 'array', items: { type: 'integer' }, contains: { minimum: 900, maximum: 910 } },
  'a composition': {
    allOf: [
      object({ a: text }, { required: ['a'] }),
      object({ a: { minLength: 20 }, b: { const: 1 } }, { required: ['b'] }),
    ],
  },
  'a composition that closes': {
    allOf: [object({ a: text, b: text }), object({ a: text }, { additionalProperties: false })],
  },
  'a composition with the rest of another': {
    allOf: [object({ a: text }), { additionalProperties: { type: 'string', maxLength: 3 } }],
  },
  alternatives: { anyOf: [{ type: 'string', maxLength: 2 }, { type: 'integer' }, { type: 'null' }] },
  'alternatives beside properties': object({ a: text, b: text }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
  'exclusive kinds': { oneOf: [{ type: 'string' }, object({ a: text }), { type: 'null' }] },
  'exclusive constants': {
    oneOf: ['x', 'y', 'z'].map((kind) => object({ kind: { const: kind }, [kind]: text }, { required: ['kind', kind] })),
  },
  'alternatives inside alternatives': {
    anyOf: [{ oneOf: [{ const: 1 }, { const: 2 }] }, { anyOf: [text, { type: 'null' }] }],
  },
  'two sets of alternatives': {
    type: 'object',
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
    oneOf: [
      { properties: { c: { const: 1 } }, required: ['c'] },
      { properties: { c: { const: 2 } }, required: ['c'] },
    ],
  },
  'a property that is not allowed': object({ a: text, b: false }, { not: { required: ['c'] } }),
  'a recursion': object({
    next: { $ref: '#/components/schemas/Root' },
    list: { type: 'array', items: { $ref: '#/components/schemas/Root' } },
  }),
  'a recursion that a choice ends': {
    oneOf: [
      object(
        { left: { $ref: '#/components/schemas/Root' }, right: { $ref: '#/components/schemas/Root' } },
        { required: ['left', 'right'] },
      ),
      { type: 'integer' },
    ],
  },
  'a recursion through a composition': {
    allOf: [
      object({ a: { $ref: '#/components/schemas/Root' } }),
      object({ a: object({ b: text }, { required: ['b'] }) }),
    ],
  },
};

describe('values of a plan, at the first attempt', () => {
  test.each(Object.entries(TOLD))('%s', (_name, schema) => {
    const schemas = { Root: schema };
    const [plan, judge] = [planOf(schemas), judgeOf(schemas)];
    for (const variant of VARIANTS) {
      for (const seed of seeds(60)) {
        const value = madeOf(plan, seed, variant);
        expect({ value, valid: judge(value) }).toEqual({ value, valid: true });
      }
    }
  });
});

const FORMATS = [
  ...['date-time', 'date', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uri-reference'],
  ...['uri-template', 'url', 'uuid', 'json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer', 'regex'],
  ...['byte', 'iso-date-time', 'iso-time'],
];

test.each(FORMATS)('texts of the format %s', (format) => {
  const schemas = { Root: { type: 'string', format } };
  const [plan, judge] = [planOf(schemas), judgeOf(schemas)];
  const values = seeds(100).map((seed) => madeOf(plan, seed));
  expect(values.filter((value) => !judge(value))).toEqual([]);
});

describe('schemas that no value satisfies', () => {
  const IMPOSSIBLE: Readonly<Record<string, unknown>> = {
    false: false,
    'bounds that cross': { type: 'number', minimum: 3, maximum: 2 },
    'no integer between': { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 },
    'lengths that cross': { type: 'string', minLength: 3, maxLength: 2 },
    'items that cross': { type: 'array', minItems: 3, maxItems: 2 },
    'types that exclude each other': { allOf: [{ type: 'string' }, { type: 'integer' }] },
    'constants that differ': { allOf: [{ const: 1 }, { const: 2 }] },
    'a required property that is not allowed': object({ a: false }, { required: ['a'] }),
    'a required property of a closed object': { type: 'object', required: ['a'], additionalProperties: false },
    'a required recursion': object({ a: { $ref: '#/components/schemas/Root' } }, { required: ['a'] }),
    'a list of what is impossible': { type: 'array', items: { type: 'integer', minimum: 2, maximum: 1 }, minItems: 1 },
    'no alternative': { anyOf: [{ type: 'string', minLength: 2, maxLength: 1 }, false] },
  };

  test.each(Object.entries(IMPOSSIBLE))('%s', (_name, schema) => {
    expect(planOf({ Root: schema }).kind).toBe('never');
  });

  it('leaves out what leads there', () => {
    const schemas = {
      Root: object({
        bad: { $ref: '#/components/schemas/Bad' },
        list: { type: 'array', items: { $ref: '#/components/schemas/Bad' } },
      }),
      Bad: object({ self: { $ref: '#/components/schemas/Bad' } }, { required: ['self'] }),
    };
    expect(madeOf(planOf(schemas), 1, 'full')).toEqual({ list: [] });
  });
});

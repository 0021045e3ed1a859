// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { describe, expect, it } from 'vitest';
import { filesOf, type Schemas, validatorOf } from './checks.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const CASES: readonly {
  given: string;
  schemas: Schemas;
  accepts?: readonly unknown[];
  refuses?: readonly unknown[];
}[] = [
  {
    given: 'formats, patterns and bounds',
    schemas: {
      Root: {
        properties: {
          url: { type: 'string', format: 'uri', pattern: '^https', minLength: 10, maxLength: 12 },
          n: { type: 'integer', minimum: 3, multipleOf: 2 },
        },
        minProperties: 9,
      },
    },
    accepts: [{ url: 'acme.com' }, { n: 1 }, {}],
    refuses: [{ url: 1 }, { url: null }, { n: 1.5 }],
  },
  {
    given: 'arrays',
    schemas: { Root: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2, uniqueItems: true } },
    accepts: [[], ['a', 'a', 'a']],
    refuses: [[1], {}],
  },
  {
    given: 'not, where nothing in it is dropped',
    schemas: { Root: { not: { required: ['a'] } } },
    accepts: [{}],
    refuses: [{ a: 1 }],
  },
  {
    given: 'not of a bound',
    schemas: { Root: { type: 'string', not: { minLength: 3 } } },
    accepts: ['a', 'abcd'],
    refuses: [1],
  },
  {
    given: 'not of a reference to a bound',
    schemas: { Root: { not: ref('Long') }, Long: { items: ref('Root'), minLength: 3 } },
    accepts: ['a', 'abcd', {}],
  },
  {
    given: 'oneOf, told apart by a constant',
    schemas: {
      Root: {
        oneOf: [
          { required: ['k'], properties: { k: { const: 'a' }, url: { format: 'uri' } } },
          { required: ['k'], properties: { k: { const: 'b' } } },
        ],
      },
    },
    accepts: [{ k: 'a', url: 'acme.com' }, { k: 'b' }],
    refuses: [{ k: 'c' }, {}],
  },
  {
    given: 'oneOf, told apart by a pattern',
    schemas: {
      Root: {
        oneOf: [
          { type: 'string', pattern: '^a' },
          { type: 'string', pattern: '^b' },
        ],
      },
    },
    accepts: ['a', 'b', 'c'],
    refuses: [1],
  },
  {
    given: 'oneOf, where nothing is dropped',
    schemas: { Root: { oneOf: [{ type: 'string' }, { enum: ['a', 1] }] } },
    accepts: ['b', 1],
    refuses: ['a', 2],
  },
  {
    given: 'if, where nothing in the condition is dropped',
    schemas: {
      Root: {
        if: { required: ['a'] },
        then: { required: ['b'], properties: { b: { minLength: 3 } } },
        else: { required: ['c'] },
      },
    },
    accepts: [{ a: 1, b: '' }, { c: 1 }],
    refuses: [{ a: 1 }, {}],
  },
  {
    given: 'if of a bound, with both cases',
    schemas: { Root: { if: { minLength: 3 }, then: { type: 'string' }, else: { type: ['null', 'string'] } } },
    accepts: ['abc', 'a', null],
    refuses: [true],
  },
  {
    given: 'if of a bound, with one case',
    schemas: { Root: { if: { minLength: 3 }, then: { const: 'abc' } } },
    accepts: ['abc', 'a', 'abcd'],
  },
  {
    given: 'oneOf, if and allOf at once',
    schemas: {
      Root: {
        allOf: [{ type: 'string' }],
        oneOf: [{ maxLength: 1 }, { minLength: 3 }],
        if: { pattern: 'x' },
        then: { const: 'x' },
        else: { type: 'string' },
      },
    },
    accepts: ['x', 'ab'],
    refuses: [1],
  },
  {
    given: 'patterns of names, which decide what is additional',
    schemas: { Root: { patternProperties: { '^x-': { minLength: 3 } }, additionalProperties: false } },
    accepts: [{ 'x-a': '' }],
    refuses: [{ a: 1 }],
  },
  { given: 'names of properties', schemas: { Root: { propertyNames: { pattern: '^a' } } }, accepts: [{ b: 1 }] },
];

describe('the structural profile', () => {
  it.each(CASES)('$given', ({ schemas, accepts = [], refuses = [] }) => {
    const validator = validatorOf(schemas);
    for (const value of accepts) expect(validator.accepts(value, 'structural'), JSON.stringify(value)).toBe(true);
    for (const value of refuses) expect(validator.accepts(value, 'structural'), JSON.stringify(value)).toBe(false);
  });

  it('shares the code of schemas that are the same in both profiles, with all they refer to', () => {
    const files = new Map(
      filesOf({
        Plain: { type: 'string' },
        Loop: { properties: { next: ref('Loop'), plain: ref('Plain') } },
        Short: { type: 'string', maxLength: 3 },
        Holder: { items: ref('Short') },
        Hint: { type: 'string', format: 'no-such-format' },
      }).map(({ path, content }) => [path, content]),
    );
    const shared = [...files].filter(
      ([path, content]) => path.includes('structural') && content.includes("from '../contract/"),
    );
    expect(shared.map(([path]) => path)).toEqual([
      'validators/structural/Plain.js',
      'validators/structural/Loop.js',
      'validators/structural/Hint.js',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { validatorOf } from '../emitters/validators/checks.js';

const long = 'secret '.repeat(50);

const CASES: readonly { given: string; schema: object; value: unknown; says: readonly string[] }[] = [
  { given: 'a type', schema: { type: 'string' }, value: 12345, says: ['must be a string, but is a number'] },
  {
    given: 'types',
    schema: { type: ['string', 'null'], minLength: 1 },
    value: [],
    says: ['must be a string or null, but is an array'],
  },
  { given: 'null', schema: { type: 'object' }, value: null, says: ['must be an object, but is null'] },
  { given: 'no number', schema: { type: 'number' }, value: Number.NaN, says: ['must be a number, but is NaN'] },
  {
    given: 'a property that is missing',
    schema: { required: ['emails'] },
    value: {},
    says: ["must have the property 'emails'"],
  },
  {
    given: 'a constant',
    schema: { const: 'contact' },
    value: 'company',
    says: ["must be 'contact', but is 'company'"],
  },
  {
    given: 'a constant object',
    schema: { const: { a: [1] } },
    value: { a: 2 },
    says: ['must be {"a":[1]}, but is an object'],
  },
  { given: 'values', schema: { enum: ['a', 1, null] }, value: 'b', says: ["must be 'a', 1 or null, but is 'b'"] },
  {
    given: 'many values',
    schema: { enum: [...'abcdefghijklm'] },
    value: 1,
    says: ["must be 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j' or one of 3 more, but is 1"],
  },
  {
    given: 'a long value',
    schema: { enum: ['a'] },
    value: long,
    says: [`must be 'a', but is '${long.slice(0, 40)}…'`],
  },
  {
    given: 'a value that hides',
    schema: { enum: ['a'] },
    value: "\u0000\u202e'\n\u2028",
    says: ["must be 'a', but is '\\u0000\\u202e\\'\\n\\u2028'"],
  },
  {
    given: 'a pattern',
    schema: { pattern: '^cnt_[A-Za-z0-9]+$' },
    value: long,
    says: ['must match the pattern ^cnt_[A-Za-z0-9]+$'],
  },
  { given: 'a format', schema: { format: 'date-time' }, value: long, says: ['must be a valid date-time'] },
  { given: 'a length', schema: { minLength: 1 }, value: '', says: ['must have at least 1 character'] },
  { given: 'a maximal length', schema: { maxLength: 3 }, value: long, says: ['must have at most 3 characters'] },
  {
    given: 'bounds',
    schema: { minimum: 1, exclusiveMinimum: 1, multipleOf: 2 },
    value: -1,
    says: ['must be at least 1', 'must be more than 1', 'must be a multiple of 2'],
  },
  {
    given: 'upper bounds',
    schema: { maximum: 1, exclusiveMaximum: 1 },
    value: 2,
    says: ['must be at most 1', 'must be less than 1'],
  },
  {
    given: 'items',
    schema: { minItems: 3, uniqueItems: true, contains: { type: 'null' } },
    value: [1, 1],
    says: [
      'must have at least 3 items',
      'must not have two equal items',
      'must have an item that is as the contract demands, but has none',
    ],
  },
  {
    given: 'a tuple',
    schema: { items: [true], additionalItems: false },
    value: [1, 2],
    says: ['must have at most 1 item'],
  },
  {
    given: 'counts of properties',
    schema: { minProperties: 2 },
    value: { a: 1 },
    says: ['must have at least 2 properties'],
  },
  {
    given: 'an additional property',
    schema: { additionalProperties: false },
    value: { a: 1 },
    says: ["must not have the property 'a'"],
  },
  {
    given: 'a name',
    schema: { propertyNames: { maxLength: 1 } },
    value: { ab: 1 },
    says: ["must not have a property with the name 'ab'"],
  },
  {
    given: 'a dependency',
    schema: { dependencies: { a: ['b'] } },
    value: { a: 1 },
    says: ["must have the property 'b' because it has 'a'"],
  },
  {
    given: 'a property that must not be',
    schema: { properties: { a: false } },
    value: { a: 1 },
    says: ['must not be present'],
  },
  {
    given: 'one of two with null',
    schema: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    value: 1,
    says: ['must be a string, but is a number'],
  },
  {
    given: 'alternatives',
    schema: { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
    value: 1,
    says: [
      'must be a string, but is a number',
      'must be a boolean, but is a number',
      'must be one of several alternatives, but is none',
    ],
  },
  {
    given: 'two of one',
    schema: { oneOf: [{ type: 'integer' }, { minimum: 1 }] },
    value: 1,
    says: ['must be exactly one of several alternatives, but is none or more than one'],
  },
  {
    given: 'an exclusion',
    schema: { not: { type: 'string' } },
    value: 'a',
    says: ['must not be what the contract excludes here'],
  },
];

describe('messages', () => {
  it.each(CASES)('about $given', ({ schema, value, says }) => {
    const result = validatorOf({ Root: schema }).errors(value);
    expect(result.ok ? [] : result.errors.map(({ message }) => message)).toEqual(says);
  });

  it('tell where, as a JSON pointer', () => {
    const validator = validatorOf({
      Root: { additionalProperties: { items: { properties: { 'a/b~c': { type: 'string' } } } } },
    });
    const result = validator.errors({ 'x/y~z': [{}, { 'a/b~c': 1 }] });
    expect(result).toMatchObject({ errors: [{ path: '/x~1y~0z/1/a~1b~0c', keyword: 'type' }] });
  });
});

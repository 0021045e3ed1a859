import { describe, expect, it } from 'vitest';
import { validatorOf } from './checks.js';

/**
 * Cases in which run-time ajv departs from draft-07, settled by hand. JSON is parsed, because an
 * object literal would take `__proto__` for the prototype.
 */
const CASES: readonly { given: string; schema: string; valid?: readonly string[]; invalid?: readonly string[] }[] = [
  {
    given: 'a required name that every object inherits',
    schema: '{"required":["toString"]}',
    valid: ['{"toString":1}', '[]'],
    invalid: ['{}'],
  },
  {
    given: 'a required __proto__',
    schema: '{"required":["__proto__"]}',
    valid: ['{"__proto__":1}'],
    invalid: ['{}', '{"a":1}'],
  },
  {
    given: 'a required constructor',
    schema: '{"required":["constructor"]}',
    valid: ['{"constructor":null}'],
    invalid: ['{}'],
  },
  {
    given: 'properties that every object inherits',
    schema: '{"properties":{"toString":{"type":"string"},"constructor":{"type":"integer"},"valueOf":false}}',
    valid: ['{}', '{"toString":"a","constructor":1}'],
    invalid: ['{"toString":1}', '{"constructor":"a"}', '{"valueOf":0}'],
  },
  {
    given: 'a property __proto__',
    schema: '{"properties":{"__proto__":{"type":"string"}}}',
    valid: ['{}', '{"__proto__":"a"}'],
    invalid: ['{"__proto__":1}', '{"__proto__":{}}'],
  },
  {
    given: 'a required property __proto__ with a schema',
    schema: '{"required":["__proto__"],"properties":{"__proto__":{"type":"object","required":["a"]}}}',
    valid: ['{"__proto__":{"a":1}}'],
    invalid: ['{}', '{"__proto__":{}}', '{"__proto__":{"__proto__":{"a":1}}}'],
  },
  {
    given: '__proto__ among the declared properties',
    schema: '{"properties":{"__proto__":true,"a":true},"additionalProperties":false}',
    valid: ['{"__proto__":1,"a":1}'],
    invalid: ['{"toString":1}', '{"constructor":1}'],
  },
  {
    given: '__proto__ among the additional properties',
    schema: '{"properties":{"a":true},"additionalProperties":{"type":"string"}}',
    valid: ['{"__proto__":"b"}'],
    invalid: ['{"__proto__":1}'],
  },
  {
    given: 'a pattern that matches __proto__',
    schema: '{"patternProperties":{"^__":{"type":"null"}}}',
    valid: ['{"__proto__":null}'],
    invalid: ['{"__proto__":1}'],
  },
  {
    given: 'a pattern called __proto__',
    schema: '{"patternProperties":{"__proto__":{"type":"null"}}}',
    valid: ['{"a__proto__":null}'],
    invalid: ['{"a__proto__":1}'],
  },
  {
    given: 'names of properties',
    schema: '{"propertyNames":{"maxLength":3}}',
    valid: ['{"a":1}'],
    invalid: ['{"__proto__":1}'],
  },
  {
    given: 'dependencies of inherited names',
    schema: '{"dependencies":{"toString":["a"],"a":["__proto__"],"__proto__":{"required":["b"]}}}',
    valid: ['{}', '{"__proto__":1,"b":1}', '{"toString":1,"a":1,"__proto__":1,"b":1}'],
    invalid: ['{"toString":1}', '{"a":1}', '{"__proto__":1}'],
  },
  {
    given: 'a constant with __proto__',
    schema: '{"const":{"__proto__":{"a":1}}}',
    valid: ['{"__proto__":{"a":1}}'],
    invalid: ['{}', '{"__proto__":{}}', '{"a":1}'],
  },
  { given: 'an empty constant', schema: '{"const":{}}', valid: ['{}'], invalid: ['{"__proto__":{}}', '[]'] },
  {
    given: 'an enumeration with inherited names',
    schema: '{"enum":[{"toString":1},[{"__proto__":[1]}]]}',
    valid: ['{"toString":1}', '[{"__proto__":[1]}]'],
    invalid: ['{}', '[{}]', '[{"__proto__":1}]'],
  },
  {
    given: 'unique items that differ in __proto__',
    schema: '{"uniqueItems":true}',
    valid: ['[{},{"__proto__":1}]', '["__proto__","toString"]', '[1,true,"1"]', '[[1],["1"]]'],
    invalid: [
      '[{"__proto__":1},{"__proto__":1}]',
      '["__proto__","__proto__"]',
      '[{"a":1,"b":2},{"b":2,"a":1}]',
      '[0,-0]',
    ],
  },
  {
    given: 'names that are not identifiers',
    schema: '{"required":["a b","é","\\u2028","\\"","1"]}',
    valid: ['{"a b":1,"é":1,"\\u2028":1,"\\"":1,"1":1}'],
    invalid: ['{"a b":1}'],
  },
  {
    given: 'a count of properties with __proto__',
    schema: '{"minProperties":1}',
    valid: ['{"__proto__":1}'],
    invalid: ['{}'],
  },
  {
    given: 'decimal multiples',
    schema: '{"multipleOf":0.01}',
    valid: ['19.99', '0.07', '4.35', '0', '-1.1', '1e20'],
    invalid: ['0.001', '19.999'],
  },
  {
    given: 'multiples of large numbers',
    schema: '{"multipleOf":1}',
    valid: ['1e22', '1e300', '-5'],
    invalid: ['0.5', '1e-7'],
  },
  {
    given: 'an empty array after one that contains what is asked for',
    schema: '{"items":{"contains":{"type":"number"}}}',
    valid: ['[[1],["a",2]]', '[]'],
    invalid: ['[[1],[]]', '[[1],["a"]]'],
  },
  { given: 'a small divisor', schema: '{"multipleOf":1e-8}', valid: ['12391239123', '0.00000001'], invalid: ['1e-9'] },
  {
    given: 'lengths in code points',
    schema: '{"minLength":2,"maxLength":2}',
    valid: ['"💩💩"', '"\\ud83d\\ud83d"', '"ab"'],
    invalid: ['"💩"', '"💩💩💩"'],
  },
];

const PROFILES = ['contract', 'structural'] as const;
const BOUNDS = /multipleOf|uniqueItems|Length|minProperties/;

describe('names, numbers and texts that tempt JavaScript', () => {
  it.each(CASES)('$given', ({ schema, valid = [], invalid = [] }) => {
    const validator = validatorOf({ Root: JSON.parse(schema) });
    for (const profile of PROFILES) {
      for (const json of valid) expect(validator.accepts(JSON.parse(json), profile), json).toBe(true);
      // The structural profile has no opinion on bounds.
      if (profile === 'structural' && BOUNDS.test(schema)) continue;
      for (const json of invalid) expect(validator.accepts(JSON.parse(json), profile), json).toBe(false);
    }
  });

  it.each([
    '$async',
    '$id',
    '$comment',
    'discriminator',
    'nullable',
    'tsType',
    'default',
    '$schema',
    'definitions',
  ])('the keyword %s asserts nothing', (keyword) => {
    const validator = validatorOf({
      Root: { type: 'string', [keyword]: keyword === '$async' || keyword === 'nullable' ? true : 'x' },
    });
    expect(validator.accepts('a')).toBe(true);
    expect(validator.accepts(null)).toBe(false);
  });

  it('a property called like a keyword is a property', () => {
    const validator = validatorOf({
      Root: {
        required: ['$ref', 'reference'],
        properties: { $ref: { type: 'string' }, reference: { type: 'string' }, never: false, types: { type: 'null' } },
      },
    });
    expect(validator.accepts({ $ref: 'a', reference: 'b', types: null })).toBe(true);
    expect(validator.accepts({ $ref: 1, reference: 'b' })).toBe(false);
    expect(validator.accepts({ $ref: 'a', reference: 'b', never: 1 })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { toDraft2020 } from '../../../../generator/emitters/openapi/draft-2020.js';

const STRING = { type: 'string' };

describe('toDraft2020', () => {
  it.each([
    { name: 'a list', given: { items: STRING }, want: { items: STRING } },
    { name: 'a tuple', given: { items: [STRING, true] }, want: { prefixItems: [STRING, true] } },
    {
      name: 'the rest of a tuple',
      given: { items: [STRING], additionalItems: false },
      want: { prefixItems: [STRING], items: false },
    },
    { name: 'an empty tuple', given: { items: [], additionalItems: STRING }, want: { items: STRING } },
    {
      name: 'dependencies',
      given: { dependencies: { a: ['b'], c: { required: ['d'] }, e: false } },
      want: { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] }, e: false } },
    },
    { name: 'no dependencies', given: { dependencies: {} }, want: {} },
    { name: 'a discriminator', given: { discriminator: 'kind' }, want: { discriminator: { propertyName: 'kind' } } },
    {
      name: 'schemas inside of others',
      given: { allOf: [{ not: { items: [STRING] } }], properties: { items: { items: [STRING] } } },
      want: { allOf: [{ not: { prefixItems: [STRING] } }], properties: { items: { prefixItems: [STRING] } } },
    },
    {
      name: 'values',
      given: { const: { items: [1] }, enum: [{ items: [] }] },
      want: { const: { items: [1] }, enum: [{ items: [] }] },
    },
    { name: 'a boolean', given: false, want: false },
  ])('converts $name', ({ given, want }) => {
    expect(toDraft2020(given)).toEqual(want);
  });

  it('keeps names that objects inherit', () => {
    const given = JSON.parse('{"dependencies":{"__proto__":["a"],"constructor":{"items":[true]}}}');
    const want = JSON.parse(
      '{"dependentRequired":{"__proto__":["a"]},"dependentSchemas":{"constructor":{"prefixItems":[true]}}}',
    );
    expect(JSON.stringify(toDraft2020(given))).toBe(JSON.stringify(want));
  });
});

import { describe, expect, it } from 'vitest';
import { admits } from '../../../../generator/runtime/arbitraries/admits.js';
import { validatorOf } from '../validators/checks.js';
import { planOf } from './plans.js';

/** Found among random schemas: every pair, every three … of its parts hold together somewhere. */
const ENDLESS = {
  Root: {
    properties: { b: { $ref: '#/components/schemas/D2' } },
    patternProperties: {
      '[bc]': {
        properties: {
          b: { if: true, then: true, else: true },
          a: { properties: { b: true }, patternProperties: {}, additionalProperties: true },
        },
        patternProperties: {
          '[bc]': { maxItems: 3, allOf: [false], oneOf: [false, { $ref: '#/components/schemas/D2' }] },
          '^a': { $ref: '#/components/schemas/Root' },
        },
        additionalProperties: { $ref: '#/components/schemas/D1' },
      },
    },
    additionalProperties: { $ref: '#/components/schemas/D1' },
  },
  D1: { format: 'uuid', pattern: '^.$', additionalProperties: { $ref: '#/components/schemas/D2' } },
  D2: {
    properties: {
      a: { format: 'uuid', patternProperties: { é: true, '[bc]': { $ref: '#/components/schemas/D1' } }, else: true },
      b: { $ref: '#/components/schemas/D1' },
      é: {
        properties: { a: { $ref: '#/components/schemas/Root' }, b: false, 'c-d': { $ref: '#/components/schemas/D2' } },
        required: ['c-d', 'a'],
      },
    },
    patternProperties: { '[bc]': { contains: false, maxProperties: 1 } },
    additionalProperties: {
      properties: { é: { propertyNames: { pattern: '^[ab]*$' } } },
      patternProperties: { '[bc]': false },
      additionalProperties: { type: 'object', properties: { 'c-d': false }, required: [], additionalProperties: true },
    },
  },
};

describe('schemas that hold together in ever more ways', () => {
  it('have plans all the same, which leave to the check what goes too far', () => {
    const [plan, validator] = [planOf(ENDLESS), validatorOf(ENDLESS)];
    const values = [1, {}, { b: 'a' }, { b: { a: 1 } }, { x: 'a' }, { x: 'ab' }, { bc: [] }, { a: { a: [] } }];
    for (const value of values) {
      expect([value, admits(plan, value)]).not.toEqual([value, validator.accepts(value) ? 'no' : 'yes']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.js';
import type { Contract } from '../../../../generator/contract/model.js';
import { contractOf } from '../contract.js';
import { type Package, packageOf } from './emitted.js';
import { seeds, VARIANTS } from './plans.js';

const FIELDS: JsonObject = {
  id: { type: 'string', 'x-change': 'identity', 'x-mock': { id: 'ulid', prefix: 'ord_' } },
  title: { type: 'string', 'x-mock': { faker: 'commerce.productName' } },
  note: { type: 'string', 'x-mock': { faker: 'lorem.sentence' } },
  count: { type: 'integer' },
  tags: { type: 'array', items: { type: 'string' }, 'x-change': 'relation' },
};

function contractWith(fields: JsonObject): Contract {
  return contractOf({
    schemas: {
      Order: { type: 'object', required: ['id', 'title', 'count'], properties: fields },
      Previous: {
        type: 'object',
        properties: Object.fromEntries(
          Object.keys(fields)
            .filter((name) => name !== 'id')
            .map((name) => [
              name,
              { anyOf: [{ $ref: `#/components/schemas/Order/properties/${name}` }, { type: 'null' }] },
            ]),
        ),
      },
    },
    payloads: {
      OrderChanged: {
        type: 'object',
        required: ['type', 'order', 'previous'],
        properties: {
          type: { const: 'OrderChanged' },
          order: { $ref: '#/components/schemas/Order' },
          previous: { $ref: '#/components/schemas/Previous' },
        },
      },
    },
    messages: [
      {
        key: 'OrderChanged',
        envelope: { object: '/order', previous: '/previous' },
        event: { action: 'updated', resource: '#/components/schemas/Order' },
      },
    ],
  });
}

describe('a new optional property', () => {
  it.each(['at the start', 'at the end'])('%s changes no other value of any mock, and no other pool', async (place) => {
    const added = { added: { type: 'string', 'x-mock': { faker: 'company.name' } } };
    const [before, after] = await Promise.all([
      packageOf(contractWith(FIELDS)),
      packageOf(contractWith(place === 'at the start' ? { ...added, ...FIELDS } : { ...FIELDS, ...added })),
    ]);
    for (const variant of VARIANTS) {
      for (const seed of seeds(200)) {
        const old = before.mock('OrderChanged', { seed, variant });
        expect(withoutAdded(after.mock('OrderChanged', { seed, variant }))).toEqual(old);
      }
    }
    expect(poolsOf(after)).toEqual(expect.arrayContaining(poolsOf(before)));
  });
});

function withoutAdded(event: unknown): unknown {
  return JSON.parse(JSON.stringify(event, (key, value: unknown) => (key === 'added' ? undefined : value)));
}

function poolsOf({ files }: Package): string[] {
  return (files.get('mocks/pools.js') ?? '').split('\n\n');
}

import { expect, test } from 'vitest';
import { anchorOf } from '../../../../generator/docs/schema-tree/anchor-of.js';
import { anchorMapOf, fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import { treeOf } from './trees.js';

const TREE = treeOf({
  Root: {
    type: 'object',
    properties: {
      data: {
        type: 'object',
        properties: { emails: { type: 'array', items: { $ref: '#/components/schemas/Email' } } },
      },
      'a/b': { type: 'object', additionalProperties: { type: 'object', properties: { c: {} } } },
      pair: { type: 'array', items: [{ type: 'object', properties: { left: {} } }, {}] },
      how: {
        oneOf: [
          { type: 'object', properties: { card: { type: 'object', properties: { number: {} } } } },
          { type: 'object', properties: { card: { type: 'string' }, iban: {} } },
        ],
      },
    },
  },
  Email: { type: 'object', properties: { email: {}, next: { $ref: '#/components/schemas/Email' } } },
});

test.each<readonly [string, string]>([
  ['', 'field'],
  ['/data', 'field-data'],
  ['/data/emails/0/email', 'field-data-emails-item-email'],
  ['/data/emails/12', 'field-data-emails'],
  ['/data/emails/0/next/next/email', 'field-data-emails-item-next'],
  ['/a~1b/anything/c', 'field-a-b-any---c'],
  ['/pair/0/left', 'field-pair-item-0-left'],
  ['/how/card/number', 'field-how-oneOf-1-card-number'],
  ['/how/iban', 'field-how-oneOf-2-iban'],
  ['/how/unknown', 'field-how'],
  ['/unknown/0', 'field'],
  ['/constructor', 'field'],
  ['/__proto__/x', 'field'],
])('%s is told at %s', (pointer, anchor) => {
  expect(anchorOf(anchorMapOf(TREE), pointer)).toBe(anchor);
});

test('the map survives being written as JSON', () => {
  const map = anchorMapOf(TREE);
  expect(JSON.parse(JSON.stringify(map))).toEqual(map);
});

test('names that read alike have anchors of their own, whatever comes first', () => {
  const names = ['a b', 'a-b', 'a.b', 'a', ''];
  const idsOf = (order: readonly string[]) =>
    fieldsOf(treeOf({ Root: { type: 'object', properties: Object.fromEntries(order.map((name) => [name, {}])) } }));
  for (const order of [names, names.toReversed()]) {
    const ids = idsOf(order).map(({ id }) => id);
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^field-[A-Za-z0-9_-]+$/);
  }
});

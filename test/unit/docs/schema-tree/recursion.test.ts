import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.js';
import { continuedIn, fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import { ROOM } from '../../../../generator/docs/schema-tree/room.js';
import { htmlOf, markdownOf, treeOf } from './trees.js';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const properties = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { type: 'string' }]));

describe('recursion', () => {
  test('leads back to the place above', () => {
    const tree = treeOf({
      Root: { type: 'object', properties: { tree: ref('Node') } },
      Node: { type: 'object', properties: { name: { type: 'string' }, parent: ref('Node') } },
    });
    expect(continuedIn(tree)).toEqual([{ label: 'Node', id: 'field-tree' }]);
    expect(htmlOf(tree)).toContain('<a href="#field-tree">Node</a>');
    expect(markdownOf(tree)).toContain('as above: `Node`, at `tree`');
  });

  test('of the whole leads to the top', () => {
    const tree = treeOf({ Root: { type: 'object', properties: { again: { type: 'array', items: ref('Root') } } } });
    expect(fieldsOf(tree).map(({ path }) => path)).toEqual(['/again', '/again/*/again']);
    expect(continuedIn(tree)).toEqual([{ label: 'Root', id: 'field-again' }]);
  });

  test('keeps what is said beside it', () => {
    const tree = treeOf({
      Root: { type: 'object', properties: { tree: ref('Node') } },
      Node: {
        type: 'object',
        properties: { next: { allOf: [ref('Node'), { properties: { extra: { type: 'string' } } }] } },
      },
    });
    expect(fieldsOf(tree).map(({ path }) => path)).toEqual(['/tree', '/tree/next', '/tree/next/extra']);
    expect(continuedIn(tree)).toHaveLength(1);
  });
});

describe('a tree that grows too large', () => {
  test('tells everything where it stands, up to a bound', () => {
    const tree = treeOf({
      Root: { type: 'object', properties: { a: ref('Part'), b: ref('Part') } },
      Part: { type: 'object', properties: properties(80) },
    });
    expect(fieldsOf(tree)).toHaveLength(162);
    expect(continuedIn(tree)).toEqual([]);
  });

  test('tells each schema once, and large ones on pages of their own', () => {
    const tree = treeOf({
      Root: {
        type: 'object',
        properties: { large: ref('Large'), a: ref('Part'), nested: { type: 'object', properties: { b: ref('Part') } } },
      },
      Part: { type: 'object', properties: properties(40) },
      Large: { type: 'object', properties: properties(150) },
    });
    expect(continuedIn(tree)).toEqual([
      { label: 'Large', page: 'schemas/Large' },
      { label: 'Part', page: 'schemas/Part' },
    ]);
    expect(fieldsOf(tree).filter(({ path }) => path.startsWith('/a/'))).toHaveLength(40);
  });

  test('is bounded, whatever its schemas refer to', () => {
    const count = 12;
    const names = Array.from({ length: count }, (_, index) => `S${index}`);
    const all = Object.fromEntries(names.map((name) => [name.toLowerCase(), ref(name)]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties: all }]));
    const tree = treeOf({ Root: { type: 'object', properties: all }, ...schemas });
    expect(fieldsOf(tree).length).toBeGreaterThan(count);
    expect(fieldsOf(tree).length).toBeLessThanOrEqual(ROOM);
  });
});

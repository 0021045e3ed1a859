import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../../../../generator/diagnostics/diagnostic.js';
import { emitTypes } from './contract.js';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const string = { type: 'string' };
const shape = { required: ['a'], properties: { a: string } };

/** The places of the warnings, below `Subject` where they are in it. */
async function warned(subject: unknown, others: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const diagnostics = new Diagnostics();
  await emitTypes({ schemas: { Subject: subject, ...others }, resources: ['Subject'] }, diagnostics);
  expect(diagnostics.all.every(({ code }) => code === 'type-implied')).toBe(true);
  return diagnostics.all.map(({ location }) => location?.pointer.replace('/components/schemas/Subject', '') ?? '?');
}

describe('a type that a schema only implies is reported', () => {
  test.each<[name: string, subject: unknown, want: readonly string[]]>([
    ['at the root', shape, ['']],
    ['in a property', { type: 'object', properties: { m: shape } }, ['/properties/m']],
    ['for items', { type: 'object', properties: { l: { items: string } } }, ['/properties/l']],
    ['in items', { type: 'array', items: shape }, ['/items']],
    ['in a place of a tuple', { type: 'array', items: [string, shape] }, ['/items/1']],
    ['in values without a name', { type: 'object', additionalProperties: shape }, ['/additionalProperties']],
    ['in an alternative', { anyOf: [string, shape] }, ['/anyOf/1']],
    ['once, where nothing in a composition says it', { allOf: [shape, { properties: { b: string } }] }, ['/allOf/0']],
  ])('%s', async (_, subject, want) => {
    expect(await warned(subject)).toEqual(want);
  });

  test('where it stands, once for all references', async () => {
    const subject = { type: 'object', properties: { a: ref('Part'), b: { type: 'array', items: ref('Part') } } };
    expect(await warned(subject, { Part: shape })).toEqual(['/components/schemas/Part']);
  });

  test('with what to do', async () => {
    const diagnostics = new Diagnostics();
    await emitTypes({ schemas: { Subject: { items: string } } }, diagnostics);
    expect(diagnostics.all).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining("#/components/schemas/Subject is about arrays, but has no 'type'"),
        help: 'Add `type: array`.',
      },
    ]);
  });
});

describe('a type that is said beside a schema is not', () => {
  const object = { type: 'object' };
  test.each<[name: string, subject: unknown]>([
    ['by a sibling in allOf', { allOf: [object, shape] }],
    ['by the schema around allOf', { ...object, allOf: [shape] }],
    ['by a named schema', { allOf: [ref('Base'), shape] }],
    ['in a property of another part', { allOf: [ref('Base'), { properties: { data: shape } }] }],
    ['around alternatives', { ...object, oneOf: [shape, { required: ['b'] }] }],
    [
      'around the property of an alternative',
      { ...object, properties: { data: object }, oneOf: [{ properties: { data: shape } }] },
    ],
    ['by all alternatives', { ...shape, oneOf: [object, { ...object, required: ['b'] }] }],
    ['in conditions', { ...object, if: shape, then: { required: ['b'] }, not: { required: ['c'] } }],
    ['by values', { const: { a: 'x' }, ...shape }],
    ['around a named part', { allOf: [object, ref('Part')] }],
  ])('%s', async (_, subject) => {
    const Base = { type: 'object', properties: { data: object } };
    expect(await warned(subject, { Base, Part: shape })).toEqual([]);
  });

  test('however schemas lead back to each other', async () => {
    const Tree = { anyOf: [ref('Loop'), { type: 'object', properties: { left: ref('Tree'), all: ref('Subject') } }] };
    const Loop = { oneOf: [ref('Tree'), { type: 'null' }] };
    const subject = { ...shape, type: 'object', allOf: [{ properties: { next: ref('Subject'), tree: ref('Tree') } }] };
    expect(await warned(subject, { Tree, Loop })).toEqual([]);
  });
});

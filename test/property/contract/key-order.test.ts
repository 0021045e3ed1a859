import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Contract } from '../../../generator/contract/model.js';
import { readContract } from '../../../generator/contract/read-contract.js';
import { codesOf, documentOf, fixture, ownSpecification, readFiles, summaryOf } from '../../support/specification.js';

const DEEP = process.env.DEEP === '1';

function shuffle(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [random(), key, shuffle(member, random)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, key, member]) => [key, member]));
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function namesOf(contract: Contract | undefined): unknown {
  return {
    schemas: Object.fromEntries([...(contract?.schemas.names ?? [])].sort()),
    messages: Object.fromEntries(
      contract?.messages
        .map(({ key, names, wireType, direction }) => [`${key} ${direction}`, [names, wireType]])
        .sort() ?? [],
    ),
    resources: contract?.resources.map(({ name, messages }) => [name, [...messages].sort()]).sort(),
  };
}

const colliding = documentOf(
  Object.fromEntries(
    ['a_b', 'a-b', 'aB', 'AB', 'ab', 'Ab'].map((key) => [
      key,
      { name: key, payload: { $ref: '#/components/schemas/x.y' } },
    ]),
  ),
  {
    schemas: {
      'x.y': {
        properties: {
          p: { $ref: '#/components/schemas/x-y' },
          q: { $ref: '#/components/schemas/XY' },
          r: { $ref: '#/components/schemas/x.y/properties/p2' },
          p2: {},
        },
      },
      'x-y': {},
      XY: {},
      ABEvent: {},
    },
  },
);

describe.each([
  'orders-3.0.yaml',
  'small-3.1.yaml',
  'components-3.0.yaml',
  'orders-2.6.yaml',
  'the real specification',
  'collisions',
])('%s', (name) => {
  it('keeps names, wire types and verdict whatever the order of its keys', async () => {
    const document =
      name === 'collisions'
        ? colliding
        : name === 'the real specification'
          ? (await readContract({ spec: ownSpecification, cwd: '/' })).bundle?.document
          : parse(readFileSync(fixture(name), 'utf8'));
    const original = await readFiles({ 'asyncapi.json': document }, { spec: 'asyncapi.json' });
    expect(original.contract, summaryOf(original).join('\n')).toBeDefined();
    const names = namesOf(original.contract);
    const codes = codesOf(original).sort();
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const permuted = await readFiles(
          { 'asyncapi.json': shuffle(document, generator(seed)) },
          { spec: 'asyncapi.json' },
        );
        expect(namesOf(permuted.contract)).toEqual(names);
        expect(codesOf(permuted).sort()).toEqual(codes);
      }),
      { numRuns: DEEP ? 200 : 8 },
    );
  });
});

import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { emitTypes, type Given } from './contract.js';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

/** Documents whose types would be endless, or exponential, if they were worked out in full. */
const BOMBS: Readonly<Record<string, Given['schemas']>> = {
  'deep objects': { Subject: nested(400, (inner) => ({ type: 'object', properties: { a: inner } })) },
  'deep arrays': { Subject: nested(400, (items) => ({ type: 'array', items })) },
  'deep unions': { Subject: nested(400, (inner) => ({ anyOf: [inner, { type: 'string' }] })) },
  'deep allOf': { Subject: nested(400, (inner) => ({ allOf: [inner, { properties: { a: { type: 'string' } } }] })) },
  'a chain of aliases': chain(1_000, (next) => ({ allOf: [next] })),
  'a ring of aliases': chain(300, (next, index, all) => ({
    anyOf: [index === all - 1 ? ref('S0') : next, { type: 'string' }],
  })),
  'a chain of bases': chain(60, (next, index) => ({
    allOf: [next, { type: 'object', properties: { [`p${index}`]: {} } }],
  })),
  'merges that double': {
    ...chain(30, (next) => ({ type: 'object', properties: { p: next, q: next, a: {} } }), 'A'),
    ...chain(30, (next) => ({ type: 'object', properties: { p: next, q: next, b: {} } }), 'B'),
    Subject: { allOf: [ref('A0'), ref('B0')] },
  },
  'tuples that double': {
    Subject: {
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`t${index}`, twice(index + 1)])),
    },
  },
  'unions of everything with everything': chain(60, (_next, _index, all) => ({
    anyOf: Array.from({ length: all }, (_, other) => ref(`S${other}`)),
  })),
  'a long tuple': { Subject: { type: 'array', items: Array.from({ length: 5_000 }, () => ({ type: 'string' })) } },
  'a large enum': { Subject: { enum: Array.from({ length: 5_000 }, (_, index) => `value ${index}`) } },
  'a long text': {
    Subject: { description: '*/ @a '.repeat(1_000_000), type: 'string', pattern: 'a'.repeat(1_000_000) },
  },
};

test('what could grow without bounds stays small, and compiles', async () => {
  const files = new Map<string, string>();
  for (const [index, [name, schemas]] of Object.entries(BOMBS).entries()) {
    const started = performance.now();
    const emitted = await emitTypes({ schemas: schemas ?? {} });
    expect(performance.now() - started, name).toBeLessThan(10_000);
    for (const [file, text] of Object.entries(emitted)) {
      expect(text.length, name).toBeLessThan(1_000_000);
      files.set(`${index}/types/${file}.d.ts`, text);
    }
  }
  expect(await compile(files)).toEqual({ 'TypeScript 5': [], 'TypeScript 7': [] });
});

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let schema: unknown = { type: 'string' };
  for (let level = 0; level < depth; level++) schema = wrap(schema);
  return schema;
}

function chain(
  length: number,
  link: (next: unknown, index: number, length: number) => unknown,
  name = 'S',
): Record<string, unknown> {
  const links = Array.from({ length }, (_, index) => {
    return [`${name}${index}`, link(index === length - 1 ? {} : ref(`${name}${index + 1}`), index, length)];
  });
  return Object.fromEntries(links);
}

/** A place that refers to the next one twice. */
function twice(next: number): unknown {
  const target = next < 30 ? { $ref: `#/components/schemas/Subject/properties/t${next}` } : { type: 'string' };
  return { type: 'array', items: [target, target], minItems: 2 };
}

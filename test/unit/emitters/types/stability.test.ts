import { expect, test } from 'vitest';
import { compile } from './compile.js';
import { emitTypes, type Given } from './contract.js';

const ref = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });

const contract = (orderProperties: object): Given => ({
  schemas: {
    Order: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, ...orderProperties } },
    Customer: { type: 'object', properties: { orders: { type: 'array', items: ref('Order') } } },
    Money: { type: 'object', properties: { amount: { type: 'integer' } } },
  },
  messages: {
    OrderMade: { payload: { type: 'object', properties: { type: { const: 'made' }, data: ref('Order') } } },
    CustomerMade: { payload: { type: 'object', properties: { type: { const: 'met' }, data: ref('Customer') } } },
  },
});

const linesOf = (emitted: object): string[] => Object.values(emitted).join('\n').split('\n');

test('the same contract gives the same text', async () => {
  expect(await emitTypes(contract({}))).toEqual(await emitTypes(contract({})));
});

test('one more property changes only its own lines', async () => {
  const before = linesOf(await emitTypes(contract({})));
  const after = linesOf(
    await emitTypes(contract({ total: { description: 'What to pay.', ...(ref('Money') as object) } })),
  );
  expect(after.length - before.length).toBe(1);
  expect(difference(after, before)).toEqual(['  total?: Money;']);
  expect(difference(before, after)).toEqual([]);
});

test('the order of keys changes the order of lines at most', async () => {
  const given = contract({ a: { type: 'string' }, b: { enum: [1] } });
  const permuted = reversed(given) as Given;
  expect(linesOf(await emitTypes(permuted)).sort()).toEqual(linesOf(await emitTypes(given)).sort());
});

test('types called like those of the language compile', async () => {
  const names = [
    'Array',
    'String',
    'Promise',
    'Record',
    'Object',
    'Error',
    'Partial',
    'Symbol',
    'Function',
    'Boolean',
    'Number',
    'Readonly',
  ];
  const schemas = Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        type: 'object',
        properties: {
          list: { type: 'array', items: ref(names[(index + 1) % names.length] as string) },
          tuple: { type: 'array', items: [ref('Array')] },
          map: { type: 'object', additionalProperties: ref('Record') },
          any: { type: 'object' },
          open: { type: 'string', 'x-extensible-enum': ['a'] },
        },
      },
    ]),
  );
  const emitted = await emitTypes({ schemas, messages: { Map: { payload: ref('Promise') } } });
  const files = new Map(Object.entries(emitted).map(([name, text]) => [`types/${name}.d.ts`, text]));
  expect(await compile(files)).toEqual({ 'TypeScript 5': [], 'TypeScript 7': [] });
});

test("raw code of json-schema-to-typescript's own keywords is inert", async () => {
  const raw = {
    tsType: 'PWNED',
    tsEnumNames: ['PWNED'],
    extends: { tsType: 'PWNED' },
    $id: 'PWNED',
    id: 'PWNED',
    $ref: undefined,
    definitions: { PWNED: {} },
    $defs: {},
  };
  const { $ref: _, ...keywords } = raw;
  const emitted = await emitTypes({
    schemas: {
      Subject: { type: 'object', ...keywords, properties: { a: { type: 'string', enum: ['x'], ...keywords } } },
    },
    messages: { Made: { payload: { ...keywords, enum: [{ $ref: 'http://localhost:1/x', tsType: 'raw' }] } } },
  });
  expect(emitted.schemas).toContain("export type Subject = {\n  a?: 'x';\n};");
  expect(emitted.events).toContain("export type MadeEvent = {\n  $ref: 'http://localhost:1/x';\n  tsType: 'raw';\n};");
  expect(JSON.stringify(emitted)).not.toContain('PWNED');
});

function difference(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b];
  return a.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

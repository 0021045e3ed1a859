import { describe, expect, it, test } from 'vitest';
import type { Contract, SchemaId } from '../../../generator/contract/model.js';
import { type JsonSchema, writeJsonSchema } from '../../../generator/contract/normalize/json-schema.js';
import {
  codesOf,
  contractOf,
  documentOf,
  payloadDocument,
  placesOf,
  readDocument,
  readFiles,
} from '../../support/specification.js';

const OPENAPI = 'application/vnd.oai.openapi;version=3.0.3';
const DRAFT_04 = 'application/schema+json;version=draft-04';
const DRAFT_07 = 'application/schema+json;version=draft-07';

function written(contract: Contract, id: SchemaId | undefined, annotations = false): JsonSchema {
  const node = contract.schemas.nodes.get(id ?? '');
  if (!node) throw new Error(`no node ${id}`);
  return writeJsonSchema(node, { annotations, reference: (target) => ({ $ref: target }) });
}

async function canonical(
  payload: unknown,
  rest: { readonly [key: string]: unknown } = {},
  annotations = false,
): Promise<JsonSchema> {
  const contract = await contractOf({ 'asyncapi.yaml': payloadDocument(payload, rest) });
  return written(contract, contract.messages[0]?.payload, annotations);
}

const inFormat = (schemaFormat: string, schema: unknown): object => ({ schemaFormat, schema });

describe('one spelling for each meaning', () => {
  test.each<[string, unknown, unknown]>([
    ['type as text', { type: 'string' }, { type: 'string' }],
    ['type as list of one', { type: ['string'] }, { type: 'string' }],
    ['type as list', { type: ['string', 'null'] }, { type: ['string', 'null'] }],
    ['integer beside number', { type: ['integer', 'number', 'null'] }, { type: ['number', 'null'] }],
    ['integer alone', { type: ['integer', 'null'] }, { type: ['integer', 'null'] }],
    [
      'nullable by const',
      { anyOf: [{ type: 'string' }, { const: null }] },
      { anyOf: [{ type: 'string' }, { const: null }] },
    ],
    ['no type', {}, {}],
    ['an empty list of required names', { required: [] }, {}],
    ['uniqueItems that is false', { uniqueItems: false }, {}],
    [
      'numeric bounds',
      { minimum: 0, exclusiveMaximum: 2.5, multipleOf: 0.5 },
      { multipleOf: 0.5, exclusiveMaximum: 2.5, minimum: 0 },
    ],
    ['zeros', { minLength: 0, maxItems: 0, minimum: 0 }, { minimum: 0, minLength: 0, maxItems: 0 }],
    ['null as const', { const: null }, { const: null }],
    ['false as const', { const: false }, { const: false }],
    ['a list and an object as enum', { enum: [[1], { a: null }] }, { enum: [[1], { a: null }] }],
    [
      'a tuple',
      { items: [{ type: 'string' }, true], additionalItems: false },
      { items: [{ type: 'string' }, true], additionalItems: false },
    ],
    [
      'additionalItems beside one schema',
      { items: { type: 'string' }, additionalItems: false },
      { items: { type: 'string' } },
    ],
    ['additionalItems alone', { additionalItems: false }, {}],
    [
      'dependencies of both kinds',
      { dependencies: { a: ['b'], c: { required: ['d'] }, e: [], f: false } },
      { dependencies: { a: ['b'], c: { required: ['d'] }, e: [], f: false } },
    ],
    ['then without if', { then: { type: 'string' }, else: false }, {}],
    ['if without then', { if: { type: 'string' } }, {}],
    [
      'if with else alone',
      { if: { type: 'string' }, else: { minimum: 1 } },
      { if: { type: 'string' }, else: { minimum: 1 } },
    ],
    [
      'boolean schemas inside',
      { properties: { a: true, b: false }, not: false, contains: true },
      { contains: true, properties: { a: true, b: false }, not: false },
    ],
    [
      'names of keywords as names',
      { properties: { type: { type: 'null' }, properties: {}, $ref: { type: 'string' }, if: {} } },
      { properties: { type: { type: 'null' }, properties: {}, $ref: { type: 'string' }, if: {} } },
    ],
    [
      'patterns as names',
      { patternProperties: { '^x-': { type: 'string' } }, propertyNames: { maxLength: 3 } },
      { propertyNames: { maxLength: 3 }, patternProperties: { '^x-': { type: 'string' } } },
    ],
    [
      'keywords of tools',
      { type: 'string', tsType: 'any', $async: true, 'x-any': 1, $comment: 'c' },
      { type: 'string' },
    ],
    ['OpenAPI 3.0: nullable', inFormat(OPENAPI, { type: 'string', nullable: true }), { type: ['string', 'null'] }],
    ['OpenAPI 3.0: not nullable', inFormat(OPENAPI, { type: 'string', nullable: false }), { type: 'string' }],
    [
      'OpenAPI 3.0: nullable without type says nothing',
      inFormat(OPENAPI, { nullable: true, minLength: 1 }),
      { minLength: 1 },
    ],
    [
      'OpenAPI 3.0: exclusive bounds',
      inFormat(OPENAPI, { minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false }),
      { maximum: 2, exclusiveMinimum: 1 },
    ],
    [
      'OpenAPI 3.0 inside of others',
      inFormat(OPENAPI, { properties: { a: { type: 'integer', nullable: true } } }),
      { properties: { a: { type: ['integer', 'null'] } } },
    ],
    ['draft-04: exclusive bounds', inFormat(DRAFT_04, { maximum: 5, exclusiveMaximum: true }), { exclusiveMaximum: 5 }],
    ['draft-04: exclusive without bound', inFormat(DRAFT_04, { type: 'number' }), { type: 'number' }],
    ['draft-07 by name', inFormat(DRAFT_07, { const: 1 }), { const: 1 }],
  ])('%s', async (_, given, expected) => {
    const got = await canonical(given);
    expect(got).toEqual(expected);
    // What is written is canonical already.
    expect(await canonical(got)).toEqual(got);
  });

  it('reads a reference, and nothing beside it', async () => {
    const result = await readDocument(
      payloadDocument(
        { properties: { a: { $ref: '#/components/schemas/A', minLength: 5, description: 'x' } } },
        { schemas: { A: { type: 'string' } } },
      ),
    );
    expect(codesOf(result)).toEqual(['reference-siblings']);
    const [finding] = result.diagnostics.all;
    expect(finding?.severity).toBe('warning');
    expect(finding?.help).toContain('allOf');
    expect(finding?.message).toContain("'minLength', 'description'");
    expect(written(result.contract as Contract, result.contract?.messages[0]?.payload)).toEqual({
      properties: { a: { $ref: '#/components/schemas/A' } },
    });
  });

  it('lets a chain of references end at the schema', async () => {
    const schemas = {
      A: { $ref: '#/components/schemas/B' },
      B: { $ref: '#/components/schemas/C' },
      C: { type: 'string' },
    };
    const contract = await contractOf({
      'asyncapi.yaml': payloadDocument({ properties: { a: { $ref: '#/components/schemas/A' } } }, { schemas }),
    });
    expect(written(contract, contract.messages[0]?.payload)).toEqual({
      properties: { a: { $ref: '#/components/schemas/C' } },
    });
    expect(contract.schemas.nodes.get('#/components/schemas/C')).toBeDefined();
    for (const node of contract.schemas.nodes.values()) {
      if (node.kind === 'reference') expect(contract.schemas.nodes.get(node.target)?.kind).not.toBe('reference');
    }
  });

  it('keeps what is said to people', async () => {
    const told = {
      title: 'T',
      description: 'D',
      default: null,
      examples: ['a', null],
      readOnly: true,
      deprecated: true,
      contentEncoding: 'base64',
      'x-extensible-enum': ['a'],
    };
    expect(await canonical(told, {}, true)).toEqual(told);
    expect(await canonical({ title: '', description: '', examples: [], deprecated: false }, {}, true)).toEqual({});
    expect(await canonical({ example: 'one' }, {}, true)).toEqual({ examples: ['one'] });
  });

  it('keeps the order of properties', async () => {
    const got = (await canonical({ properties: { b: {}, a: {}, c: {} } })) as { properties: object };
    expect(Object.keys(got.properties)).toEqual(['b', 'a', 'c']);
  });

  it('has a node, with its place, for every schema inside of another', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': payloadDocument({
        properties: { a: { items: [{ not: {} }] } },
        dependencies: { x: { if: {}, then: {} } },
      }),
    });
    const root = '#/components/messages/Thing/payload';
    for (const place of [
      '',
      '/properties/a',
      '/properties/a/items/0',
      '/properties/a/items/0/not',
      '/dependencies/x',
      '/dependencies/x/if',
      '/dependencies/x/then',
    ]) {
      expect(contract.schemas.nodes.get(root + place)?.source.pointer).toBe((root + place).slice(1));
    }
  });
});

describe('what has no effect is said', () => {
  test.each([
    ['prefixItems', { prefixItems: [{}] }],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }],
    ['unevaluatedProperties', { unevaluatedProperties: false }],
    ['minContains', { contains: {}, minContains: 2 }],
    ['nullable: true outside of OpenAPI', { type: 'string', nullable: true }],
  ])('%s', async (_, schema) => {
    const result = await readDocument(payloadDocument({ properties: { a: schema } }));
    expect(codesOf(result)).toEqual(['unsupported-schema-keyword']);
    expect(result.contract).toBeDefined();
  });

  it('but not of a property with such a name', async () => {
    expect(
      codesOf(await readDocument(payloadDocument({ properties: { prefixItems: {}, nullable: { type: 'boolean' } } }))),
    ).toEqual([]);
  });
});

describe('payload formats', () => {
  test.each([
    'application/vnd.apache.avro;version=1.9.0',
    'application/vnd.google.protobuf;version=3',
    'application/raml+yaml;version=1.0',
    'application/schema+json;version=draft-2020-12',
    'application/vnd.oai.openapi;version=3.1.0',
    'nonsense',
  ])('%s is a warning, and the message stays without payload', async (schemaFormat) => {
    const schema = { type: 'record', name: 'A', fields: [] };
    for (const given of [schema, { $ref: './foreign.avsc' }]) {
      const other = { name: 'other', payload: { type: 'string' } };
      const result = await readFiles({
        'asyncapi.yaml': documentOf({
          Thing: { name: 'thing', payload: { schemaFormat, schema: given } },
          Other: other,
        }),
        'foreign.avsc': JSON.stringify(schema),
      });
      expect(placesOf(result)).toEqual(['unsupported-payload-format asyncapi.yaml:22:7']);
      expect(result.contract?.messages.map(({ key, payload }) => [key, payload !== undefined])).toEqual([
        ['Thing', false],
        ['Other', true],
      ]);
    }
  });

  test.each([
    'application/vnd.aai.asyncapi;version=3.0.0',
    'application/vnd.aai.asyncapi+json;version=3.0.0',
    'application/vnd.aai.asyncapi+yaml;version=2.6.0',
    'application/schema+json;version=draft-07',
    'application/schema+yaml;version=draft-07',
    'APPLICATION/Schema+JSON; version=draft-07',
  ])('%s is read', async (schemaFormat) => {
    expect(await canonical({ schemaFormat, schema: { type: 'string' } })).toEqual({ type: 'string' });
  });

  it('are told where the payload is a reference to a wrapper, and where the schema inside is one', async () => {
    const schemas = { W: inFormat(OPENAPI, { $ref: '#/components/schemas/S' }), S: { type: 'string', nullable: true } };
    expect(await canonical({ $ref: '#/components/schemas/W' }, { schemas })).toEqual({ type: ['string', 'null'] });
  });
});

import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../generator/contract/json.js';
import type { Contract } from '../../../../generator/contract/model.js';
import { renderPage } from '../../../../generator/docs/markdown/render-page.js';
import type { Page } from '../../../../generator/docs/model.js';
import { fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import { siteOf } from '../../../../generator/docs/site.js';
import { readOwnContract } from '../../../support/contract.js';
import { contextOf, contractOf } from '../../emitters/contract.js';

const pageOf = (contract: Contract, slug: string): Page | undefined =>
  siteOf(contract, contextOf()).pages.find((page) => page.slug === slug);

const textOf = (page: Page | undefined): string => JSON.stringify(page?.body ?? []);

function contractWith(extra: JsonObject = {}): Contract {
  return contractOf({
    schemas: {
      Envelope: {
        description: 'What all share.',
        type: 'object',
        required: ['id', 'data'],
        properties: { id: { type: 'string', description: 'Its id.' }, data: { type: 'object' } },
        'x-webhook-envelope': { id: '/id', object: '/data/thing' },
      },
      Thing: {
        description: 'Something. And more of it.',
        type: 'object',
        required: ['id', 'nick'],
        properties: {
          id: { type: 'string', 'x-change': 'identity' },
          nick: { type: ['string', 'null'] },
          note: { type: 'string' },
          links: {
            type: 'array',
            'x-change': 'relation',
            items: { type: 'object', properties: { url: { type: 'string' }, any: {} } },
          },
          ...extra,
        },
      },
    },
    payloads: Object.fromEntries(['A', 'B'].map((key) => [key, payload(`thing.${key}`)])),
    messages: ['A', 'B'].map((key) => ({
      key,
      wireType: `thing.${key}`,
      summary: `When ${key} | happens.`,
      envelope: { id: '/id', object: '/data/thing' },
      examples: [
        {
          name: `one-${key}`,
          payload: { value: { id: '1', data: { thing: { id: 't', nick: null } } }, source: SOURCE },
          source: SOURCE,
        },
      ],
    })),
    resources: [{ name: 'Thing', schema: '#/components/schemas/Thing', messages: ['AEvent', 'BEvent'] }],
  });
}

const SOURCE = { file: 'asyncapi.yaml', line: 1, column: 1, pointer: '' };

function payload(type: string): JsonObject {
  const data = { type: 'object', properties: { thing: { $ref: '#/components/schemas/Thing' } } };
  return {
    allOf: [{ $ref: '#/components/schemas/Envelope' }, { properties: { type: { const: type }, data } }],
  };
}

describe('the page of a resource', () => {
  test('says where events carry it, what absent fields mean, and what a change of a field does', () => {
    const text = renderPage(pageOf(contractWith(), 'resources/Thing') as Page, {
      href: (target) => target,
      shift: 0,
      anchor: () => undefined,
    });
    expect(text).toContain('as `data.thing`');
    expect(text).toContain('- Included only when they have a value: `note`, `links`, `links[].url`.');
    expect(text).toContain('- Always included, and `null` when they have no value: `nick`.');
    expect(text).toContain('**Relation fields:** `links`. A change of this alone sends no event.');
    expect(text).toContain('**Identity:** `id`.');
  });

  test('lists its events, and shows each state once', () => {
    const page = pageOf(contractWith(), 'resources/Thing');
    expect(page?.body.at(-1)).toMatchObject({
      kind: 'table',
      rows: [
        { cells: ['[`thing.A`](page:events/thing.A)', 'When A &#124; happens.'] },
        { cells: ['[`thing.B`](page:events/thing.B)', 'When B &#124; happens.'] },
      ],
    });
    expect(page?.aside).toEqual([{ kind: 'examples', items: [{ title: 'one-A', value: { id: 't', nick: null } }] }]);
  });

  test('and those of its events show a field that is added, without further ado', () => {
    const contract = contractWith({ brand_new: { type: 'string', description: 'Added today.' } });
    for (const slug of ['resources/Thing', 'events/thing.A']) {
      expect(textOf(pageOf(contract, slug))).toContain('brand_new');
      expect(textOf(pageOf(contractWith(), slug))).not.toContain('brand_new');
    }
  });
});

describe('the page of the envelope', () => {
  test('tells what each part is, and shows the parts in an example', () => {
    const [, table, example] = pageOf(contractWith(), 'envelope')?.body ?? [];
    expect(table).toMatchObject({
      rows: [{ cells: ['`id`', 'Id of the event', 'Its id.'] }, { cells: ['`data.thing`', 'Resource', ''] }],
    });
    expect(example).toMatchObject({
      kind: 'code',
      text: [
        '{',
        '  "id": "1", // Id of the event',
        '  "data": {',
        '    "thing": { // Resource',
        '      "id": "t",',
        '      "nick": null',
        '    }',
        '  }',
        '}',
      ].join('\n'),
    });
  });

  test('is not there where events share none', () => {
    const contract = contractOf({ payloads: { A: { type: 'object' } }, messages: [{ key: 'A' }] });
    expect(pageOf(contract, 'envelope')).toBeUndefined();
  });
});

describe('pages of schemas', () => {
  const wide = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`p${index}`, { type: 'string' }]));
  const contract = contractOf({
    schemas: {
      Wide: {
        title: 'A wide one',
        type: 'object',
        properties: { ...wide, deep: { $ref: '#/components/schemas/Deep' } },
      },
      Deep: { type: 'object', properties: wide },
      Small: { type: 'object', properties: { a: {} } },
    },
    payloads: {
      A: {
        type: 'object',
        properties: { wide: { $ref: '#/components/schemas/Wide' }, small: { $ref: '#/components/schemas/Small' } },
      },
    },
    messages: [{ key: 'A', wireType: 'a' }],
  });

  test('are there for those that a tree leads to, and no others', () => {
    const slugs = siteOf(contract, contextOf()).pages.map(({ slug }) => slug);
    expect(slugs.filter((slug) => slug.startsWith('schemas/'))).toEqual(['schemas/Deep', 'schemas/Wide']);
  });

  test('say where they are used', () => {
    expect(textOf(pageOf(contract, 'schemas/Wide'))).toContain('[`a`](page:events/a).');
    expect(textOf(pageOf(contract, 'schemas/Deep'))).toContain('[Wide](page:schemas/Wide).');
  });
});

test('every field of our own contract is on the page of each event that has it', async () => {
  const contract = await readOwnContract();
  const { pages } = siteOf(contract, contextOf());
  for (const { messages, schema } of contract.resources) {
    const node = contract.schemas.nodes.get(schema);
    const names = node?.kind === 'schema' ? [...(node.assertions.properties?.keys() ?? [])] : [];
    expect(names.length).toBeGreaterThan(3);
    for (const message of contract.messages.filter(({ names: { type } }) => messages.includes(type))) {
      const trees = pages
        .filter(({ title }) => title === message.wireType)
        .flatMap(({ body }) => body.flatMap((block) => (block.kind === 'schema' ? [block.tree] : [])));
      const told = new Set(trees.flatMap(fieldsOf).map(({ path }) => path));
      for (const name of names) expect(told).toContain(`${message.envelope?.object}/${name}`);
    }
  }
});

import { describe, expect, it, test } from 'vitest';
import { tokensOf, valueAt } from '../../../generator/contract/json.js';
import type { ReadResult } from '../../../generator/contract/read-contract.js';
import { readContract } from '../../../generator/contract/read-contract.js';
import {
  codesOf,
  contractOf,
  documentOf,
  errorsOf,
  essenceOf,
  type Files,
  ownSpecification,
  payloadDocument,
  placesOf,
  readDocument,
  readFiles,
  summaryOf,
} from '../../support/specification.js';

async function bundled(files: Files): Promise<{ document: unknown; result: ReadResult }> {
  const result = await readFiles(files);
  expect(errorsOf(result), summaryOf(result).join('\n')).toEqual([]);
  const document = result.bundle?.document;
  for (const ref of referencesIn(document)) {
    expect(ref).toMatch(/^#\//);
    expect(tokensOf(decodeURIComponent(ref.slice(1))).length).toBeGreaterThan(0);
  }
  return { document, result };
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
}

const at = (document: unknown, pointer: string): unknown => valueAt(document, pointer);

describe('files become one document', () => {
  it('moves a target into the section of its kind, under its own name', async () => {
    const { document } = await bundled({
      'asyncapi.yaml': payloadDocument({ $ref: './schemas/thing.yaml#/definitions/Thing' }),
      'schemas/thing.yaml': {
        definitions: {
          Thing: { type: 'object', properties: { other: { $ref: '#/definitions/Other' } } },
          Other: { type: 'string' },
        },
      },
    });
    expect(at(document, '/components/messages/Thing/payload')).toEqual({ $ref: '#/components/schemas/Thing' });
    expect(at(document, '/components/schemas')).toEqual({
      Thing: { type: 'object', properties: { other: { $ref: '#/components/schemas/Other' } } },
      Other: { type: 'string' },
    });
  });

  it('gives a component that is an alias the content', async () => {
    const { document } = await bundled({
      'asyncapi.yaml': payloadDocument(
        { $ref: '#/components/schemas/Mine' },
        { schemas: { Mine: { $ref: './theirs.yaml' } } },
      ),
      'theirs.yaml': { type: 'object', properties: { me: { $ref: '#' } } },
    });
    expect(at(document, '/components/schemas')).toEqual({
      Mine: { type: 'object', properties: { me: { $ref: '#/components/schemas/Mine' } } },
    });
  });

  it('gives the first of two aliases the content, whichever stands first', async () => {
    for (const names of [
      ['A', 'B'],
      ['B', 'A'],
    ]) {
      const schemas = Object.fromEntries(names.map((name) => [name, { $ref: './x.yaml' }]));
      const { document } = await bundled({
        'asyncapi.yaml': payloadDocument({ $ref: './x.yaml' }, { schemas }),
        'x.yaml': { type: 'string' },
      });
      expect(at(document, '/components/schemas')).toEqual({
        A: { type: 'string' },
        B: { $ref: '#/components/schemas/A' },
      });
    }
  });

  it('lets a reference into a definition land in the place of the definition', async () => {
    const { document } = await bundled({
      'asyncapi.yaml': payloadDocument({
        anyOf: [{ $ref: './x.yaml#/Contact' }, { $ref: './x.yaml#/Contact/properties/email' }],
      }),
      'x.yaml': {
        Contact: { properties: { email: { type: 'string' }, name: { $ref: '#/Contact/properties/email' } } },
      },
    });
    expect(at(document, '/components/messages/Thing/payload/anyOf')).toEqual([
      { $ref: '#/components/schemas/Contact' },
      { $ref: '#/components/schemas/Contact/properties/email' },
    ]);
    expect(at(document, '/components/schemas/Contact/properties/name')).toEqual({
      $ref: '#/components/schemas/Contact/properties/email',
    });
    expect(Object.keys(at(document, '/components/schemas') as object)).toEqual(['Contact']);
  });

  it('keeps recursion, within a file and across files', async () => {
    const { document, result } = await bundled({
      'asyncapi.yaml': payloadDocument({ $ref: './a.yaml' }),
      'a.yaml': { title: 'A', properties: { b: { $ref: './b.yaml' }, self: { $ref: '#' } } },
      'b.yaml': { title: 'B', properties: { a: { $ref: './a.yaml' } } },
    });
    expect(at(document, '/components/schemas')).toEqual({
      a: {
        title: 'A',
        properties: { b: { $ref: '#/components/schemas/b' }, self: { $ref: '#/components/schemas/a' } },
      },
      b: { title: 'B', properties: { a: { $ref: '#/components/schemas/a' } } },
    });
    expect(result.contract).toBeDefined();
  });

  it('tells definitions of one name in two files apart', async () => {
    const { document } = await bundled({
      'asyncapi.yaml': payloadDocument(
        {
          oneOf: [
            { $ref: './one/x.yaml#/Address' },
            { $ref: './two/x.yaml#/Address' },
            { $ref: '#/components/schemas/Address' },
          ],
        },
        { schemas: { Address: { const: 0 } } },
      ),
      'one/x.yaml': { Address: { const: 1 } },
      'two/x.yaml': { Address: { const: 2 } },
    });
    const branches = (at(document, '/components/messages/Thing/payload/oneOf') as { $ref: string }[]).map(({ $ref }) =>
      at(document, $ref.slice(1)),
    );
    expect(branches).toEqual([{ const: 1 }, { const: 2 }, { const: 0 }]);
  });

  it('moves channels, operations and servers to where they are listed', async () => {
    const { document, result } = await bundled({
      'asyncapi.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'a', version: '1' },
        servers: { prod: { $ref: './server.yaml' } },
        channels: { hook: { $ref: './channel.yaml' } },
        operations: { deliver: { $ref: './operation.yaml' } },
      },
      'server.yaml': { host: 'example.com', protocol: 'https' },
      'channel.yaml': {
        address: null,
        servers: [{ $ref: './asyncapi.yaml#/servers/prod' }],
        messages: { Made: { $ref: './message.yaml' } },
      },
      'message.yaml': { name: 'made', payload: { type: 'object' } },
      'operation.yaml': {
        action: 'send',
        channel: { $ref: './asyncapi.yaml#/channels/hook' },
        messages: [{ $ref: './asyncapi.yaml#/channels/hook/messages/Made' }],
      },
    });
    expect(at(document, '/channels/hook/servers/0')).toEqual({ $ref: '#/servers/prod' });
    expect(at(document, '/operations/deliver/messages/0')).toEqual({ $ref: '#/channels/hook/messages/Made' });
    expect(result.contract?.messages.map(({ wireType, channel }) => [wireType, channel])).toEqual([
      ['made', { key: 'hook', address: null }],
    ]);
  });

  it('follows a reference through a channel that is a reference itself', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'a', version: '1' },
        channels: { hook: { $ref: '#/components/channels/real' } },
        operations: {
          deliver: {
            action: 'send',
            channel: { $ref: '#/channels/hook' },
            messages: [{ $ref: '#/channels/hook/messages/Made' }],
          },
        },
        components: { channels: { real: { messages: { Made: { name: 'made' }, Other: { name: 'other' } } } } },
      },
    });
    expect(contract.messages.map(({ wireType }) => wireType)).toEqual(['made']);
  });

  it('follows a reference through a schema that is a reference itself', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': payloadDocument(
        { $ref: '#/components/schemas/A/properties/b' },
        { schemas: { A: { $ref: './c.yaml' } } },
      ),
      'c.yaml': { properties: { b: { const: 'here' } } },
    });
    const node = contract.schemas.nodes.get(contract.messages[0]?.payload ?? '');
    expect(node?.kind === 'schema' && node.assertions.const).toEqual({ value: 'here' });
  });

  it('writes examples and guides into the document', async () => {
    const { document, result } = await bundled({
      'asyncapi.yaml': {
        ...documentOf({
          Thing: {
            name: 'thing',
            payload: { type: 'object' },
            examples: [{ name: 'one', payload: { $ref: './examples/one.json' } }, { $ref: './examples/two.yaml' }],
          },
        }),
        'x-guides': [{ slug: 'setup', title: 'Set-up', file: './guides/setup.md' }],
      },
      'examples/one.json': { id: 1 },
      'examples/two.yaml': { name: 'two', payload: { $ref: './one.json' } },
      'guides/setup.md': '# Hello\n',
    });
    expect(at(document, '/components/messages/Thing/examples')).toEqual([
      { name: 'one', payload: { id: 1 } },
      { name: 'two', payload: { id: 1 } },
    ]);
    expect(at(document, '/x-guides')).toEqual([{ slug: 'setup', title: 'Set-up', content: '# Hello\n' }]);
    expect(result.contract?.guides).toEqual([{ slug: 'setup', title: 'Set-up', content: '# Hello\n' }]);
    expect(result.contract?.messages[0]?.examples[0]?.payload?.source).toMatchObject({
      file: 'examples/one.json',
      line: 1,
      column: 1,
    });
  });

  it('brings in maps that are references as a whole', async () => {
    const { document } = await bundled({
      'asyncapi.yaml': {
        ...documentOf({ Thing: { name: 'thing', payload: { properties: { $ref: './properties.yaml' } } } }),
      },
      'properties.yaml': { a: { type: 'string' }, b: { $ref: '#/a' } },
    });
    expect(at(document, '/components/messages/Thing/payload/properties')).toMatchObject({ a: { type: 'string' } });
  });

  it('places findings in the file where the text stands', async () => {
    const result = await readFiles({
      'asyncapi.yaml': payloadDocument({ $ref: './schemas/x.yaml#/A' }),
      'schemas/x.yaml': 'A:\n  type: object\n  properties:\n    b:\n      type: strng\n',
    });
    expect(placesOf(result)).toEqual(['structure schemas/x.yaml:5:7']);
  });

  it('reads names that need escapes', async () => {
    const { result } = await bundled({
      'asyncapi.yaml': payloadDocument({ $ref: './my%20file.yaml#/a~1b/c~0d/e%20%C3%A9/%25' }),
      'my file.yaml': { 'a/b': { 'c~d': { 'e é': { '%': { const: 1 } } } } },
    });
    const { schemas, messages } = result.contract ?? {};
    const node = schemas?.nodes.get(messages?.[0]?.payload ?? '');
    expect(node?.kind === 'schema' && node.assertions.const?.value).toBe(1);
  });
});

describe('the bundled document', () => {
  it('gives the same contract as the files: the real specification', async () => {
    const first = await readContract({ spec: ownSpecification, cwd: '/' });
    if (!first.contract || !first.bundle) throw new Error(summaryOf(first).join('\n'));
    const again = await contractOf({ 'asyncapi.json': first.bundle.document }, { spec: 'asyncapi.json' });
    expect(essenceOf(again)).toEqual(essenceOf(first.contract));
    expect(again.document).toEqual(first.bundle.document);
  });

  it('gives the same contract as the files: odd names and places', async () => {
    const files = {
      'asyncapi.yaml': payloadDocument(
        { $ref: './a b.yaml#/x~1y' },
        { schemas: { Odd: { $ref: './z.json#/deep/0' } } },
      ),
      'a b.yaml': {
        'x/y': {
          properties: {
            odd: { $ref: './z.json#/deep/0' },
            '%': { $ref: '#/x~1y/properties/%25/items' },
            self: { $ref: '#/x~1y' },
          },
        },
      },
      'z.json': { deep: [{ properties: { up: { $ref: './a%20b.yaml#/x~1y' } } }] },
    };
    const broken = await readFiles(files);
    expect(errorsOf(broken).length).toBeGreaterThan(0);
    const sound = {
      ...files,
      'a b.yaml': {
        'x/y': {
          properties: {
            odd: { $ref: './z.json#/deep/0' },
            '%': { items: {} },
            p: { $ref: '#/x~1y/properties/%25/items' },
          },
        },
      },
    };
    const { document, result } = await bundled(sound);
    const again = await contractOf({ 'asyncapi.yaml': document });
    expect(essenceOf(again)).toEqual(essenceOf(result.contract as never));
  });
});

describe('references that are wrong', () => {
  const schemas = { Contact: { type: 'object', properties: { email: { type: 'string' } } } };

  test.each([
    ['#/components/schemas/Contct', "Did you mean '#/components/schemas/Contact'?"],
    ['#/components/schema/Contact', "Did you mean '#/components/schemas'?"],
    ['#/components/schemas/Contact/properties/emial', "Did you mean '#/components/schemas/Contact/properties/email'?"],
    ['#/components/schemas/Zebra', undefined],
  ])('%s leads to nothing', async (ref, help) => {
    const result = await readDocument(payloadDocument({ $ref: ref }, { schemas }));
    expect(codesOf(result)).toEqual(['reference-not-found']);
    if (help !== undefined) expect(result.diagnostics.all[0]?.help).toBe(help);
  });

  test.each([
    ['a message as schema', payloadDocument({ $ref: '#/components/messages/Thing' })],
    [
      'a schema as message',
      {
        ...documentOf({}),
        channels: { a: { messages: { m: { $ref: '#/components/schemas/S' } } } },
        components: { schemas: { S: {} } },
      },
    ],
    ['a channel as schema', payloadDocument({ $ref: '#/channels/hook' })],
    ['the document as schema', payloadDocument({ $ref: '#' })],
    ['info as schema', payloadDocument({ $ref: '#/info' })],
    ['a map of schemas as schema', payloadDocument({ $ref: '#/components/schemas' }, { schemas })],
    [
      'a message trait as message',
      {
        ...documentOf({}),
        channels: { a: { messages: { m: { $ref: '#/components/messageTraits/T' } } } },
        components: { messageTraits: { T: {} } },
      },
    ],
  ])('%s', async (_, document) => {
    expect(codesOf(await readDocument(document))).toContain('reference-wrong-kind');
  });

  it('one file as two kinds', async () => {
    const result = await readFiles({
      'asyncapi.yaml': documentOf({ A: { $ref: './x.yaml' }, B: { name: 'b', payload: { $ref: './x.yaml' } } }),
      'x.yaml': { name: 'a' },
    });
    expect(codesOf(result)).toContain('reference-wrong-kind');
  });

  test.each([
    ['itself', { A: { $ref: '#/components/schemas/A' } }, {}],
    ['itself through another', { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } }, {}],
    [
      'itself through a file',
      { A: { $ref: './x.yaml' } },
      { 'x.yaml': { $ref: './asyncapi.yaml#/components/schemas/A' } },
    ],
    [
      'a loop of others',
      { A: { $ref: './x.yaml#/A' } },
      { 'x.yaml': { A: { $ref: '#/B' }, B: { $ref: '#/C' }, C: { $ref: '#/B' } } },
    ],
  ])('a reference to %s is one finding', async (_, loop, files) => {
    for (const payload of [{ $ref: '#/components/schemas/A' }, { type: 'string' }]) {
      const result = await readFiles({ 'asyncapi.yaml': payloadDocument(payload, { schemas: loop }), ...files });
      expect(codesOf(result)).toEqual(['reference-loop']);
    }
  });

  it('a loop of messages, of channels, of examples', async () => {
    const loop = (section: string): object => ({
      [section]: { A: { $ref: `#/components/${section}/B` }, B: { $ref: `#/components/${section}/A` } },
    });
    for (const section of ['messages', 'channels', 'messageTraits']) {
      expect(
        codesOf(
          await readDocument({ asyncapi: '3.0.0', info: { title: 'a', version: '1' }, components: loop(section) }),
        ),
      ).toContain('reference-loop');
    }
    const result = await readFiles({
      'asyncapi.yaml': documentOf({ A: { name: 'a', examples: [{ payload: { $ref: './x.yaml#/a' } }] } }),
      'x.yaml': { a: { $ref: '#/b' }, b: { $ref: '#/a' } },
    });
    expect(codesOf(result)).toContain('reference-loop');
  });

  it('are all told at once, each once', async () => {
    const nowhere = { $ref: '#/components/schemas/Nowhere' };
    const result = await readFiles({
      'asyncapi.yaml': documentOf(
        {
          A: { name: 'a', payload: nowhere },
          B: { name: 'b', payload: { $ref: './missing.yaml' } },
          C: { name: 'c', payload: { $ref: './x.yaml' } },
          D: { name: 'd', payload: { $ref: './x.yaml' }, frob: 1 },
        },
        { schemas: { A: { type: 'wrong' } } },
      ),
      'x.yaml': { properties: { a: { $ref: 'http://example.com' }, b: { $ref: '../up.yaml' }, c: { type: 12 } } },
    });
    expect(codesOf(result).sort()).toEqual(
      [
        'file-not-found',
        'reference-not-found',
        'reference-outside-root',
        'reference-remote',
        'structure',
        'structure',
        'structure',
      ].sort(),
    );
    expect(new Set(summaryOf(result)).size).toBe(summaryOf(result).length);
  });

  it('in data are checked, because the parser follows them', async () => {
    const result = await readDocument(
      documentOf(
        {
          A: {
            name: 'a',
            payload: { default: { $ref: '#/nope' } },
            examples: [{ payload: { x: { $ref: '#/info/title' } } }],
          },
        },
        { 'x-mine': { $ref: './x.yaml' } },
      ),
    );
    expect(placesOf(result)).toEqual([
      'reference-not-found asyncapi.yaml:22:11',
      'reference-not-found asyncapi.yaml:28:3',
    ]);
  });
});

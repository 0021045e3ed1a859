import { describe, expect, it, test } from 'vitest';
import { codesOf, lintFiles, placesOf, readDocument, readFiles, summaryOf } from '../../support/specification.js';

/** A document with two messages; the tests break it by replacing one piece of text. */
const SOUND = `asyncapi: 3.0.0
info:
  title: Shop
  version: 1.0.0
x-webhook-dispatch: { body: /type }
channels:
  hook:
    address: a/{b}
    parameters:
      b: {}
    servers:
      - $ref: '#/servers/prod'
    messages:
      Made: { $ref: '#/components/messages/Made' }
      Gone: { $ref: '#/components/messages/Gone' }
servers:
  prod: { host: example.com, protocol: https }
operations:
  deliver:
    action: send
    channel: { $ref: '#/channels/hook' }
    messages:
      - $ref: '#/channels/hook/messages/Made'
      - $ref: '#/channels/hook/messages/Gone'
components:
  messages:
    Made:
      name: made
      headers:
        type: object
        required: [id]
      x-webhook-event: { action: updated, resource: { $ref: '#/components/schemas/Thing' } }
      x-follow-up:
        name: fetchThing
        method: GET
        path: /things/{id}
        parameters: { id: { body: /data/id } }
      payload:
        type: object
        x-webhook-envelope: { type: /type, object: /data, previous: /was }
        x-interpretation: { id: one, question: Which?, decision: This. }
        properties:
          type: { const: made }
          data: { $ref: '#/components/schemas/Thing' }
          was: { type: object, properties: { size: { type: integer } } }
      examples:
        - name: first
          headers: { id: a }
          payload: { type: made, data: { id: x, size: 3 } }
    Gone:
      name: gone
      payload: { type: object, properties: { type: { const: gone } } }
  schemas:
    Thing:
      type: object
      properties:
        id: { type: string, x-change: identity }
        size:
          type: integer
          default: 1
          examples: [2]
          x-mock: { faker: number.int }
`;

function broken(from: string, to: string): string {
  expect(SOUND.split(from)).toHaveLength(2);
  return SOUND.replace(from, to);
}

it('the document that is broken below is sound', async () => {
  expect(summaryOf(await readDocument(SOUND))).toEqual([]);
});

describe('each finding, at its place', () => {
  test.each<[string, string, string, string[]]>([
    [
      'an example of a payload',
      '{ type: made, data: { id: x, size: 3 } }',
      '{ type: made, data: { id: x, size: three } }',
      ['example-payload-invalid asyncapi.yaml:49:49'],
    ],
    [
      'examples, each of its mistakes',
      '{ type: made, data: { id: x, size: 3 } }',
      '{ type: mad, data: { id: 1, size: 3 } }',
      ['example-payload-invalid asyncapi.yaml:49:22', 'example-payload-invalid asyncapi.yaml:49:41'],
    ],
    ['an example of headers', 'headers: { id: a }', 'headers: {}', ['example-headers-invalid asyncapi.yaml:48:11']],
    ['a default', 'default: 1', 'default: small', ['default-invalid asyncapi.yaml:60:11']],
    ["a schema's example", 'examples: [2]', "examples: [2, 'x']", ['schema-example-invalid asyncapi.yaml:61:25']],
    [
      'headers that are no object',
      '        type: object\n        required: [id]',
      '        type: string',
      ['headers-not-object asyncapi.yaml:29:7', 'example-headers-invalid asyncapi.yaml:47:11'],
    ],
    [
      'headers of anything',
      '        type: object\n        required: [id]',
      '        description: any',
      ['headers-not-object asyncapi.yaml:29:7'],
    ],
    [
      'a type that is not pinned',
      'type: { const: gone }',
      'type: { type: string }',
      ['no-discriminating-const asyncapi.yaml:52:46'],
    ],
    [
      'a type that two messages have',
      'type: { const: gone }',
      'type: { const: made }',
      ['duplicate-wire-type asyncapi.yaml:50:5', 'name-differs-from-const asyncapi.yaml:51:7'],
    ],
    [
      'a message without a name',
      '      name: gone\n      payload: { type: object, properties: { type: { const: gone } } }',
      '      payload: { type: object, properties: {} }',
      ['unnamed-message asyncapi.yaml:50:5', 'no-discriminating-const asyncapi.yaml:50:5'],
    ],
    [
      'an attribute without previous value',
      'properties: { size: { type: integer } } }',
      'properties: {} }',
      ['previous-attribute-missing asyncapi.yaml:45:11'],
    ],
    [
      'a previous value without attribute',
      'properties: { size: { type: integer } } }',
      'properties: { size: {}, sise: {} } }',
      ['previous-attribute-unknown asyncapi.yaml:45:56'],
    ],
    [
      'a follow-up without source',
      '        parameters: { id: { body: /data/id } }',
      '        parameters: { key: { body: /data/id } }',
      ['follow-up-parameter-missing asyncapi.yaml:36:9'],
    ],
    [
      'two interpretations of one id',
      'type: { const: gone }',
      'type: { const: gone, x-interpretation: [{ id: one, question: Q, decision: D }] }',
      ['interpretation-duplicate asyncapi.yaml:52:86'],
    ],
    [
      'an extension with a wrong value',
      'x-change: identity',
      'x-change: never',
      ['vocabulary-invalid asyncapi.yaml:57:29'],
    ],
    [
      'an extension with an unknown member',
      '{ body: /type }',
      '{ body: /type, boddy: /x }',
      ['vocabulary-invalid asyncapi.yaml:5:36'],
    ],
    ['an extension with a bad pointer', '{ body: /type }', '{ body: type }', ['vocabulary-invalid asyncapi.yaml:5:23']],
    [
      'an extension at a wrong place',
      '      name: gone',
      '      name: gone\n      x-mock: { faker: a.b }',
      ['vocabulary-misplaced asyncapi.yaml:52:7'],
    ],
    ['an extension with a typing error', 'x-mock:', 'x-mocks:', ['vocabulary-unknown asyncapi.yaml:62:11']],
    [
      'an extension that claims to be ours',
      '      name: gone',
      '      name: gone\n      x-webhook-nonsense: 1',
      ['vocabulary-unknown asyncapi.yaml:52:7'],
    ],
    [
      'a pattern',
      'type: { const: gone }',
      "type: { const: gone, pattern: '(?i)gone' }",
      ['invalid-pattern asyncapi.yaml:52:67'],
    ],
    [
      'a pattern for names',
      'type: { const: gone }',
      "type: { const: gone, patternProperties: { '[': true } }",
      ['invalid-pattern asyncapi.yaml:52:88'],
    ],
    [
      'a reference to nothing',
      "{ $ref: '#/components/messages/Gone' }",
      "{ $ref: '#/components/messages/Went' }",
      ['reference-not-found asyncapi.yaml:15:7'],
    ],
    [
      'a field that is unknown',
      '    address: a/{b}',
      '    address: a/{b}\n    adress: b',
      ['structure asyncapi.yaml:9:5'],
    ],
    ['a field that is missing', '    action: send\n', '', ['structure asyncapi.yaml:19:3']],
    ['a field of a wrong type', '  title: Shop', '  title: [Shop]', ['structure asyncapi.yaml:3:3']],
    [
      'a schema keyword of a wrong type',
      'type: integer\n          default',
      'type: integr\n          default',
      ['structure asyncapi.yaml:59:11'],
    ],
    [
      'a message of another channel',
      "- $ref: '#/channels/hook/messages/Gone'",
      "- $ref: '#/components/messages/Gone'",
      ['operation-message-not-in-channel asyncapi.yaml:24:9'],
    ],
    [
      'a channel of components',
      "channel: { $ref: '#/channels/hook' }",
      "channel: { $ref: '#/components/channels/c' }",
      [
        'reference-not-found asyncapi.yaml:21:5',
        'operation-channel-not-in-document asyncapi.yaml:21:5',
        'operation-message-not-in-channel asyncapi.yaml:23:9',
        'operation-message-not-in-channel asyncapi.yaml:24:9',
      ],
    ],
    [
      'a parameter that is not described',
      'address: a/{b}',
      'address: a/{b}/{c}',
      ['channel-parameter-missing asyncapi.yaml:9:5'],
    ],
    [
      'a parameter that is not there',
      'address: a/{b}',
      'address: a',
      ['channel-parameter-redundant asyncapi.yaml:10:7'],
    ],
    [
      'a keyword without effect',
      'type: { const: gone }',
      'type: { const: gone, minContains: 1 }',
      ['unsupported-schema-keyword asyncapi.yaml:52:46'],
    ],
    [
      'keywords beside a reference',
      "data: { $ref: '#/components/schemas/Thing' }",
      "data: { $ref: '#/components/schemas/Thing', title: x }",
      ['reference-siblings asyncapi.yaml:44:11'],
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(placesOf(await readDocument(broken(from, to)))).toEqual(expected);
  });

  it('a channel with a query, also where the channel is a reference', async () => {
    const text = `asyncapi: 3.0.0\ninfo: { title: a, version: '1' }\nchannels:\n  a?b: { address: null }\n  'c#d': { $ref: '#/components/channels/c' }\ncomponents:\n  channels: { c: {} }\n`;
    expect(placesOf(await readDocument(text)).filter((place) => !place.startsWith('no-messages'))).toEqual([
      'channel-key-query-or-fragment asyncapi.yaml:4:3',
      'channel-key-query-or-fragment asyncapi.yaml:5:3',
    ]);
  });

  it("a channel's server that is one of the components", async () => {
    const result = await readDocument(
      `asyncapi: 3.0.0\ninfo: { title: a, version: '1' }\nchannels:\n  c:\n    servers:\n      - $ref: '#/components/servers/s'\ncomponents:\n  servers: { s: { host: a, protocol: b } }\n`,
    );
    expect(placesOf(result)).toContain('channel-server-not-in-document asyncapi.yaml:6:9');
  });

  it('an operation that refers past its channel is told what to write, once', async () => {
    const lines = (message: string): string =>
      `asyncapi: 3.0.0\ninfo: { title: a, version: '1' }\nchannels:\n  a/b:\n    messages:\n      'x y': { $ref: '#/components/messages/M' }\noperations:\n  o:\n    action: send\n    channel: { $ref: '#/channels/a~1b' }\n    messages:\n      - $ref: '${message}'\ncomponents:\n  messages: { M: { name: m }, N: { name: n } }\n`;
    const { diagnostics } = await lintFiles({ 'asyncapi.yaml': lines('#/components/messages/M') });
    const errors = diagnostics.all.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, location }) => [code, location?.line])).toEqual([
      ['operation-message-not-in-channel', 12],
    ]);
    const advised = /`\$ref: "(.*)"`/.exec(errors[0]?.help ?? '')?.[1] ?? '';
    expect(advised).toBe('#/channels/a~1b/messages/x%20y');
    expect(codesOf(await lintFiles({ 'asyncapi.yaml': lines(advised) }))).not.toContain(errors[0]?.code);
    const other = await lintFiles({ 'asyncapi.yaml': lines('#/components/messages/N') });
    expect(other.diagnostics.all.find(({ severity }) => severity === 'error')?.help).toContain(
      'Add the message to the channel',
    );
  });

  it('what AsyncAPI says of a place is linked in the version of the document', async () => {
    for (const version of ['2.0.0', '2.6.0', '3.0.0']) {
      const result = await readDocument(`asyncapi: ${version}\ninfo: { title: 1, version: '1' }\nchannels: {}\n`);
      expect(result.diagnostics.all[0]?.help).toContain(`/specification/v${version}`);
    }
  });

  it('a guide whose file is missing', async () => {
    const result = await readFiles({
      'asyncapi.yaml': `${SOUND}x-guides:\n  - slug: a\n    title: A\n    file: ./missing.md\n`,
    });
    expect(placesOf(result)).toContain('guide-not-found asyncapi.yaml:66:5');
  });

  test.each([
    ['1.2.0', 'unsupported-asyncapi-version asyncapi.yaml:1:1'],
    ['2.7.0', 'unsupported-asyncapi-version asyncapi.yaml:1:1'],
    ['3.2.0', 'unsupported-asyncapi-version asyncapi.yaml:1:1'],
    ['4.0.0', 'unsupported-asyncapi-version asyncapi.yaml:1:1'],
    ['__proto__', 'unsupported-asyncapi-version asyncapi.yaml:1:1'],
  ])('AsyncAPI %s', async (version, expected) => {
    expect(placesOf(await readDocument(SOUND.replace('3.0.0', version)))).toEqual([expected]);
  });

  it('an OpenAPI document', async () => {
    expect(codesOf(await readDocument({ openapi: '3.1.0', info: { title: 'a', version: '1' }, webhooks: {} }))).toEqual(
      ['not-an-asyncapi-document'],
    );
  });

  it('several at once, in the order of the file', async () => {
    const text = broken('  title: Shop', '  title: 1')
      .replace('x-change: identity', 'x-change: 1')
      .replace('    action: send', '    action: throw')
      .replace('address: a/{b}', 'address: c');
    expect(placesOf(await readDocument(text))).toEqual([
      'structure asyncapi.yaml:3:3',
      'channel-parameter-redundant asyncapi.yaml:10:7',
      'structure asyncapi.yaml:20:5',
      'vocabulary-invalid asyncapi.yaml:57:29',
    ]);
  });

  it('every finding says what to do', async () => {
    const result = await readDocument(broken('x-change: identity', 'x-change: never'));
    for (const { help, message } of result.diagnostics.all) {
      expect(help.length).toBeGreaterThan(10);
      expect(message).toMatch(/[.…?'"\])]$/);
    }
  });
});

describe('headers that are objects', () => {
  test.each([
    ['by type', { type: 'object' }],
    ['by list of one', { type: ['object'] }],
    ['by properties', { properties: { a: {} } }],
    ['by composition', { allOf: [{ description: 'x' }, { type: 'object' }] }],
    ['in every branch', { oneOf: [{ type: 'object' }, { properties: {} }] }],
  ])('%s', async (_, headers) => {
    const result = await readDocument({
      asyncapi: '3.0.0',
      info: { title: 'a', version: '1' },
      channels: { c: { messages: { m: { name: 'm', headers } } } },
    });
    expect(codesOf(result)).toEqual([]);
  });

  test.each([
    ['a branch that is none', { oneOf: [{ type: 'object' }, { type: 'string' }] }],
    ['an object or null', { type: ['object', 'null'] }],
    ['a recursion', { oneOf: [{ $ref: '#/channels/c/messages/m/headers' }] }],
  ])('not %s', async (_, headers) => {
    const result = await readDocument({
      asyncapi: '3.0.0',
      info: { title: 'a', version: '1' },
      channels: { c: { messages: { m: { name: 'm', headers } } } },
    });
    expect(codesOf(result)).toContain('headers-not-object');
  });
});

describe('lint', () => {
  it('says nothing twice that our own checks have said', async () => {
    const files = { 'asyncapi.yaml': broken('type: integer\n          default', 'type: integr\n          default') };
    const errors = (await lintFiles(files)).diagnostics.all.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['structure']);
  });

  it('never lets the parser read a file or fetch anything', async () => {
    const { createServer } = await import('node:http');
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      const remote = `http://127.0.0.1:${port}/x.json`;
      const result = await lintFiles({
        'asyncapi.yaml': broken(
          'type: { const: gone }',
          `type: { const: gone }, a: { $ref: '${remote}' }, b: { default: { $ref: '${remote}' } }, c: { default: { $ref: /etc/hostname } }`,
        ),
      });
      expect(calls).toBe(0);
      expect(codesOf(result)).toEqual(expect.arrayContaining(['reference-remote', 'reference-not-found']));
      expect(codesOf(result)).not.toContain('parser-finding-error');
    } finally {
      server.close();
    }
  });

  it('tells the remarks of the parser at their place', async () => {
    const result = await lintFiles({ 'asyncapi.yaml': SOUND });
    expect(result.contract).toBeDefined();
    expect(placesOf(result)).toContain('parser-finding-info asyncapi.yaml:1:1');
  });
});

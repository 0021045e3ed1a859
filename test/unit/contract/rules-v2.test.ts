import { Parser } from '@asyncapi/parser';
import { describe, expect, it, test } from 'vitest';
import type { ReadResult } from '../../../generator/contract/read-contract.js';
import { errorsOf, lintFiles, placesOf, readDocument, summaryOf } from '../../support/specification.js';

/** A document that keeps all rules; the tests break it by replacing one piece of text. */
const SOUND = `asyncapi: 2.6.0
info: { title: Shop, version: 1.0.0 }
tags: [{ name: shop }, { name: orders }]
servers:
  prod:
    url: https://{zone}.example.com
    protocol: https
    variables:
      zone: { default: eu }
    security:
      - granted: [read]
      - key: []
channels:
  orders/{id}:
    parameters:
      id: { schema: { type: integer, default: 1, examples: [2] } }
    servers: [prod]
    subscribe:
      operationId: sendOrder
      security: [{ granted: [write] }]
      tags: [{ name: sent }]
      traits: [{ tags: [{ name: traced }] }]
      message:
        oneOf:
          - $ref: '#/components/messages/Made'
          - messageId: gone
            name: gone
            payload: { type: object }
            examples: [{ payload: { id: 1 } }]
    publish:
      operationId: takeOrder
      message:
        name: taken
        traits: [{ messageId: taken }]
        payload:
          type: [integer, string]
          minimum: 1
          default: 5
          examples: [6, seven]
components:
  servers:
    spare:
      url: https://{zone}.example.org
      protocol: https
      variables: { zone: { default: us } }
  securitySchemes:
    key: { type: httpApiKey, in: header, name: x-key }
    granted:
      type: oauth2
      flows:
        implicit: { authorizationUrl: 'https://example.com', scopes: { read: Reads. } }
        clientCredentials: { tokenUrl: 'https://example.com', scopes: { write: Writes. } }
  operationTraits:
    common: { tags: [{ name: common }] }
  messageTraits:
    stamped:
      tags: [{ name: stamped }]
      headers: { type: object, properties: { at: { type: integer } } }
      examples: [{ headers: { at: 1 } }]
    bare:
      examples: [{ headers: {} }]
  parameters:
    page: { schema: { type: integer, default: 3 } }
  messages:
    Made:
      messageId: made
      name: made
      tags: [{ name: made }]
      payload: { $ref: '#/components/schemas/Order' }
      examples: [{ payload: { id: 7 } }]
    Unused:
      name: unused
      headers: { type: object, properties: { size: { type: number } } }
      payload: { type: array, items: { type: integer } }
      examples:
        - headers: { size: 8 }
          payload: [9]
    Formatted:
      name: formatted
      schemaFormat: application/schema;version=draft-07
      payload: { type: boolean }
      examples: [{ payload: true }]
  schemas:
    Order:
      type: object
      properties: { id: { type: integer } }
      default: { id: 10 }
      examples: [{ id: 11 }]
`;

function broken(from: string, to: string): string {
  expect(SOUND.split(from)).toHaveLength(2);
  return SOUND.replace(from, to);
}

it('the document that is broken below is sound', async () => {
  const result = await lintFiles({ 'asyncapi.yaml': SOUND });
  expect(errorsOf(result), summaryOf(result).join('\n')).toEqual([]);
});

const CASES: [string, string, string, string[]][] = [
  [
    'a parameter that is none',
    'page: { schema: { type: integer, default: 3 } }',
    'page: null',
    ['structure asyncapi.yaml:63:5'],
  ],
  [
    'a server that asks for an unknown scheme',
    '- key: []',
    '- none: []',
    ['security-scheme-not-in-document asyncapi.yaml:12:9'],
  ],
  [
    'a server that asks for an unknown scope',
    '[read]',
    '[read, write, erase]',
    ['security-scope-unknown asyncapi.yaml:11:32'],
  ],
  [
    'an operation that asks for an unknown scheme',
    '{ granted: [write] }',
    '{ none: [] }',
    ['security-scheme-not-in-document asyncapi.yaml:20:20'],
  ],
  ['an operation that asks for an unknown scope', '[write]', '[erase]', ['security-scope-unknown asyncapi.yaml:20:30']],
  [
    'a variable that is not described',
    'https://{zone}.example.com',
    'https://{zone}.{city}.com',
    ['server-variable-missing asyncapi.yaml:8:5'],
  ],
  [
    'a variable that is not in the URL',
    'zone: { default: eu }',
    'zone: {}\n      city: {}',
    ['server-variable-redundant asyncapi.yaml:10:7'],
  ],
  [
    'a variable of a server component',
    '{ zone: { default: us } }',
    '{ zoo: {} }',
    ['server-variable-missing asyncapi.yaml:45:7', 'server-variable-redundant asyncapi.yaml:45:20'],
  ],
  [
    'a parameter that is not described',
    'orders/{id}',
    'orders/{id}/{part}',
    ['channel-parameter-missing asyncapi.yaml:15:5'],
  ],
  [
    'a parameter that is not in the address',
    '      id: {',
    '      part: {}\n      id: {',
    ['channel-parameter-redundant asyncapi.yaml:16:7'],
  ],
  [
    'a server that the document does not have',
    '[prod]',
    '[prod, spare]',
    ['channel-server-not-in-document asyncapi.yaml:17:21'],
  ],
  ['an address with a query', 'orders/{id}', 'orders/{id}?a', ['channel-key-query-or-fragment asyncapi.yaml:14:3']],
  ['an address with a fragment', 'orders/{id}', 'orders/{id}#a', ['channel-key-query-or-fragment asyncapi.yaml:14:3']],
  ['an operation id that is taken', 'takeOrder', 'sendOrder', ['duplicate-operation-id asyncapi.yaml:31:7']],
  [
    'an operation id of a trait',
    '[{ tags: [{ name: traced }] }]',
    '[{ operationId: takeOrder }]',
    ['duplicate-operation-id asyncapi.yaml:31:7'],
  ],
  ['a message id that is taken', 'messageId: gone', 'messageId: made', ['duplicate-message-id asyncapi.yaml:26:13']],
  ['a message id of a trait', 'messageId: taken', 'messageId: gone', ['duplicate-message-id asyncapi.yaml:34:20']],
  [
    'a message that is used twice',
    '- messageId: gone',
    "- $ref: '#/components/messages/Made'\n          - messageId: gone",
    ['duplicate-message-id asyncapi.yaml:67:7'],
  ],
  [
    'a tag of the document',
    '{ name: orders }',
    '{ name: shop, description: again }',
    ['duplicate-tag asyncapi.yaml:3:26'],
  ],
  [
    'a tag of an operation',
    '{ name: sent }',
    '{ name: sent }, { name: sent, description: again }',
    ['duplicate-tag asyncapi.yaml:21:32'],
  ],
  [
    'a tag of an operation trait',
    '{ name: traced }',
    '{ name: a }, { name: b }, { name: a, description: b }',
    ['duplicate-tag asyncapi.yaml:22:53'],
  ],
  [
    'a tag of an unused operation trait',
    '{ name: common }',
    '{ name: common }, { name: common, description: c }',
    ['duplicate-tag asyncapi.yaml:54:42'],
  ],
  [
    'a tag of a message',
    '{ name: made }',
    '{ name: made }, { name: made, description: c }',
    ['duplicate-tag asyncapi.yaml:68:32'],
  ],
  [
    'a tag of a message trait',
    '{ name: stamped }',
    '{ name: stamped }, { name: stamped, description: c }',
    ['duplicate-tag asyncapi.yaml:57:35'],
  ],
  ['an example of a message', '{ id: 7 }', '{ id: x }', ['example-payload-invalid asyncapi.yaml:70:31']],
  [
    'an example of a choice',
    '{ payload: { id: 1 } }',
    '{ payload: 1 }',
    ['example-payload-invalid asyncapi.yaml:29:26'],
  ],
  ['an example of an unused message', '[9]', '[9, x]', ['example-payload-invalid asyncapi.yaml:77:24']],
  ['headers of an unused message', '{ size: 8 }', '{ size: x }', ['example-headers-invalid asyncapi.yaml:76:22']],
  ['an example of a trait', '{ at: 1 }', '{ at: x }', ['example-headers-invalid asyncapi.yaml:59:31']],
  ['headers that are none', '{ headers: {} }', '{ headers: 5 }', ['structure asyncapi.yaml:61:20']],
  [
    'an example in a named format',
    '{ payload: true }',
    '{ payload: 1 }',
    ['example-payload-invalid asyncapi.yaml:82:20'],
  ],
  [
    'a payload in a named format that is no schema',
    '{ type: boolean }',
    '{ type: truth }',
    ['structure asyncapi.yaml:81:18'],
  ],
  ['a default of a payload', 'default: 5', 'default: 0', ['asyncapi2-default-invalid asyncapi.yaml:38:11']],
  ['an example of a payload', '[6, seven]', '[6, 0]', ['asyncapi2-schema-example-invalid asyncapi.yaml:39:25']],
  ['a default of a parameter', 'default: 1,', 'default: 1.5,', ['asyncapi2-default-invalid asyncapi.yaml:16:38']],
  [
    'an example of a parameter',
    'examples: [2]',
    'examples: [2, true]',
    ['asyncapi2-schema-example-invalid asyncapi.yaml:16:64'],
  ],
  ['a default of an unused parameter', 'default: 3', 'default: []', ['asyncapi2-default-invalid asyncapi.yaml:63:38']],
  ['a default of a component', '{ id: 10 }', '{ id: x }', ['asyncapi2-default-invalid asyncapi.yaml:87:18']],
  ['an example of a component', '{ id: 11 }', '{ id: x }', ['asyncapi2-schema-example-invalid asyncapi.yaml:88:20']],
];

/** Warnings are the concern of other tests. */
function errorPlaces(result: ReadResult): string[] {
  const errors = new Set<string>(errorsOf(result));
  return placesOf(result).filter((line) => errors.has(line.split(' ')[0] ?? ''));
}

describe('each rule, at its place', () => {
  test.each(CASES)('%s', async (_, from, to, expected) => {
    expect(errorPlaces(await readDocument(broken(from, to)))).toEqual(expected);
  });
});

// The parser takes a tenth of a second for each.
describe.runIf(process.env.DEEP === '1')('the parser refuses the same', () => {
  test.each(CASES)('%s', async (_, from, to) => {
    const { diagnostics } = await new Parser().parse(broken(from, to));
    expect(diagnostics.filter(({ severity }) => severity === 0)).not.toEqual([]);
  });
});

describe('what the rules leave alone', () => {
  test.each<[string, string, string]>([
    ['parameters where the address has none', 'orders/{id}:', 'orders:'],
    ['variables that are not described at all', '      variables: { zone: { default: us } }\n', ''],
    ['a server that asks for nothing', '- key: []', '- {}'],
    [
      'the scopes of a scheme behind a reference',
      '    key: { type: httpApiKey, in: header, name: x-key }',
      "    key: { $ref: '#/components/securitySchemes/granted' }",
    ],
    ['text that is no valid example', '[6, seven]', "['', seven]"],
    [
      'a default inside of a schema',
      '{ id: { type: integer } }\n      default',
      '{ id: { type: integer, default: [] } }\n      default',
    ],
    ['an id that a trait replaces', '[{ messageId: taken }]', '[{ messageId: made }, { messageId: taken }]'],
  ])('%s', async (_, from, to) => {
    // Scopes of schemes that have none are not looked at either.
    const text = broken(from, to).replace('- key: []', '- key: [nothing]');
    const result = await lintFiles({ 'asyncapi.yaml': text });
    expect(errorsOf(result), summaryOf(result).join('\n')).toEqual([]);
  });
});

it('a repeated id tells both places', async () => {
  const found = summaryOf(await readDocument(broken('messageId: gone', 'messageId: made')));
  const line = found.find((text) => text.startsWith('duplicate-message-id '));
  expect(line).toContain("#/channels/orders~1{id}/subscribe/message/oneOf/1 has the id 'made'");
  expect(line).toContain('#/channels/orders~1{id}/subscribe/message/oneOf/0 has already');
});

it('a rule holds behind references, and each place is told once', async () => {
  const text = broken('- messageId: gone', "- $ref: '#/components/messages/Made'\n          - messageId: gone")
    .replace('messageId: made', 'summary: Twice')
    .replace('{ id: 7 }', '{ id: x }');
  expect(errorPlaces(await readDocument(text))).toEqual(['example-payload-invalid asyncapi.yaml:71:31']);
});

it('headers that no schema describes are a map, where the meta-schema does not ask for it', async () => {
  const text = broken('{ headers: {} }', '{ headers: 5 }').replace('asyncapi: 2.6.0', 'asyncapi: 2.5.0');
  expect(errorPlaces(await readDocument(text))).toEqual(['example-headers-invalid asyncapi.yaml:61:20']);
});

it('nothing is judged by a schema with a broken pattern', async () => {
  const text = broken('items: { type: integer } }\n      examples', "items: { pattern: '(' } }\n      examples");
  expect(errorPlaces(await readDocument(text))).toEqual(['invalid-pattern asyncapi.yaml:74:40']);
});

it('an example of a schema that is composed of itself cannot be judged', async () => {
  const text = broken('items: { type: integer } }\n', "allOf: [{ $ref: '#/components/messages/Unused/payload' }] }\n");
  expect(errorPlaces(await readDocument(text))).toEqual(['example-payload-invalid asyncapi.yaml:77:11']);
});

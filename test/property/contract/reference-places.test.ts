/** A reference at every place where documents of the world have one: our verdict is the parser's. */
import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from 'vitest';
import { isDeep } from '../../support/runs.js';
import { errorsOf, readFiles, summaryOf } from '../../support/specification.js';

const parser = new Parser();
const VERSIONS_2 = ['2.0.0', '2.1.0', '2.2.0', '2.3.0', '2.4.0', '2.5.0', '2.6.0'];

const ref = (section: string): object => ({ $ref: `#/components/${section}/it` });
const MQTT = { mqtt: { qos: 1 } };

/** What is added to a sound document: the reference, and what it points to. */
type Change = (document: Document) => void;

interface Document {
  [field: string]: unknown;
  servers: { [name: string]: object };
  channels: { [name: string]: { [field: string]: unknown } };
  components: { [section: string]: { [name: string]: unknown } };
}

function version2(asyncapi: string): Document {
  return {
    asyncapi,
    info: { title: 'Lamps', version: '1.0.0' },
    servers: { main: { url: 'mqtt://example.com', protocol: 'mqtt' } },
    channels: {
      lit: { publish: { operationId: 'lit', message: { payload: { type: 'string' } } } },
    },
    components: {},
  };
}

function inMessage(member: object): Change {
  return ({ channels }) => {
    channels.lit = { publish: { message: { payload: { type: 'string' }, ...member } } };
  };
}

function inOperation(member: object): Change {
  return ({ channels }) => {
    channels.lit = { publish: { message: { payload: {} }, ...member } };
  };
}

/** Section of components, what stands there, and where it is referred to. */
const PLACES_2: readonly [what: string, section: string, target: object, refer: Change][] = [
  [
    'a parameter',
    'parameters',
    { schema: { type: 'string' } },
    ({ channels }) => {
      channels['lit/{id}'] = { parameters: { id: ref('parameters') } };
    },
  ],
  [
    "a parameter's schema",
    'schemas',
    { type: 'string' },
    ({ channels }) => {
      channels['lit/{id}'] = { parameters: { id: { schema: ref('schemas') } } };
    },
  ],
  ['a message', 'messages', { payload: {} }, inOperation({ message: ref('messages') })],
  ['an alternative', 'messages', { payload: {} }, inOperation({ message: { oneOf: [ref('messages'), {}] } })],
  ['a payload', 'schemas', { type: 'string' }, inMessage({ payload: ref('schemas') })],
  ['headers', 'schemas', { type: 'object' }, inMessage({ headers: ref('schemas') })],
  ['a message trait', 'messageTraits', { summary: 'x' }, inMessage({ traits: [ref('messageTraits')] })],
  [
    'a correlation id',
    'correlationIds',
    { location: '$message.header#/a' },
    inMessage({ correlationId: ref('correlationIds') }),
  ],
  ['message bindings', 'messageBindings', MQTT, inMessage({ bindings: ref('messageBindings') })],
  ['operation bindings', 'operationBindings', MQTT, inOperation({ bindings: ref('operationBindings') })],
  ['an operation trait', 'operationTraits', { summary: 'x' }, inOperation({ traits: [ref('operationTraits')] })],
  [
    'channel bindings',
    'channelBindings',
    MQTT,
    ({ channels }) => {
      channels.lit = { bindings: ref('channelBindings') };
    },
  ],
  [
    'server bindings',
    'serverBindings',
    MQTT,
    ({ servers }) => {
      servers.main = { url: 'a', protocol: 'mqtt', bindings: ref('serverBindings') };
    },
  ],
  [
    'a server',
    'servers',
    { url: 'a', protocol: 'mqtt' },
    ({ servers }) => {
      servers.other = ref('servers');
    },
  ],
  [
    'a server variable',
    'serverVariables',
    { default: 'a' },
    ({ servers }) => {
      servers.main = { url: '{v}', protocol: 'mqtt', variables: { v: ref('serverVariables') } };
    },
  ],
  [
    'a channel',
    'channels',
    { publish: { message: { payload: {} } } },
    ({ channels }) => {
      channels.other = ref('channels') as { [field: string]: unknown };
    },
  ],
  [
    'a component',
    'schemas',
    { type: 'string' },
    ({ components }) => {
      components.schemas = { ...components.schemas, alias: ref('schemas') };
    },
  ],
  [
    'a parameter of components',
    'parameters',
    { description: 'x' },
    ({ components }) => {
      components.parameters = { ...components.parameters, alias: ref('parameters') };
    },
  ],
  [
    'a security scheme of components',
    'securitySchemes',
    { type: 'userPassword' },
    ({ components }) => {
      components.securitySchemes = { ...components.securitySchemes, alias: ref('securitySchemes') };
    },
  ],
];

function version3(asyncapi: string): Document {
  return {
    asyncapi,
    info: { title: 'Lamps', version: '1.0.0' },
    servers: { main: { host: 'example.com', protocol: 'mqtt' } },
    channels: { lit: { address: 'lit', messages: { lit: { payload: { type: 'string' } } } } },
    operations: { onLit: { action: 'send', channel: { $ref: '#/channels/lit' } } },
    components: {},
  };
}

function inMessage3(member: object): Change {
  return ({ channels }) => {
    channels.lit = { address: 'lit', messages: { lit: { payload: { type: 'string' }, ...member } } };
  };
}

function inOperation3(member: object): Change {
  return (document) => {
    document.operations = { onLit: { action: 'send', channel: { $ref: '#/channels/lit' }, ...member } };
  };
}

function inServer3(member: object): Change {
  return ({ servers }) => {
    servers.main = { host: 'example.com/{v}', protocol: 'mqtt', variables: { v: {} }, ...member };
  };
}

const DOCS = { url: 'https://example.com' };
const PLACES_3: typeof PLACES_2 = [
  [
    'a parameter',
    'parameters',
    { description: 'x' },
    ({ channels }) => {
      channels.lit = { address: '{id}', parameters: { id: ref('parameters') } };
    },
  ],
  ['a payload', 'schemas', { type: 'string' }, inMessage3({ payload: ref('schemas') })],
  ['headers', 'schemas', { type: 'object' }, inMessage3({ headers: ref('schemas') })],
  [
    'a schema in a format',
    'schemas',
    { type: 'string' },
    inMessage3({ payload: { schemaFormat: 'application/schema+json;version=draft-07', schema: ref('schemas') } }),
  ],
  ['a message trait', 'messageTraits', { summary: 'x' }, inMessage3({ traits: [ref('messageTraits')] })],
  [
    'a correlation id',
    'correlationIds',
    { location: '$message.header#/a' },
    inMessage3({ correlationId: ref('correlationIds') }),
  ],
  ['message bindings', 'messageBindings', MQTT, inMessage3({ bindings: ref('messageBindings') })],
  ['tags', 'tags', { name: 'x' }, inMessage3({ tags: [ref('tags')] })],
  ['documentation of a message', 'externalDocs', DOCS, inMessage3({ externalDocs: ref('externalDocs') })],
  ['documentation of a schema', 'externalDocs', DOCS, inMessage3({ payload: { externalDocs: ref('externalDocs') } })],
  ['operation bindings', 'operationBindings', MQTT, inOperation3({ bindings: ref('operationBindings') })],
  ['an operation trait', 'operationTraits', { summary: 'x' }, inOperation3({ traits: [ref('operationTraits')] })],
  ['security', 'securitySchemes', { type: 'userPassword' }, inOperation3({ security: [ref('securitySchemes')] })],
  ['a reply', 'replies', { channel: { $ref: '#/channels/lit' } }, inOperation3({ reply: ref('replies') })],
  [
    'a reply address',
    'replyAddresses',
    { location: '$message.header#/a' },
    inOperation3({ reply: { address: ref('replyAddresses') } }),
  ],
  ['server bindings', 'serverBindings', MQTT, inServer3({ bindings: ref('serverBindings') })],
  ['a server variable', 'serverVariables', { default: 'a' }, inServer3({ variables: { v: ref('serverVariables') } })],
  [
    'a channel',
    'channels',
    { address: 'other' },
    ({ channels }) => {
      channels.other = ref('channels') as { [field: string]: unknown };
    },
  ],
  [
    'a message',
    'messages',
    { payload: {} },
    ({ channels }) => {
      channels.lit = { address: 'lit', messages: { lit: ref('messages') } };
    },
  ],
];

async function expectAgreement(document: Document, section: string, target: object, refer: Change): Promise<void> {
  document.components[section] = { it: target };
  refer(document);
  const result = await readFiles({ 'asyncapi.json': document }, { spec: 'asyncapi.json' });
  const { diagnostics } = await parser.parse(JSON.stringify(document));
  const theirs = diagnostics.filter(({ severity }) => severity === 0).map(({ message }) => message);
  expect(errorsOf(result).length > 0, [...summaryOf(result), '—', ...theirs].join('\n')).toBe(theirs.length > 0);
}

// The others allow what their neighbours do. The usual run asks for each place in one of these.
const VERSIONS = ['2.0.0', '2.4.0', '2.6.0'];
describe.each(VERSIONS)('AsyncAPI %s, a reference to', (version) => {
  const isAsked = (at: number): boolean => isDeep || VERSIONS[at % VERSIONS.length] === version;
  it.each(PLACES_2.filter((_, at) => isAsked(at)))('%s', async (_, section, target, refer) => {
    await expectAgreement(version2(version), section, target, refer);
  });
});

describe.each(['3.0.0'])('AsyncAPI %s, a reference to', (version) => {
  it.each(PLACES_3)('%s', async (_, section, target, refer) => {
    await expectAgreement(version3(version), section, target, refer);
  });
});

it('a parameter may be a reference in every version', async () => {
  for (const version of VERSIONS_2) {
    const document = version2(version);
    document.channels['lit/{id}'] = { parameters: { id: ref('parameters') } };
    document.components.parameters = { it: { schema: { type: 'string' } } };
    const result = await readFiles({ 'asyncapi.yaml': document });
    expect(errorsOf(result), version).toEqual([]);
  }
});

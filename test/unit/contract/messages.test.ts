import { describe, expect, it, test } from 'vitest';
import { codesOf, contractOf, readDocument, summaryOf } from '../../support/specification.js';

const head = { asyncapi: '3.0.0', info: { title: 'a', version: '1' } };
const message = (name: string): object => ({ name, payload: { type: 'object' } });
const ref = ($ref: string): object => ({ $ref });

async function used(document: unknown): Promise<string[]> {
  const contract = await contractOf({ 'asyncapi.yaml': document });
  return contract.messages.map(
    ({ key, direction, channel, operation }) => `${key} ${direction} ${channel.key} ${operation?.key ?? '-'}`,
  );
}

describe('AsyncAPI 3: the messages that count', () => {
  const channels = {
    hook: { address: null, messages: { A: message('a'), B: message('b') } },
    other: { address: 'x/y', messages: { C: message('c') } },
  };

  test.each<[string, object, string[]]>([
    [
      'all of the channel, where an operation lists none',
      { operations: { d: { action: 'send', channel: ref('#/channels/hook') } } },
      ['A send hook d', 'B send hook d'],
    ],
    [
      'those that it lists',
      {
        operations: {
          d: { action: 'send', channel: ref('#/channels/hook'), messages: [ref('#/channels/hook/messages/B')] },
        },
      },
      ['B send hook d'],
    ],
    [
      'none, where the list is empty',
      { operations: { d: { action: 'send', channel: ref('#/channels/hook'), messages: [] } } },
      [],
    ],
    [
      'those of a receiving operation',
      { operations: { d: { action: 'receive', channel: ref('#/channels/other') } } },
      ['C receive other d'],
    ],
    [
      'each once, as the first operation has it',
      {
        operations: {
          d: { action: 'receive', channel: ref('#/channels/hook') },
          e: { action: 'send', channel: ref('#/channels/hook') },
        },
      },
      ['A receive hook d', 'B receive hook d'],
    ],
    [
      'a reply goes the other way',
      {
        operations: {
          d: {
            action: 'send',
            channel: ref('#/channels/other'),
            reply: { channel: ref('#/channels/hook'), messages: [ref('#/channels/hook/messages/A')] },
          },
        },
      },
      ['C send other d', 'A receive hook d'],
    ],
    [
      'a reply without list: all of its channel',
      {
        operations: {
          d: { action: 'receive', channel: ref('#/channels/other'), reply: { channel: ref('#/channels/hook') } },
        },
      },
      ['C receive other d', 'A send hook d', 'B send hook d'],
    ],
    [
      'a reply without channel: none',
      {
        operations: {
          d: {
            action: 'receive',
            channel: ref('#/channels/other'),
            reply: { address: { location: '$message.header#/replyTo' } },
          },
        },
      },
      ['C receive other d'],
    ],
    ['all of all channels, where there is no operation', {}, ['A send hook -', 'B send hook -', 'C send other -']],
    [
      'operations that are references',
      {
        operations: { d: ref('#/components/operations/o') },
        components: { operations: { o: { action: 'send', channel: ref('#/channels/other') } } },
      },
      ['C send other o'],
    ],
  ])('%s', async (_, rest, expected) => {
    const got = await used({ ...head, channels, ...rest });
    expect(got.map((line) => line.replace(/ o$/, ' d'))).toEqual(expected.map((line) => line.replace(/ o$/, ' d')));
  });

  it('a document of components only has none, and says so', async () => {
    const result = await readDocument({
      ...head,
      components: { messages: { A: message('a') }, channels: { c: { messages: { A: message('a') } } } },
    });
    expect(summaryOf(result)).toEqual(['no-messages - No operation of this document reaches a message.']);
    expect(result.contract?.messages).toEqual([]);
  });

  it('a message that two channels share counts once', async () => {
    const components = { messages: { A: message('a') } };
    const shared = {
      one: { messages: { A: ref('#/components/messages/A') } },
      two: { messages: { Alias: ref('#/components/messages/A') } },
    };
    expect(await used({ ...head, channels: shared, components })).toEqual(['A send one -']);
  });

  it('a key like an extension is a key', async () => {
    expect(await used({ ...head, channels: { 'x-hook': { messages: { 'x-made': message('x') } } } })).toEqual([
      'x-made send x-hook -',
    ]);
  });

  it('channels whose keys need escapes are found', async () => {
    const key = 'v1/{tenant}/a~b';
    const document = {
      ...head,
      channels: { [key]: { address: key, parameters: { tenant: {} }, messages: { A: message('a') } } },
      operations: {
        d: {
          action: 'send',
          channel: ref('#/channels/v1~1%7Btenant%7D~1a~0b'),
          messages: [ref('#/channels/v1~1%7Btenant%7D~1a~0b/messages/A')],
        },
      },
    };
    const contract = await contractOf({ 'asyncapi.yaml': document });
    expect(contract.messages[0]?.channel).toEqual({ key, address: key });
  });

  it('nothing but what is said is told of a message', async () => {
    const contract = await contractOf({ 'asyncapi.yaml': { ...head, channels: { c: { messages: { A: {} } } } } });
    const [bare] = contract.messages;
    expect(bare).toEqual({
      key: 'A',
      names: { base: 'A', type: 'AEvent', guard: 'isAEvent' },
      wireType: 'A',
      direction: 'send',
      deprecated: false,
      tags: [],
      channel: { key: 'c', address: null },
      examples: [],
      interpretations: [],
      source: expect.anything(),
    });
  });

  it('tags and links that are references are read', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': {
        ...head,
        info: { ...head.info, tags: [ref('#/components/tags/one'), { name: 'Two' }], externalDocs: ref('./docs.yaml') },
        channels: {
          c: {
            messages: {
              A: {
                name: 'a',
                tags: [ref('#/components/tags/one'), ref('./tags.yaml#/three')],
                externalDocs: ref('./docs.yaml'),
              },
            },
          },
        },
        components: { tags: { one: { name: 'One', description: 'first' } } },
      },
      'tags.yaml': { three: { name: 'Three' } },
      'docs.yaml': { url: 'https://example.com' },
    });
    expect(contract.messages[0]).toMatchObject({
      tags: ['One', 'Three'],
      externalDocs: { url: 'https://example.com' },
    });
    expect(contract.groups.map(({ name, description }) => [name, description])).toContainEqual(['One', 'first']);
    expect(contract.info.externalDocs).toEqual({ url: 'https://example.com' });
  });
});

describe('AsyncAPI 2: the messages that count', () => {
  const head2 = { asyncapi: '2.6.0', info: { title: 'a', version: '1' } };

  test.each<[string, object, string[]]>([
    [
      'what others subscribe to is sent',
      { 'a/b': { subscribe: { operationId: 'op', message: { messageId: 'one', payload: {} } } } },
      ['one send a/b op'],
    ],
    ['what others publish is received', { a: { publish: { message: { name: 'two' } } } }, ['two receive a a.publish']],
    [
      'each of a choice',
      { a: { subscribe: { message: { oneOf: [{ name: 'x' }, ref('#/components/messages/M')] } } } },
      ['x send a a.subscribe', 'M send a a.subscribe'],
    ],
    [
      'one without any name is called after its operation',
      { a: { subscribe: { operationId: 'op', message: { payload: {} } } } },
      ['op send a op'],
    ],
    ['an operation without message has none', { a: { subscribe: { operationId: 'op' } } }, []],
  ])('%s', async (_, channels, expected) => {
    expect(await used({ ...head2, channels, components: { messages: { M: { name: 'm' } } } })).toEqual(expected);
  });

  test.each([
    '2.0.0',
    '2.1.0',
    '2.2.0',
    '2.3.0',
    '2.4.0',
    '2.5.0',
    '2.6.0',
  ])('%s: channels in files of their own', async (asyncapi) => {
    const result = await readDocument({ ...head2, asyncapi, channels: {} });
    expect(codesOf(result)).toEqual(['no-messages']);
    const contract = await contractOf({
      'asyncapi.yaml': { ...head2, asyncapi, channels: { a: ref('./channel.yaml') } },
      'channel.yaml': { subscribe: { message: ref('./message.yaml') } },
      'message.yaml': { name: 'm', payload: ref('./schema.json') },
      'schema.json': { type: 'object', properties: { again: ref('#') } },
    });
    expect(contract.messages.map(({ key, wireType }) => [key, wireType])).toEqual([['message', 'm']]);
  });

  it('a payload in another format is a warning', async () => {
    const result = await readDocument({
      ...head2,
      channels: {
        a: {
          subscribe: {
            message: {
              name: 'm',
              schemaFormat: 'application/vnd.apache.avro;version=1.9.0',
              payload: { type: 'record', name: 'A', fields: [] },
            },
          },
        },
      },
    });
    expect(codesOf(result)).toEqual(['unsupported-payload-format']);
  });
});

describe('selection and dispatch', () => {
  const three = {
    ...head,
    channels: {
      c: {
        messages: Object.fromEntries(
          ['order.made', 'order.gone', 'user.made'].map((type, index) => [
            `M${index}`,
            { name: type, payload: { required: ['type'], properties: { type: { const: type } } } },
          ]),
        ),
      },
    },
  };

  test.each<[string, object, string[]]>([
    ['everything', {}, ['order.made', 'order.gone', 'user.made']],
    ['by wire type', { include: ['order.*'] }, ['order.made', 'order.gone']],
    ['by key', { include: ['M2'] }, ['user.made']],
    ['without some', { exclude: ['*.made'] }, ['order.gone']],
    ['both', { include: ['order.*'], exclude: ['M0'] }, ['order.gone']],
  ])('%s', async (_, select, expected) => {
    const contract = await contractOf({ 'asyncapi.yaml': three }, { select });
    expect(contract.messages.map(({ wireType }) => wireType)).toEqual(expected);
  });

  it('the property that every payload pins is found; a name is never guessed', async () => {
    expect((await contractOf({ 'asyncapi.yaml': three })).dispatch).toEqual({
      basis: 'derived',
      body: '/type',
      separator: '.',
    });
    const loose = { ...head, channels: { c: { messages: { A: message('a'), B: message('b') } } } };
    expect((await contractOf({ 'asyncapi.yaml': loose })).dispatch).toEqual({ basis: 'out-of-band', separator: '.' });
    expect(
      (await contractOf({ 'asyncapi.yaml': { ...loose, 'x-webhook-dispatch': { header: 'X-Event' } } })).dispatch,
    ).toEqual({ basis: 'declared', header: 'X-Event', separator: '.' });
  });
});

import { describe, expect, it, test } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import { pathProblem } from '../../../generator/output/paths.js';
import { codesOf, contractOf, documentOf, payloadDocument, readDocument } from '../../support/specification.js';

const HOSTILE = [
  'contact_updated',
  'contact-updated',
  'issues.opened',
  'Contact',
  'contact',
  'CONTACT',
  'conTact',
  'CoNtAcT',
  '2fa',
  '1',
  'a',
  'A',
  '',
  ' ',
  '-',
  '_',
  '--',
  '$',
  '☃',
  '💥',
  '\u00e9',
  'e\u0301',
  'Ünï-cödé',
  'ñ',
  'Ñ',
  'class',
  'default',
  'any',
  'undefined',
  'null',
  'function',
  'Object',
  'Event',
  'event',
  'Webhook',
  'WebhookEvent',
  'EventOf',
  'eventOf',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'con',
  'NUL',
  'com1',
  'a/b',
  '../../x',
  'a b',
  "a'b",
  'a"b',
  'a`b',
  `\${x}`,
  '*/',
  '//',
  '<script>',
  'a\u2028b',
  'a\u0000b',
  'ａ',
  'ß',
  'SS',
  'ſ',
  'İ',
  'i̇',
  'ı',
  'ᾳ',
  '日本',
  'ⸯ',
  '١٢',
  '\u0301x',
  '%',
  '%41',
  '#',
  '?x',
  '~',
  '~1',
];

function namesOf({ messages, schemas }: Contract): string[] {
  const types = new Set(messages.map(({ names }) => names.type));
  return [...types, ...new Set([...schemas.names.values()].filter((name) => !types.has(name)))];
}

function expectUsable(names: readonly string[]): void {
  for (const name of names) {
    expect(name).toMatch(/^[\p{ID_Start}_$][\p{ID_Continue}$\u200c\u200d]*$/u);
    expect(pathProblem(`${name}.js`)).toBeUndefined();
    expect(() => new Function(`let ${name}`)).not.toThrow();
  }
  const folded = names.map((name) => name.normalize('NFC').toUpperCase().toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
}

describe('hostile keys', () => {
  it('of messages give identifiers of their own', async () => {
    const messages = Object.fromEntries(
      HOSTILE.map((key, index) => [key, { name: `m${index}`, payload: { type: 'string' } }]),
    );
    const channel = Object.fromEntries(
      HOSTILE.map((key, index) => [key, { name: `m${index}`, payload: { type: 'string' } }]),
    );
    const contract = await contractOf(
      {
        'asyncapi.json': {
          asyncapi: '3.0.0',
          info: { title: 'a', version: '1' },
          channels: { hook: { address: null, messages: channel } },
          operations: { d: { action: 'send', channel: { $ref: '#/channels/hook' } } },
        },
      },
      { spec: 'asyncapi.json' },
    );
    expect(contract.messages).toHaveLength(Object.keys(messages).length);
    expectUsable(namesOf(contract));
    expect(new Set(contract.messages.map(({ names }) => names.guard)).size).toBe(contract.messages.length);
    for (const { names } of contract.messages)
      expect([names.type, names.guard]).toEqual([`${names.base}Event`, `is${names.base}Event`]);
  });

  it('of schemas give identifiers of their own', async () => {
    const definitions = Object.fromEntries(HOSTILE.map((key) => [key, { type: 'string' }]));
    const encode = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
    const properties = Object.fromEntries(
      HOSTILE.map((key, index) => [
        `p${index}`,
        { $ref: `#/components/messages/Thing/payload/definitions/${encode(key)}` },
      ]),
    );
    const contract = await contractOf(
      { 'asyncapi.json': payloadDocument({ properties, definitions }) },
      { spec: 'asyncapi.json' },
    );
    expect(contract.schemas.names.size).toBe(HOSTILE.length + 1);
    expectUsable(namesOf(contract));
  });

  test.each([
    ['contact_updated', 'ContactUpdatedEvent'],
    ['issues.opened', 'IssuesOpenedEvent'],
    ['contactUpdated', 'ContactUpdatedEvent'],
    ['ContactUpdatedEvent', 'ContactUpdatedEvent'],
    ['2fa', '_2faEvent'],
    ['HTTPError', 'HTTPErrorEvent'],
    ['Event', 'EventEvent'],
    ['日本', '日本Event'],
  ])('%s → %s', async (key, type) => {
    const contract = await contractOf({
      'asyncapi.yaml': {
        asyncapi: '3.0.0',
        info: { title: 'a', version: '1' },
        channels: { c: { messages: { [key]: { name: 'x' } } } },
      },
    });
    expect(contract.messages[0]?.names.type).toBe(type);
  });
});

describe('collisions', () => {
  const colliding = {
    user_created: { name: 'a', payload: { const: 1 } },
    'user-created': { name: 'b', payload: { const: 2 } },
  };

  it('are settled by path, with a warning, whatever the order', async () => {
    const one = await readDocument(documentOf(colliding));
    const two = await readDocument(documentOf(Object.fromEntries(Object.entries(colliding).reverse())));
    expect(codesOf(one)).toEqual(['name-collision']);
    const typesOf = (contract: Contract | undefined): object =>
      Object.fromEntries(contract?.messages.map(({ key, names }) => [key, names.type]) ?? []);
    expect(typesOf(one.contract)).toEqual(typesOf(two.contract));
    expect(Object.values(typesOf(one.contract))).toContain('UserCreatedEvent');
    expect(Object.values(typesOf(one.contract)).join()).not.toMatch(/\d/);
  });

  it('leave a name to the key that is the name', async () => {
    const contract = await contractOf({
      'asyncapi.yaml': payloadDocument(
        { anyOf: [{ $ref: '#/components/schemas/a-b' }, { $ref: '#/components/schemas/AB' }] },
        { schemas: { 'a-b': {}, AB: {} } },
      ),
    });
    expect(contract.schemas.names.get('#/components/schemas/AB')).toBe('AB');
  });

  it('with a message are lost by the schema', async () => {
    const document = documentOf(
      { Contact: { name: 'c', payload: { properties: { a: { $ref: '#/components/schemas/ContactEvent' } } } } },
      { schemas: { ContactEvent: {} } },
    );
    const result = await readDocument(document);
    expect(codesOf(result)).toEqual(['name-collision']);
    expect(result.contract?.messages[0]?.names.type).toBe('ContactEvent');
    expect(result.contract?.schemas.names.get('#/components/schemas/ContactEvent')).toBe('ContactEventSchema');
  });

  it('are none where the schema is the payload of that message', async () => {
    const document = documentOf(
      { Contact: { name: 'c', payload: { $ref: '#/components/schemas/ContactEvent' } } },
      { schemas: { ContactEvent: {} } },
    );
    const result = await readDocument(document);
    expect(codesOf(result)).toEqual([]);
    expect(result.contract?.schemas.names.get('#/components/schemas/ContactEvent')).toBe('ContactEvent');
  });
});

describe('a schema in a message is named after the message', () => {
  const message = {
    headers: { type: 'object', properties: { trace: { type: 'string' } } },
    payload: { type: 'object', properties: { size: { type: 'integer' }, itself: { type: 'object' } } },
  };
  const info = { title: 'a', version: '1' };
  const again = (place: string): object => ({ payload: { $ref: `#${place}/payload/properties/size` } });

  test.each([
    ['in components', '/components/messages/Placed', { components: { messages: { Placed: message } } }],
    ['in a channel', '/channels/c/messages/Placed', {}],
  ])('AsyncAPI 3, %s', async (_, place, rest) => {
    const placed = 'components' in rest ? { $ref: `#${place}` } : message;
    const channels = { c: { messages: { Placed: placed, Other: again(place) } } };
    const contract = await contractOf({ 'asyncapi.yaml': { asyncapi: '3.0.0', info, channels, ...rest } });
    expect(contract.schemas.names.get(`#${place}/headers`)).toBe('PlacedHeaders');
    expect(contract.schemas.names.get(`#${place}/payload/properties/size`)).toBe('PlacedPayloadSize');
  });

  it('AsyncAPI 2, inside an operation', async () => {
    const place = '/channels/c/subscribe/message/oneOf/0';
    const oneOf = [{ messageId: 'placed', ...message }, again(place)];
    const contract = await contractOf({
      'asyncapi.yaml': {
        asyncapi: '2.6.0',
        info,
        channels: { c: { subscribe: { operationId: 'o', message: { oneOf } } } },
      },
    });
    expect(contract.schemas.names.get(`#${place}/headers`)).toBe('PlacedHeaders');
    expect(contract.schemas.names.get(`#${place}/payload/properties/size`)).toBe('PlacedPayloadSize');
  });
});

describe('stability', () => {
  const schemas = {
    Contact: {
      type: 'object',
      properties: {
        emails: { type: 'array', items: { type: 'string' } },
        boss: { $ref: '#/components/schemas/Contact' },
      },
    },
    Address: { type: 'object' },
  };
  const base = documentOf(
    {
      ContactMade: {
        name: 'made',
        payload: {
          properties: {
            c: { $ref: '#/components/schemas/Contact' },
            e: { $ref: '#/components/schemas/Contact/properties/emails/items' },
          },
        },
      },
    },
    { schemas },
  );

  async function namesOfDocument(document: unknown): Promise<ReadonlyMap<string, string>> {
    const contract = await contractOf({ 'asyncapi.yaml': document });
    return new Map([
      ...contract.schemas.names,
      ...contract.messages.map(({ key, names }) => [key, names.type] as const),
    ]);
  }

  it('names what a reference goes into by its place', async () => {
    expect((await namesOfDocument(base)).get('#/components/schemas/Contact/properties/emails/items')).toBe(
      'ContactEmailsItem',
    );
  });

  test.each([
    [
      'a property',
      (d: typeof base) =>
        set(d, ['components', 'schemas', 'Contact', 'properties', 'added'], { $ref: '#/components/schemas/Address' }),
    ],
    [
      'a message',
      (d: typeof base) =>
        set(
          set(d, ['components', 'messages', 'Another'], {
            name: 'another',
            payload: { $ref: '#/components/schemas/Address' },
          }),
          ['channels', 'hook', 'messages', 'Another'],
          { $ref: '#/components/messages/Another' },
        ),
    ],
    ['a schema', (d: typeof base) => set(d, ['components', 'schemas', 'AAA'], {})],
    ['a description', (d: typeof base) => set(d, ['components', 'schemas', 'Contact', 'description'], 'x')],
  ])('adding %s renames nothing', async (_, change) => {
    const before = await namesOfDocument(base);
    const after = await namesOfDocument(change(base));
    for (const [id, name] of before) expect(after.get(id)).toBe(name);
  });
});

function set<T>(value: T, path: readonly string[], member: unknown): T {
  const [key, ...rest] = path as [string, ...string[]];
  const holder = value as Record<string, unknown>;
  return { ...holder, [key]: rest.length === 0 ? member : set(holder[key] ?? {}, rest, member) } as T;
}

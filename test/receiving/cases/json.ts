import fc from 'fast-check';
import { NOW, SECRET, utf8 } from '../deliveries.js';
import { cases, type Environment, refuses, same, truly } from '../harness.js';
import { receiveSigned } from './bodies.js';

const MALFORMED = [
  ...[
    '',
    ' ',
    '\n',
    '{',
    '}',
    '[',
    '"',
    '{"type":',
    "{'type':'x'}",
    '{"type":"x",}',
    '{type:1}',
    '[1,]',
    'undefined',
    'NaN',
  ],
  ...[
    '{"a":01}',
    '{"a":1.}',
    '{"a":+1}',
    '{"a":.5}',
    '{"a":0x1}',
    '"\t"',
    '"\\x41"',
    '"\\u12"',
    '{} {}',
    '{}x',
    '// x\n{}',
  ],
  ...[
    '{}\u0000',
    '\u00a0{}',
    '{}\ufeff',
    '\ufeff\ufeff{}',
    'type=x&b=c',
    '<xml/>',
    'null null',
    'tru',
    '-',
    '\u2028{}',
  ],
];

const kindOf = async (environment: Environment, body: string | Uint8Array) =>
  (await receiveSigned(environment, body)).kind;

function example({ examples }: Environment): Record<string, unknown> & { data: { object: Record<string, unknown> } } {
  const found = examples.find(({ name }) => name === 'contact-updated-one-field.json');
  return JSON.parse(found?.text ?? '');
}

/** An example's text with more members in its resource. */
function withMembers(environment: Environment, members: string): string {
  return JSON.stringify(example(environment)).replace('"object":"contact",', `"object":"contact",${members},`);
}

export const json = cases('json', {
  'what is none is malformed_json, as text and as bytes': async (environment) => {
    for (const body of MALFORMED)
      for (const sent of [body, utf8(body)])
        await refuses(environment, 'malformed_json', () => receiveSigned(environment, sent)).catch((error: Error) => {
          throw new Error(`${JSON.stringify(body)}: ${error.message}`);
        });
  },

  'bytes that are no UTF-8 are malformed_json: they are not replaced': async (environment) => {
    const start = [...utf8('{"type":"')];
    const end = [...utf8('"}')];
    const broken = [
      [0xff],
      [0xc3],
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0x80],
      [0xe2, 0x82],
      [0xf8, 0x88],
    ];
    for (const part of broken)
      await refuses(environment, 'malformed_json', () =>
        receiveSigned(environment, Uint8Array.from([...start, ...part, ...end])),
      );
  },

  'any bytes: a result, or malformed_json': (environment) =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map(utf8),
          fc.tuple(fc.json(), fc.nat(), fc.nat(255)).map(([text, at, byte]) => {
            const bytes = utf8(text);
            bytes[at % bytes.length] = byte;
            return bytes;
          }),
        ),
        async (bytes) => {
          const expected = parsed(bytes);
          if (expected === undefined)
            await refuses(environment, 'malformed_json', () => receiveSigned(environment, bytes));
          else same((await receiveSigned(environment, bytes)).value, expected.value);
        },
      ),
      { numRuns: environment.runs(1500) },
    ),

  'text and bytes give the same, whatever the text': (environment) =>
    fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('', ' ', '\n', '\ufeff'),
        fc.constantFrom('', '\n', ' \r\n\t'),
        async (value, before, after) => {
          const text = `${before}${JSON.stringify(value)}${after}`;
          const outcomes = await Promise.all(
            [text, utf8(text)].map((body) =>
              receiveSigned(environment, body).then(
                ({ kind, value }) => ({ kind, value }),
                (error: Error & { code?: string }) => ({ code: error.code ?? fail(error) }),
              ),
            ),
          );
          same(outcomes[0], outcomes[1]);
          if (before !== '\ufeff') same(outcomes[0], { kind: 'invalid', value: JSON.parse(text) });
        },
      ),
      { numRuns: environment.runs(500) },
    ),

  'a byte order mark in front of an event': async (environment) => {
    const text = `\ufeff${JSON.stringify(example(environment))}`;
    for (const body of [text, utf8(text)]) {
      const received = await receiveSigned(environment, body);
      same([received.kind, received.value], ['event', example(environment)]);
    }
  },

  'what is JSON and no event is invalid': async (environment) => {
    for (const body of [
      'null',
      'true',
      '0',
      '""',
      '[]',
      '{}',
      '"v1.contact.updated"',
      '["v1.contact.updated"]',
      '{"type":null}',
      '{"type":7}',
      '{"type":["v1.contact.updated"]}',
      '{"type":{}}',
      '{"Type":"v1.contact.updated"}',
    ]) {
      const received = await receiveSigned(environment, body);
      same([received.kind, received.kind === 'invalid' && received.type], ['invalid', undefined], body);
      truly(received.kind === 'invalid' && received.errors.length > 0, `${body} has no errors`);
    }
  },

  'types that are called like members of objects are unknown': async (environment) => {
    for (const type of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'get',
      'size',
      '',
      ' ',
      'V1.CONTACT.UPDATED',
      'v1.contact.updated ',
      '😀',
      '\u0000',
      'x'.repeat(10_000),
    ]) {
      const received = await receiveSigned(environment, JSON.stringify({ type }));
      same([received.kind, received.kind === 'unknown' && received.type], ['unknown', type]);
    }
  },

  'lone surrogates, escaped or not': async (environment) => {
    const escaped = withMembers(environment, '"extra":"\\ud800 \\udc00"');
    for (const body of [escaped, utf8(escaped)]) same(await kindOf(environment, body), 'event');
    for (const half of ['\ud800', '\udc00', '\udc00\ud800', 'x\udfff', '\ud83d']) {
      const body = withMembers(environment, `"extra":"${half}"`);
      await refuses(environment, 'body_not_raw', () => receiveSigned(environment, body));
      same(await kindOf(environment, utf8(body)), 'event');
    }
    same(await kindOf(environment, withMembers(environment, '"extra":"\ud83d\ude00"')), 'event');
  },

  'members called __proto__ stay members': async (environment) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const received = await receiveSigned(
      environment,
      withMembers(
        environment,
        '"__proto__":{"polluted":true,"toString":1},"constructor":{"prototype":{"polluted":true}}',
      ),
    );
    same(received.kind, 'event');
    same(Object.getOwnPropertyNames(Object.prototype).length, before);
    same(
      (Object.create(null) as { polluted?: unknown }).polluted ?? ({} as { polluted?: unknown }).polluted,
      undefined,
    );
    same(await kindOf(environment, '{"__proto__":{"type":"v1.contact.updated"}}'), 'invalid');
    const disguised = `{"__proto__":${JSON.stringify(example(environment))}}`;
    same(await kindOf(environment, disguised), 'invalid', 'nothing is inherited');
  },

  'numbers beyond 2^53, of any spelling': async (environment) => {
    for (const number of [
      '9007199254740993',
      '1e400',
      '-1e400',
      '1e-400',
      '-0',
      '123456789012345678901234567890',
      '0.1e1',
    ])
      same(await kindOf(environment, withMembers(environment, `"extra":${number}`)), 'event', number);
  },

  'members that come twice: the last counts, as everywhere': async (environment) => {
    const text = JSON.stringify(example(environment));
    const twice = text.replace('"type":', '"type":"v9.unheard.of","type":');
    same(await kindOf(environment, twice), 'event');
    const other = `${text.slice(0, -1)},"type":"v9.unheard.of"}`;
    same(await kindOf(environment, other), 'unknown');
  },

  'order of members and white space do not matter': async (environment) => {
    const value = example(environment);
    same(await kindOf(environment, JSON.stringify(value, undefined, 4)), 'event');
    same(await kindOf(environment, JSON.stringify(Object.fromEntries(Object.entries(value).reverse()))), 'event');
    same(await kindOf(environment, `\r\n\t ${JSON.stringify(value)}\n`), 'event');
  },

  'nesting that is deep: a result or an error of ours': async (environment) => {
    const depth = 100_000;
    const lists = '['.repeat(depth) + ']'.repeat(depth);
    const objects = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    const text = JSON.stringify(example(environment));
    const bodies = [
      ...[lists, objects, '['.repeat(depth), '{"a":'.repeat(depth), `{"type":${lists}}`],
      ...[lists, objects].flatMap((deep) => [
        withMembers(environment, `"extra":${deep}`),
        text.replace(/"previous_attributes":\{.*\}\}\}$/, `"previous_attributes":${deep}}}`),
        `${text.slice(0, -1)},"data":${deep}}`,
        `{"type":"v1.contact.updated","data":${deep}}`,
      ]),
    ];
    for (const body of bodies) {
      for (const validate of [undefined, environment.subject.validateEvent]) {
        const headers = await environment.subject.signDelivery(body, { id: 'msg_1', timestamp: NOW, secret: SECRET });
        const options = { secret: SECRET, now: NOW, ...(validate && { validate }) };
        const outcome = await environment.subject.receiveWebhook({ body, headers }, options).then(
          ({ kind }) => kind,
          (error: unknown) => error,
        );
        const isFine = typeof outcome === 'string' || outcome instanceof environment.subject.WebhookVerificationError;
        truly(isFine, `${body.slice(0, 40)}: ${outcome}`);
      }
    }
  },
});

/** What the standards say of the bytes: RFC 8259 of fatal UTF-8, without a byte order mark. */
function parsed(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

function fail(error: unknown): never {
  throw error;
}

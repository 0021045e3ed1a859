import { BODY, HEADERS, headersByHand, ID, NOW, SECRET, SIGNATURE, TIMESTAMP } from '../deliveries.js';
import { cases, type Environment, refuses, same, truly } from '../harness.js';

const PAIRS = Object.entries(HEADERS);
const UNBRANDED = Object.fromEntries(PAIRS.map(([name, value]) => [name.replace('svix', 'webhook'), value]));

function verify({ subject }: Environment, headers: unknown) {
  return subject.verifySignature(BODY, headers as Headers, SECRET, { now: NOW });
}

async function accepts(environment: Environment, headers: unknown, about: string) {
  const delivery = await verify(environment, headers).catch((error: Error) => {
    throw new Error(`${about}: ${error.stack}`);
  });
  same(delivery, { id: ID, timestamp: NOW }, about);
}

const spelt = (how: (name: string) => string) => Object.fromEntries(PAIRS.map(([name, value]) => [how(name), value]));
const titled = (name: string) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

class OwnHeaders {
  readonly #map = new Map<string, string>(PAIRS);
  get(name: string) {
    return this.#map.get(name.toLowerCase()) ?? null;
  }
  forEach(visit: (value: string, name: string) => void) {
    for (const [name, value] of this.#map) visit(value, name);
  }
}

const SHAPES: Readonly<Record<string, () => unknown>> = {
  Headers: () => new Headers(HEADERS),
  'Headers in any case': () => new Headers(spelt((name) => name.toUpperCase())),
  'the headers of a Request': () => new Request('https://a.example', { headers: HEADERS }).headers,
  'a class of its own that is like Headers': () => new OwnHeaders(),
  'an object': () => ({ ...HEADERS }),
  'an object, Svix-Id': () => spelt(titled),
  'an object, SVIX-ID': () => spelt((name) => name.toUpperCase()),
  'an object, sViX-iD': () =>
    spelt((name) => [...name].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join('')),
  'an object without a prototype': () => Object.assign(Object.create(null), HEADERS),
  'an object that is frozen': () => Object.freeze({ ...HEADERS }),
  'an object of lists of one, as Node.js has them': () =>
    Object.fromEntries(PAIRS.map(([name, value]) => [name, [value]])),
  'an object with headers that are undefined': () => ({ ...HEADERS, cookie: undefined, 'webhook-id': undefined }),
  'an object with lists of other headers': () => ({ ...HEADERS, 'set-cookie': ['a=1', 'b=2'], 'x-many': [] }),
  'an object with headers that are called like methods': () => ({
    ...{ get: 'x', entries: 'x', keys: 'x', has: 'x', foreach: 'x', forEach: 'x', append: 'x', size: '1', length: '3' },
    ...{ constructor: 'x', toString: 'x', valueOf: 'x', then: 'x', next: 'x', hasownproperty: 'x' },
    ...HEADERS,
  }),
  'an object with a header __proto__': () => JSON.parse(JSON.stringify(HEADERS).replace('{', '{"__proto__":"x",')),
  'a Map': () => new Map(PAIRS),
  'a Map, Svix-Id': () => new Map(Object.entries(spelt(titled))),
  'a Map of lists of one': () => new Map(PAIRS.map(([name, value]) => [name, [value]])),
  'a list of pairs': () => PAIRS,
  'a list of pairs, Svix-Id, among others': () => [
    ['Accept', '*/*'],
    ...Object.entries(spelt(titled)),
    ['Accept', 'x'],
  ],
  'an iterator of pairs': () => new Map(PAIRS).entries(),
  'a generator of pairs': () =>
    (function* () {
      yield* PAIRS;
    })(),
};

export const headers = cases('headers', {
  ...Object.fromEntries(
    Object.entries(SHAPES).map(([name, make]) => [
      name,
      (environment: Environment) => accepts(environment, make(), name),
    ]),
  ),

  'Headers of another realm': (environment) =>
    accepts(environment, environment.foreign(`new Map(${JSON.stringify(PAIRS)})`), 'a Map of another realm'),

  'each missing or empty one is told by name': async (environment) => {
    for (const [missing] of PAIRS) {
      const rest = PAIRS.filter(([name]) => name !== missing);
      const told = [
        rest,
        Object.fromEntries(rest),
        new Headers(rest as [string, string][]),
        [...rest, [missing, undefined]],
        Object.fromEntries([...rest, [missing, []]]),
      ];
      for (const headers of told) {
        const error = await refuses(environment, 'missing_header', () => verify(environment, headers));
        same(error.header, missing);
      }
      for (const headers of [{ ...HEADERS, [missing]: '' }, new Headers({ ...HEADERS, [missing]: '' })]) {
        const codes = ['missing_header', 'malformed_header', 'signature_mismatch'];
        const error = await refuses(environment, codes, () => verify(environment, headers));
        same(error.header, missing);
      }
    }
  },

  'none at all': async (environment) => {
    const nothing = [
      {},
      [],
      new Map(),
      new Headers(),
      Object.create(null),
      new Set(),
      new Date(),
      () => undefined,
      /x/,
    ];
    for (const headers of [
      ...nothing,
      undefined,
      null,
      '',
      'svix-id',
      0,
      42,
      true,
      Symbol('x'),
      10n,
      new Uint8Array(9),
    ])
      await refuses(environment, ['missing_header', 'malformed_header'], () => verify(environment, headers));
  },

  'the raw list of Node.js, which has no pairs, is no crash': async (environment) =>
    refuses(environment, ['missing_header', 'malformed_header'], () => verify(environment, PAIRS.flat())),

  'the unbranded family alone': async (environment) => {
    await accepts(environment, UNBRANDED, 'an object');
    await accepts(environment, new Headers(UNBRANDED), 'Headers');
    await accepts(environment, Object.entries(UNBRANDED), 'pairs');
  },

  'both families, where they say the same': (environment) =>
    accepts(environment, { ...HEADERS, ...UNBRANDED }, 'both families'),

  'both families, where they differ': async (environment) => {
    const other = await headersByHand({ id: 'msg_other' });
    const unbranded = Object.fromEntries(
      Object.entries(other).map(([name, value]) => [name.replace('svix', 'webhook'), value]),
    );
    await refuses(environment, 'mixed_headers', () => verify(environment, { ...HEADERS, ...unbranded }));
    await refuses(environment, 'mixed_headers', () =>
      verify(environment, { ...HEADERS, ...UNBRANDED, 'webhook-id': 'msg_2' }),
    );
  },

  'two halves of families make no whole': async (environment) => {
    for (let mask = 1; mask < 7; mask += 1) {
      const mixed = PAIRS.map(([name, value], index) => [
        mask & (1 << index) ? name.replace('svix', 'webhook') : name,
        value,
      ]);
      for (const headers of [mixed, Object.fromEntries(mixed), new Headers(mixed as [string, string][])])
        await refuses(environment, ['mixed_headers', 'missing_header'], () => verify(environment, headers));
    }
  },

  'a repeated one is an error, whatever its form, even when it says the same': async (environment) => {
    for (const [name, value] of PAIRS) {
      const repeated = [
        [...PAIRS, [name, value]],
        [...PAIRS, [titled(name), value]],
        { ...HEADERS, [titled(name)]: value },
        { ...HEADERS, [name]: [value, value] },
        new Map<string, string>([...PAIRS, [name.toUpperCase(), value]]),
        new Map<string, unknown>([...PAIRS, [name, [value, value]]]),
      ];
      for (const headers of repeated) {
        const error = await refuses(environment, 'duplicate_header', () => verify(environment, headers));
        same(error.header, name);
      }
      const joined = new Headers(HEADERS);
      joined.append(name, value);
      const error = await refuses(environment, ['duplicate_header', 'malformed_header', 'signature_mismatch'], () =>
        verify(environment, joined),
      );
      truly(error.header === undefined || error.header === name, `${error.header} for ${name}`);
    }
  },

  'signatures of two keys in two headers that were joined': async (environment) => {
    const joined = new Headers(HEADERS);
    joined.append('svix-signature', `v1,${'A'.repeat(43)}=`);
    await refuses(environment, ['duplicate_header', 'malformed_header', 'signature_mismatch'], () =>
      verify(environment, joined),
    );
  },

  'an id that could move the borders of what is signed': async (environment) => {
    // `{id}.{timestamp}.{body}`: part of a body must not pass as the timestamp, or part of the id.
    const { subject } = environment;
    const body = '1614265331.{"admin":true}';
    const genuine = await headersByHand({ body });
    await subject.verifySignature(body, genuine, SECRET, { now: NOW });
    const moved = { ...genuine, 'svix-id': `${ID}.${TIMESTAMP}`, 'svix-timestamp': '1614265331' };
    const call = () => subject.verifySignature('{"admin":true}', moved, SECRET, { now: NOW });
    const error = await refuses(environment, 'malformed_header', call);
    same(error.header, 'svix-id');
  },

  'an id that is no visible ASCII, or endless': async (environment) => {
    for (const id of ['msg_é', 'msg 1', 'msg\u0000', 'msg\n', '\ufeffmsg', 'x'.repeat(257)]) {
      const signed = await headersByHand({ id });
      const call = () => environment.subject.verifySignature(BODY, signed, SECRET, { now: NOW });
      same((await refuses(environment, 'malformed_header', call)).header, 'svix-id', id);
    }
  },

  'any other id is given back as it is': async (environment) => {
    for (const id of ['1', '__proto__', '{timestamp}', '{id}', '{body}', '$&', '$1', "'", '\\', ',', 'x'.repeat(256)]) {
      const signed = await headersByHand({ id });
      same(await environment.subject.verifySignature(BODY, signed, SECRET, { now: NOW }), { id, timestamp: NOW });
    }
  },

  'reading them changes nothing': async (environment) => {
    const given = { 'Svix-Id': [ID], 'SVIX-TIMESTAMP': TIMESTAMP, 'svix-signature': SIGNATURE, Other: ['a', 'b'] };
    const before = JSON.stringify(given);
    await accepts(environment, given, 'object');
    same(JSON.stringify(given), before);
  },
});

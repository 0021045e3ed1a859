import fc from 'fast-check';
import { BODY, HEADERS, ID, NOW, SECRET, SIGNATURE, svixAccepts } from '../deliveries.js';
import { cases, type Environment, fail, truly } from '../harness.js';

/** Headers on their way to become an object, a list, a map or `Headers`. */
type Entry = readonly [name: unknown, value: unknown];

const PAIRS: readonly Entry[] = Object.entries(HEADERS);
const UNBRANDED: readonly Entry[] = PAIRS.map(([name, value]) => [String(name).replace('svix', 'webhook'), value]);

const odd = fc.oneof(
  fc.constantFrom(
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u0000',
    '\u00a0',
    '\ufeff',
    '\u2028',
    'é',
    '😀',
    '\ud800',
    ',',
    '.',
    '=',
    ';',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
);
const place = fc.nat(70);

function insert(text: unknown, at: number, part: string): string {
  const whole = String(text);
  const where = at % (whole.length + 1);
  return whole.slice(0, where) + part + whole.slice(where);
}

/** What may happen to one entry. */
const change: fc.Arbitrary<(entry: Entry) => readonly Entry[]> = fc.oneof(
  fc.constant(() => []),
  fc.constant((entry: Entry) => [entry, entry]),
  fc.constant(([name, value]: Entry) => [[String(name).toUpperCase(), value]] as const),
  fc.constant(
    ([name, value]: Entry) =>
      [
        [name, value],
        [String(name).toUpperCase(), value],
      ] as const,
  ),
  fc.constant(([name, value]: Entry) => [[String(name).replace('svix', 'webhook'), value]] as const),
  fc.constant(
    ([name, value]: Entry) =>
      [
        [name, value],
        [String(name).replace('svix', 'webhook'), value],
      ] as const,
  ),
  fc.constant(([name, value]: Entry) => [[name, String(value).toUpperCase()]] as const),
  fc.constant(([name, value]: Entry) => [[name, [value]]] as const),
  fc.constant(([name, value]: Entry) => [[name, Number(value)]] as const),
  fc.tuple(place, odd).map(
    ([at, part]) =>
      ([name, value]: Entry) =>
        [[name, insert(value, at, part)]] as const,
  ),
  fc.tuple(place, odd).map(
    ([at, part]) =>
      ([name, value]: Entry) =>
        [[insert(name, at, part), value]] as const,
  ),
  place.map(
    (at) =>
      ([name, value]: Entry) =>
        [[name, String(value).slice(0, at)]] as const,
  ),
  place.map(
    (at) =>
      ([name, value]: Entry) =>
        [[name, String(value).slice(at)]] as const,
  ),
  odd.map(
    (part) =>
      ([name, value]: Entry) =>
        [[name, `${value}${part}${value}`]] as const,
  ),
  odd.map(
    (part) =>
      ([name, value]: Entry) =>
        [[name, `${value} ${part}`]] as const,
  ),
);

const mutated = fc
  .tuple(
    fc.constantFrom(PAIRS, UNBRANDED, [...PAIRS, ...UNBRANDED]),
    fc.array(fc.tuple(fc.nat(5), change), { minLength: 1, maxLength: 3 }),
  )
  .map(([start, changes]) =>
    changes.reduce<readonly Entry[]>(
      (entries, [at, apply]) =>
        entries.flatMap((entry, index) => (index === at % entries.length ? apply(entry) : [entry])),
      start,
    ),
  );

const SHAPES: Readonly<Record<string, (entries: readonly Entry[]) => unknown>> = {
  object: (entries) => Object.fromEntries(entries),
  list: (entries) => entries,
  map: (entries) => new Map(entries),
  headers: (entries) => {
    try {
      return new Headers(entries as [string, string][]);
    } catch {
      return Object.fromEntries(entries);
    }
  },
};

/** What we refuse and Svix's library accepts, each for one of these reasons. */
const REASONS: Readonly<
  Record<string, (headers: Readonly<Record<string, unknown>>, entries: readonly Entry[]) => boolean>
> = {
  'a timestamp that only parseInt reads, or of more than twelve digits': (headers) =>
    families(headers, 'timestamp').some((text) => !/^\d{1,12}$/.test(text)),
  'an id with a full stop, which borders on the timestamp': (headers) =>
    families(headers, 'id').some((text) => text.includes('.')),
  'a header that came twice': (_, entries) =>
    new Set(entries.map(([name]) => String(name).toLowerCase())).size < entries.length,
  'two families that differ, or halves of them': (headers) =>
    'svix-' in firsts(headers) && 'webhook-' in firsts(headers),
  'something behind the signature, after a second comma': (headers) =>
    families(headers, 'signature').some((text) => /v1,[^ ]*,/.test(text)),
  'a value that is no text': (headers) =>
    Object.entries(headers).some(
      ([name, value]) => /-(id|timestamp|signature)$/.test(name) && typeof value !== 'string',
    ),
  'an id that is no visible ASCII': (headers) => families(headers, 'id').some((text) => /[^!-~]/.test(text)),
  'a comma and a space, which join repeated headers': (headers) =>
    Object.values(headers).some((text) => String(text).includes(', ')),
};

const families = (headers: Readonly<Record<string, unknown>>, part: string) =>
  ['svix', 'webhook'].flatMap((family) =>
    `${family}-${part}` in headers ? [String(headers[`${family}-${part}`])] : [],
  );

const firsts = (headers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(headers).map((name) => [name.replace(/(id|timestamp|signature)$/, ''), true]));

/** A list of one is what Node.js has of a header that came once. */
const only = (value: unknown) => (Array.isArray(value) && value.length === 1 ? value[0] : value);

function lowered(entries: readonly Entry[]): Record<string, unknown> {
  return Object.fromEntries(entries.map(([name, value]) => [String(name).toLowerCase(), only(value)]));
}

async function isAccepted({ subject }: Environment, headers: unknown): Promise<boolean> {
  try {
    await subject.verifySignature(BODY, headers as Headers, SECRET, { now: NOW });
    return true;
  } catch (error) {
    if (error instanceof subject.WebhookVerificationError) return false;
    return fail(`another error: ${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** Getters, iterators and proxies that throw, and values that cannot become text. */
const broken = (): never => {
  throw new TypeError('broken');
};
const traps = Object.fromEntries(
  ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'apply', 'construct'].map((name) => [
    name,
    broken,
  ]),
);
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const JUNK: readonly (() => unknown)[] = [
  ...[undefined, null, 0, Number.NaN, 1_614_265_330, true, 10n, '', Symbol('x'), {}, [], [[]], [[[]]], new Date()].map(
    (value) => () => value,
  ),
  () => ({ toString: broken, valueOf: broken, [Symbol.toPrimitive]: broken }),
  () => new Proxy({}, traps),
  () => new Proxy([], traps),
  () => new Proxy(() => undefined, traps),
  revoked,
  () => Object.create({ toString: () => ID }),
  () => new String(SIGNATURE),
  () => [SIGNATURE, [ID]],
  () => Object.assign([ID], { length: 2 }),
  () => Object.defineProperty([ID], '0', { get: broken }),
  () => Promise.resolve(ID),
  () => () => ID,
];
/** What the generator hands on must not be looked at before it is used: some of it throws. */
type Make = () => unknown;
const junk: fc.Arbitrary<Make> = fc.constantFrom(...JUNK);
const name = fc.constantFrom(...PAIRS.map(([name]) => name as string), 'webhook-id', 'x');

const pair = fc.constantFrom(...PAIRS).map(
  (pair): Make =>
    () =>
      pair,
);
const named = fc.tuple(name, junk).map(
  ([name, make]): Make =>
    () => [name, make()],
);
const nameless = fc.tuple(junk, junk).map(
  ([name, value]): Make =>
    () => [name(), value()],
);
const method = fc.constantFrom(
  'get',
  'forEach',
  'append',
  'entries',
  'has',
  'keys',
  'then',
  'constructor',
  Symbol.iterator,
);

const hostile: fc.Arbitrary<Make> = fc.oneof(
  junk,
  fc.tuple(name, junk).map(
    ([name, make]): Make =>
      () => ({ ...HEADERS, [name]: make() }),
  ),
  fc.oneof(name, method).map(
    (name): Make =>
      () =>
        Object.defineProperty({ ...HEADERS }, name, { get: broken, enumerable: true }),
  ),
  fc.array(fc.oneof(junk, nameless, named, pair), { maxLength: 5 }).map(
    (all): Make =>
      () =>
        all.map((make) => make()),
  ),
  fc.array(fc.oneof(nameless, named), { maxLength: 5 }).map(
    (all): Make =>
      () =>
        new Map([...PAIRS, ...all.map((make) => make())] as []),
  ),
  fc.tuple(method, junk).chain(([key, make]) =>
    fc.constantFrom<Make>(
      () => ({ ...HEADERS, [key]: make() }),
      () => ({ ...HEADERS, [key]: broken }),
      () => ({ ...HEADERS, [key]: make }),
      () => ({ ...HEADERS, get: make, forEach: make, append: make }),
      () => ({ [Symbol.iterator]: () => ({ next: make }) }),
      () => ({ [Symbol.iterator]: () => ({ next: broken, return: broken }) }),
    ),
  ),
);

const calm = fc.constantFrom<Make>(
  ...[undefined, null, 0, '', BODY, true, Symbol('x'), [], {}, new Date()].map((value) => () => value),
);
const parts = fc
  .record(
    {
      body: junk,
      headers: fc.oneof(
        junk,
        fc.constant<Make>(() => HEADERS),
      ),
    },
    { requiredKeys: [] },
  )
  .map(
    (makes): Make =>
      () =>
        Object.fromEntries(Object.entries(makes).map(([key, make]) => [key, make()])),
  );

export const mutations = cases('mutations', {
  'of headers: nothing is accepted that svix refuses; refusals that it does not share have a reason': (environment) =>
    fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom(...Object.keys(SHAPES)), async (entries, shape) => {
        const made = SHAPES[shape]?.(entries);
        const seen = made instanceof Headers ? [...made] : entries;
        const headers = lowered(seen);
        const [ours, theirs] = [await isAccepted(environment, made), svixAccepts(BODY, headers)];
        if (ours === theirs) return;
        if (ours) fail('accepted here alone');
        const reasons = Object.keys(REASONS).filter((reason) => REASONS[reason]?.(headers, entries));
        truly(reasons.length > 0, `refused here alone, as ${shape}`);
      }),
      { numRuns: environment.runs(4000) },
    ),

  'of headers to junk: refused with WebhookVerificationError, or what svix accepts': (environment) =>
    fc.assert(
      fc.asyncProperty(hostile, async (make) => {
        const headers = make();
        const accepted = await isAccepted(environment, headers);
        const { receiveWebhook, WebhookVerificationError } = environment.subject;
        const input = { body: BODY, headers: make() } as Parameters<typeof receiveWebhook>[0];
        await receiveWebhook(input, { secret: SECRET, now: NOW }).then(
          ({ kind }) => truly(accepted && kind === 'invalid', 'the two agree'),
          (error) => truly(!accepted && error instanceof WebhookVerificationError, `receiveWebhook: ${error?.stack}`),
        );
        if (!accepted) return;
        const again = Object(make());
        const isList = Symbol.iterator in again;
        const isWanted = (name: unknown) => typeof name === 'string' && Object.hasOwn(HEADERS, name.toLowerCase());
        const entries = isList
          ? [...(again as Iterable<Entry>)].filter(([name]) => isWanted(name))
          : Object.keys(again).flatMap((name): Entry[] => (isWanted(name) ? [[name, again[name]]] : []));
        truly(svixAccepts(BODY, lowered(entries)), 'accepted here alone');
      }),
      { numRuns: environment.runs(3000) },
    ),

  'of the body to junk: an error that tells what to do': (environment) =>
    fc.assert(
      fc.asyncProperty(junk, async (make) => {
        const body = make();
        const { verifySignature, WebhookVerificationError } = environment.subject;
        const error = await verifySignature(body as string, HEADERS, SECRET, { now: NOW }).catch(
          (error: unknown) => error,
        );
        truly(error instanceof WebhookVerificationError, `${error instanceof Error ? error.stack : 'accepted'}`);
        const code = typeof body === 'string' ? 'signature_mismatch' : 'body_not_raw';
        truly(error.code === code, `${error.code} for ${typeof body}`);
      }),
      { numRuns: environment.runs(300) },
    ),

  'of what is received to junk': (environment) =>
    fc.assert(
      fc.asyncProperty(fc.oneof(calm, parts), async (make) => {
        const input = make();
        const { receiveWebhook, WebhookVerificationError } = environment.subject;
        const call = receiveWebhook as (input: unknown, options: unknown) => Promise<unknown>;
        const error = await call(input, { secret: SECRET, now: NOW }).catch((error: unknown) => error);
        truly(error instanceof WebhookVerificationError, `${error instanceof Error ? error.stack : 'accepted'}`);
      }),
      { numRuns: environment.runs(500) },
    ),
});

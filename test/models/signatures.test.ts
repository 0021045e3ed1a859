/** Verification in every language gives the verdict of TypeScript, and the same code where it refuses. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { verifySignature } from '../../generated/index.js';
import { signDelivery } from '../../generated/receiving/sign-delivery.js';
import { readOwnContract } from '../support/contract.js';
import { runs } from '../support/runs.js';
import { DRIVERS, type Driver, emitModels } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const contract = await readOwnContract();

interface Delivery {
  readonly body: string | Uint8Array;
  readonly headers: readonly (readonly [name: string, value: string | readonly string[]])[];
  readonly secret: string | readonly string[];
  /** Unix seconds. */
  readonly now: number;
  readonly tolerance?: number;
}

/** The vectors that Standard Webhooks and Svix have published. */
const VECTORS: readonly Delivery[] = [
  {
    body: '{"test": 2432232314}',
    headers: [
      ['webhook-id', 'msg_p5jXN8AQM9LWM0D4loKWxJek'],
      ['webhook-timestamp', '1614265330'],
      ['webhook-signature', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='],
    ],
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    now: 1614265330,
  },
  {
    body: '{"event_type":"ping","data":{"success":true}}',
    headers: [
      ['svix-id', 'msg_loFOjxBNrRLzqYUf'],
      ['svix-timestamp', '1731705121'],
      ['svix-signature', 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0='],
    ],
    secret: 'whsec_plJ3nmyCDGBKInavdOK15jsl',
    now: 1731705121,
  },
];

async function verdictOfTypeScript({ body, headers, secret, now, tolerance }: Delivery): Promise<object> {
  try {
    const pairs = headers.map(([name, value]) => [name, typeof value === 'string' ? value : [...value]] as const);
    const options = { now: new Date(now * 1000), ...(tolerance !== undefined && { tolerance }) };
    const { id, timestamp } = await verifySignature(body, pairs, secret, options);
    return { id, timestamp: timestamp.getTime() / 1000 };
  } catch (error) {
    const { code } = error as { code: string };
    return { code };
  }
}

function question({ body, ...rest }: Delivery): object {
  return { operation: 'verify', ...rest, body: Buffer.from(body).toString('base64') };
}

const KEYS = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_plJ3nmyCDGBKInavdOK15jsl', 'bm90IHByZWZpeGVk'] as const;
const BROKEN_SECRETS = [
  '',
  'whsec_',
  'whsec_***',
  'whsec_TWZ',
  ' whsec_TWZL',
  'whsec_TWZL\n',
  'whsec_TWZL_-',
  'TWZLUQ=',
  'whsec_whsec_TWZL',
];
const NOW = 1_768_385_114;

/** What may happen to the value of a header. */
const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '+1',
    '1e9',
    '1_000',
    '١٢٣',
    '1768385114 ',
    '1768385114\n',
    '1768385114.0',
    '0x10',
    '9'.repeat(12),
    '9'.repeat(13),
  ),
  fc.constantFrom(
    'a.b',
    'msg_1\n',
    'é',
    'x'.repeat(256),
    'x'.repeat(257),
    'v1,',
    'v1',
    ',',
    'v1a,x',
    'v2,x',
    'a, b',
    'v1,a, v1,b',
  ),
  fc.string({ maxLength: 12 }),
);

type Mutation = (delivery: Delivery) => Delivery;

const onHeader = (change: (value: string, text: string) => string | readonly string[]): fc.Arbitrary<Mutation> =>
  fc.tuple(fc.nat(5), texts).map(([at, text]) => (delivery: Delivery): Delivery => {
    const headers = delivery.headers.map((header, place) => {
      const [name, value] = header;
      return place === at % delivery.headers.length && typeof value === 'string'
        ? ([name, change(value, text)] as const)
        : header;
    });
    return { ...delivery, headers };
  });

const mutations = fc.oneof(
  onHeader((_, text) => text),
  onHeader((value, text) => value + text),
  onHeader((value, text) => text + value),
  onHeader((value) => value.slice(0, -1)),
  onHeader((value) => value.replace(/=+$/, '')),
  onHeader((value) => value.replaceAll('+', '-').replaceAll('/', '_')),
  onHeader((value) => `${value} ${value}`),
  onHeader((value) => `v2,abc v1a,def ${value} v1,tail`),
  onHeader((value) => [value, value]),
  onHeader((value) => [value]),
  onHeader(() => []),
  // A header goes, or comes twice, or in other letters, or under the name of another family.
  fc.nat(5).map(
    (at) =>
      (delivery: Delivery): Delivery => ({ ...delivery, headers: delivery.headers.filter((_, place) => place !== at) }),
  ),
  fc.nat(5).map((at) => (delivery: Delivery): Delivery => {
    const again = delivery.headers[at % Math.max(1, delivery.headers.length)];
    return again
      ? { ...delivery, headers: [...delivery.headers, [again[0].toUpperCase(), again[1]] as const] }
      : delivery;
  }),
  fc.constant<Mutation>((delivery) => ({
    ...delivery,
    headers: delivery.headers.map(([name, value]) => [name.toUpperCase(), value]),
  })),
  fc.constant<Mutation>((delivery) => ({
    ...delivery,
    headers: [...delivery.headers, ...delivery.headers.map(otherFamily)],
  })),
  fc.nat(5).map((at) => (delivery: Delivery): Delivery => {
    const headers = delivery.headers.map((header, place) => (place === at ? otherFamily(header) : header));
    return { ...delivery, headers };
  }),
  fc.tuple(fc.nat(5), texts).map(([at, text]) => (delivery: Delivery): Delivery => {
    const [name] = otherFamily(delivery.headers[at % Math.max(1, delivery.headers.length)] ?? ['svix-id', '']);
    return { ...delivery, headers: [...delivery.headers, [name, text] as const] };
  }),
  // The clock, the secret and the body.
  fc.constantFrom(-301, -300, -299, 299, 300, 301, 1e9).map(
    (seconds) =>
      (delivery: Delivery): Delivery => ({ ...delivery, now: delivery.now + seconds }),
  ),
  fc.constantFrom(0, 1, 299.5, 1e12).map(
    (tolerance) =>
      (delivery: Delivery): Delivery => ({ ...delivery, tolerance }),
  ),
  fc.constantFrom(...KEYS, ...BROKEN_SECRETS).map(
    (secret) =>
      (delivery: Delivery): Delivery => ({ ...delivery, secret }),
  ),
  fc.uniqueArray(fc.constantFrom(...KEYS, ...BROKEN_SECRETS), { minLength: 1, maxLength: 3 }).map(
    (secret) =>
      (delivery: Delivery): Delivery => ({ ...delivery, secret }),
  ),
  fc.uint8Array({ maxLength: 6 }).map(
    (bytes) =>
      (delivery: Delivery): Delivery => ({ ...delivery, body: bytes }),
  ),
  fc.constant<Mutation>((delivery) => ({ ...delivery, body: `${Buffer.from(delivery.body).toString()} ` })),
);

function otherFamily([name, value]: Delivery['headers'][number]): Delivery['headers'][number] {
  const lower = name.toLowerCase();
  return [lower.startsWith('svix-') ? lower.replace('svix-', 'webhook-') : lower.replace('webhook-', 'svix-'), value];
}

const signed = fc.record({
  body: fc.oneof(fc.json(), fc.uint8Array({ maxLength: 64 })),
  id: fc.constantFrom('msg_1', '!', 'x'.repeat(256)),
  secret: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 3 }),
  family: fc.constantFrom(0, 1),
});

const deliveries: fc.Arbitrary<Promise<Delivery>> = fc
  .tuple(signed, fc.array(mutations, { maxLength: 3 }))
  .map(async ([{ body, id, secret, family }, changes]) => {
    const headers = await signDelivery(body, { id, secret, family, timestamp: new Date(NOW * 1000) });
    const whole: Delivery = { body, headers: Object.entries(headers), secret, now: NOW };
    return changes.reduce((delivery, change) => change(delivery), whole);
  });

for (const language of ['python', 'go'] as const) {
  describeWith([language], `verify in ${language}`, () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await DRIVERS[language](await emitModels(contract, [language]), contract);
    });

    test('both published vectors are genuine, and not when anything is changed', async () => {
      const tampered = VECTORS.flatMap((vector) => [
        { ...vector, body: vector.body.slice(1) as string },
        { ...vector, body: `${String(vector.body)}\n` },
        { ...vector, secret: KEYS[2] },
        {
          ...vector,
          headers: vector.headers.map(
            ([name, value]) => [name, name.endsWith('-id') ? `${String(value)}x` : value] as const,
          ),
        },
        {
          ...vector,
          headers: vector.headers.map(
            ([name, value]) => [name, name.endsWith('signature') ? String(value).slice(0, -1) : value] as const,
          ),
        },
        {
          ...vector,
          headers: vector.headers.map(([name, value]) => [name, name.endsWith('signature') ? 'v1,' : value] as const),
        },
      ]);
      expect(await driver.ask(VECTORS.map(question))).toEqual([
        { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330 },
        { id: 'msg_loFOjxBNrRLzqYUf', timestamp: 1731705121 },
      ]);
      const codes = (await driver.ask(tampered.map(question))).map(({ code }) => code);
      expect(codes).toEqual(tampered.map(() => 'signature_mismatch'));
    });

    test('random deliveries, broken in up to three ways, get the verdict of TypeScript', async () => {
      const seen = new Set<string>();
      await fc.assert(
        fc.asyncProperty(deliveries, async (promised) => {
          const delivery = await promised;
          const expected = await verdictOfTypeScript(delivery);
          const [answer] = await driver.ask([question(delivery)]);
          seen.add('code' in expected ? String(expected.code) : 'genuine');
          if ('code' in expected) expect(answer).toMatchObject(expected);
          else expect(answer).toEqual(expected);
        }),
        { numRuns: runs(3000) },
      );
      expect([...seen].sort()).toEqual([
        'duplicate_header',
        'genuine',
        'invalid_secret',
        'malformed_header',
        'missing_header',
        'mixed_headers',
        'signature_mismatch',
        'timestamp_too_new',
        'timestamp_too_old',
      ]);
    });
  });
}

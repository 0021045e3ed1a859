import fc from 'fast-check';
import { atTime, SECRET, StandardWebhook, SvixWebhook, secretOf, signedByHand, utf8 } from '../deliveries.js';
import { cases, type Environment, refuses, same } from '../harness.js';

const key = fc.uint8Array({ minLength: 1, maxLength: 200 });
const id = fc
  .string({ unit: fc.constantFrom(...'abcXYZ0189_-:/+=~!%'), minLength: 1, maxLength: 40 })
  .map((text) => `msg_${text}`);
/** Seconds: mostly of our century, some at the ends of what a date can hold. */
const seconds = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 946_684_800, max: 4_102_444_800 }) },
  fc.constantFrom(1, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 999_999_999_999),
);
const text = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((part) => part.repeat(40)),
);
const delivery = fc.record({
  key,
  others: fc.array(key, { maxLength: 2 }),
  id,
  seconds,
  body: text,
  asBytes: fc.boolean(),
  bare: fc.boolean(),
  family: fc.constantFrom('svix', 'webhook'),
  place: fc.nat(3),
});

type Delivery = typeof delivery extends fc.Arbitrary<infer T> ? T : never;

/** A header with a signature for each live key, ours somewhere among them, and entries of other versions. */
function rotated(signature: string, others: readonly string[], place: number): string {
  const list = [...others, 'v1a,c2lnbmF0dXJl', 'v2,AAAA'];
  list.splice(place, 0, signature);
  return list.join(' ');
}

function signedByReferences({ key, others, id, seconds, body, family, place }: Delivery) {
  const at = new Date(seconds * 1000);
  const svix = new SvixWebhook(secretOf(key)).sign(id, at, body);
  same(new StandardWebhook(secretOf(key)).sign(id, at, body), svix, 'the references agree');
  const older = others.map((other) => new SvixWebhook(secretOf(other)).sign(id, at, body));
  return {
    [`${family}-id`]: id,
    [`${family}-timestamp`]: String(seconds),
    [`${family}-signature`]: rotated(svix, older, place),
  };
}

const isWellFormed = (body: string | Uint8Array) => typeof body !== 'string' || !/\p{Surrogate}/u.test(body);

async function verifiesHere(environment: Environment, delivery: Delivery) {
  const { subject } = environment;
  const { key, others, id, seconds, body, asBytes, bare } = delivery;
  const secrets = [key, ...others].map(secretOf).map((secret) => (bare ? secret.slice('whsec_'.length) : secret));
  const sent = asBytes ? utf8(body) : body;
  const now = new Date(seconds * 1000);
  const headers = signedByReferences(delivery);
  const expected = { id, timestamp: now };
  if (!isWellFormed(sent)) {
    // As bytes this would be U+FFFD, and the same as any other text with half a surrogate pair.
    await refuses(environment, 'body_not_raw', () => subject.verifySignature(sent, headers, secrets, { now }));
    return;
  }
  same(await subject.verifySignature(sent, headers, secrets[0] ?? '', { now }), expected);
  same(await subject.verifySignature(sent, headers, secrets.toReversed(), { now }), expected);
}

async function verifiesThere({ subject }: Environment, { key, others, id, seconds, body, asBytes, family }: Delivery) {
  const timestamp = new Date(seconds * 1000);
  const secrets = [...others, key].map(secretOf);
  const sent = asBytes ? utf8(body) : body;
  const place = family === 'svix' ? 0 : 1;
  const headers = await subject.signDelivery(sent, { id, timestamp, secret: secrets, family: place });
  const plain = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace('svix-', 'webhook-'), value]),
  );
  for (const secret of secrets) {
    atTime(timestamp, () => {
      new SvixWebhook(secret).verify(body, headers as Record<string, string>);
      new StandardWebhook(secret).verify(body, plain, { jsonParse: false });
    });
  }
}

export const reference = cases('reference', {
  'what svix and standardwebhooks sign verifies here, and what we sign there': (environment) =>
    fc.assert(
      fc.asyncProperty(delivery, async (made) => {
        await verifiesHere(environment, made);
        await verifiesThere(environment, made);
      }),
      { numRuns: environment.runs(10_000) },
    ),

  'bodies of any bytes are signed as they are, and one other byte is refused': (environment) =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        key,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (body, key, place, change) => {
          const secret = secretOf(key);
          const { signDelivery, verifySignature } = environment.subject;
          const now = new Date(1_700_000_000_000);
          const headers = await signDelivery(body, { id: 'msg_1', timestamp: now, secret });
          const signature = await signedByHand({ id: 'msg_1', timestamp: '1700000000', body, secret });
          same(headers['svix-signature'], signature);
          await verifySignature(body, headers as Record<string, string>, secret, { now });
          const other = Uint8Array.from(body);
          const at = place % body.length;
          other[at] = (body[at] ?? 0) ^ change;
          await refuses(environment, 'signature_mismatch', () => verifySignature(other, headers, secret, { now }));
        },
      ),
      { numRuns: environment.runs(1000) },
    ),

  'bodies of every length around the blocks of a hash and the limits of a shortcut': async (environment) => {
    const { signDelivery } = environment.subject;
    const lengths = [...Array(300).keys(), ...[1, 2, 4, 8, 16, 32, 64, 100, 128].flatMap(around), 2 ** 20];
    for (const length of lengths) {
      const body = length % 2 === 0 ? 'ü'.repeat(length / 2) : 'x'.repeat(length);
      const expected = await signedByHand({ id: 'msg_1', timestamp: '1700000000', body });
      for (const sent of [body, utf8(body)]) {
        const options = { id: 'msg_1', timestamp: new Date(1_700_000_000_000), secret: SECRET };
        same((await signDelivery(sent, options))['svix-signature'], expected, `${length} bytes`);
      }
    }
  },

  'keys of every length around the block of the hash': async (environment) => {
    const { signDelivery } = environment.subject;
    for (let length = 1; length <= 200; length += 1) {
      const secret = secretOf(Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 255));
      const expected = await signedByHand({ id: 'msg_1', timestamp: '1700000000', secret });
      const headers = await signDelivery('{"test": 2432232314}', {
        id: 'msg_1',
        timestamp: new Date(1_700_000_000_000),
        secret,
      });
      same(headers['svix-signature'], expected, `${length} bytes of key`);
    }
  },
});

function around(kibibytes: number): number[] {
  return [-130, -65, -64, -32, -1, 0, 1].map((offset) => kibibytes * 1024 + offset);
}

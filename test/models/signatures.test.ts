/** Verification in every language gives the verdict of TypeScript, and the same code where it refuses. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { verifySignature } from '../../generated/index.js';
import { signDelivery } from '../../generated/receiving/sign-delivery.js';
import { readOwnContract } from '../support/contract.js';
import { runs } from '../support/runs.js';
import {
  type Delivery,
  KEYS,
  mutations,
  NOW,
  question,
  type VerifySignature,
  verdictOf,
} from './support/deliveries.js';
import { DRIVERS, type Driver, emitModels } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const contract = await readOwnContract();

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
          const expected = await verdictOf(verifySignature as VerifySignature, delivery);
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

import fc from 'fast-check';
import { BODY, HEADERS, ID, NOW, SECRET, SIGNATURE, secretOf, svixAccepts } from '../deliveries.js';
import { cases, type Environment, refuses, rejection, same, truly } from '../harness.js';

function verify({ subject }: Environment, secret: unknown) {
  return subject.verifySignature(BODY, HEADERS, secret as string, { now: NOW });
}

const BARE = SECRET.slice('whsec_'.length);

const BAD: readonly unknown[] = [
  ...[
    '',
    ' ',
    'whsec_',
    'whsec_ ',
    'whsec_=',
    '====',
    'whsec_!!!!',
    'not base64',
    'ключ',
    'whsec_\u0000',
    'A',
    'whsec_A',
  ],
  ...[`whsec_whsec_${BARE}`, `WHSEC_${BARE}!`, `sk_${BARE}`, `${BARE}\u0000`, `"${SECRET}"`],
  ...[
    undefined,
    null,
    42,
    true,
    Symbol('secret'),
    10n,
    {},
    () => SECRET,
    new Date(),
    new Map(),
    Promise.resolve(SECRET),
  ],
  ...[
    [],
    [[]],
    [undefined],
    [null],
    [42],
    [[SECRET]],
    [''],
    [SECRET, ''],
    ['', SECRET],
    [SECRET, undefined],
    [SECRET, 'whsec_'],
  ],
];

export const secrets = cases('secrets', {
  'with their prefix and without': async (environment) => {
    const expected = { id: ID, timestamp: NOW };
    for (const secret of [SECRET, BARE, [SECRET], [BARE], Object.freeze([SECRET, BARE])])
      same(await verify(environment, secret), expected);
  },

  'what is none is invalid_secret, before anything is said about the delivery': async (environment) => {
    for (const secret of BAD) {
      await refuses(environment, 'invalid_secret', () => verify(environment, secret)).catch((error: Error) => {
        throw new Error(`${Array.isArray(secret) ? '[…]' : String(secret)}: ${error.message}`);
      });
    }
  },

  'also for receiveWebhook, which must not be called without one': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const input = { body: BODY, headers: HEADERS };
    for (const secret of BAD)
      await refuses(environment, 'invalid_secret', () => receiveWebhook(input, { secret: secret as string, now: NOW }));
    const bare = receiveWebhook as (input: unknown, options?: unknown) => Promise<unknown>;
    for (const options of [undefined, {}, { now: NOW }])
      await refuses(environment, 'invalid_secret', () => bare(input, options));
  },

  'an empty key signs nothing, though anybody could make its signature': async (environment) => {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(64), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const content = new TextEncoder().encode(`${ID}.1614265330.${BODY}`);
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
    const headers = { ...HEADERS, 'svix-signature': `v1,${btoa(String.fromCharCode(...mac))}` };
    const { verifySignature } = environment.subject;
    await verifySignature(BODY, headers, secretOf(new Uint8Array(64)), { now: NOW });
    for (const secret of ['', 'whsec_', ['whsec_'], [SECRET, '']])
      await refuses(environment, 'invalid_secret', () => verifySignature(BODY, headers, secret, { now: NOW }));
  },

  'whatever its text: what is accepted is what svix accepts': (environment) =>
    fc.assert(
      fc.asyncProperty(mutated, async (secret) => {
        const accepted = await verify(environment, secret).then(
          () => true,
          async () => false,
        );
        if (accepted) truly(svixAccepts(BODY, HEADERS, { secret }), `accepted with ${JSON.stringify(secret)}`);
        else await refuses(environment, ['invalid_secret', 'signature_mismatch'], () => verify(environment, secret));
      }),
      { numRuns: environment.runs(500) },
    ),

  'one of many does not stay for the next': async (environment) => {
    const { signDelivery, verifySignature } = environment.subject;
    const many = Array.from({ length: 300 }, (_, index) =>
      secretOf(new Uint8Array(24).fill(index).fill(index >> 8, 12)),
    );
    const made = await Promise.all(many.map((secret) => signDelivery(BODY, { id: ID, timestamp: NOW, secret })));
    for (const round of [0, 1, 7]) {
      const outcomes = await Promise.allSettled(
        made.map((headers, index) =>
          verifySignature(BODY, headers, many[(index + round) % many.length] ?? '', { now: NOW }),
        ),
      );
      const accepted = outcomes.filter(({ status }) => status === 'fulfilled').length;
      same(accepted, round === 0 ? many.length : 0, `accepted in round ${round}`);
    }
  },

  'signDelivery refuses the same, and what cannot be a header': async (environment) => {
    const { signDelivery } = environment.subject;
    const options = { id: ID, timestamp: NOW, secret: SECRET };
    for (const secret of BAD)
      await refuses(environment, 'invalid_secret', () => signDelivery(BODY, { ...options, secret: secret as string }));
    for (const family of [2, -1, 0.5, Number.NaN])
      truly(
        (await rejection(() => signDelivery(BODY, { ...options, family }))) instanceof RangeError,
        `family ${family}`,
      );
    truly(
      (await rejection(() => signDelivery(BODY, { ...options, timestamp: new Date(Number.NaN) }))) instanceof
        RangeError,
      'no date',
    );
    same(
      (await signDelivery(BODY, { ...options, timestamp: new Date(NOW.getTime() + 999) }))['svix-signature'],
      SIGNATURE,
    );
  },
});

const mutated = fc
  .tuple(
    fc.nat(SECRET.length),
    fc.constantFrom(0, 1),
    fc.constantFrom('', '=', 'A', '+', '-', '_', ' ', '\n', '.', 'é', '\ufeff'),
  )
  .map(([place, removed, inserted]) => SECRET.slice(0, place) + inserted + SECRET.slice(place + removed));

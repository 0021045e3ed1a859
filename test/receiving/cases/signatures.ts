import {
  BODY,
  HEADERS,
  ID,
  NOW,
  OTHER_SECRET,
  SECRET,
  SIGNATURE,
  SvixWebhook,
  signedByHand,
  utf8,
} from '../deliveries.js';
import { cases, type Environment, refuses, same } from '../harness.js';

const TEXT = SIGNATURE.slice('v1,'.length);
const REFUSED = ['signature_mismatch', 'malformed_header', 'missing_header'];
/** A comma and a space are what joins two headers of one name. */
const JOINED = 'duplicate_header';

function verify({ subject }: Environment, signature: string, secret: string | readonly string[] = SECRET, body = BODY) {
  const headers = { ...HEADERS, 'svix-signature': signature };
  return subject.verifySignature(body, headers, secret, { now: NOW });
}

async function accepts(environment: Environment, signature: string, secret?: string | readonly string[]) {
  same(await verify(environment, signature, secret), { id: ID, timestamp: NOW }, signature.slice(0, 200));
}

/** A delivery whose signature has both letters in which base64url differs. */
async function withBothSpecials(): Promise<{ body: string; text: string }> {
  for (let number = 0; ; number += 1) {
    const body = `{"test":${number}}`;
    const text = (await signedByHand({ body })).slice('v1,'.length);
    if (text.includes('+') && text.includes('/')) return { body, text };
  }
}

export const signatures = cases('signatures', {
  'one that is truncated anywhere': async (environment) => {
    for (let length = 0; length < SIGNATURE.length; length += 1)
      await refuses(environment, REFUSED, () => verify(environment, SIGNATURE.slice(0, length)));
    for (let length = 1; length <= TEXT.length; length += 1)
      await refuses(environment, REFUSED, () => verify(environment, `v1,${TEXT.slice(length)}`));
  },

  'one that is too long': async (environment) => {
    for (const tail of [
      '=',
      '==',
      'A',
      'AAAA',
      TEXT,
      '\u0000',
      '\u00a0',
      '\ufeff',
      '.',
      ';',
      '%3D',
      'x'.repeat(100_000),
    ]) {
      await refuses(environment, REFUSED, () => verify(environment, SIGNATURE + tail));
      await refuses(environment, REFUSED, () => verify(environment, `v1,${tail}${TEXT}`));
    }
  },

  'one without padding, and one in base64url': async (environment) => {
    const { body, text } = await withBothSpecials();
    await verify(environment, `v1,${text}`, SECRET, body);
    const url = text.replaceAll('+', '-').replaceAll('/', '_');
    for (const other of [
      text.replace('=', ''),
      url,
      url.replace('=', ''),
      text.replace('+', '-'),
      text.replace('/', '_'),
    ])
      await refuses(environment, REFUSED, () => verify(environment, `v1,${other}`, SECRET, body));
  },

  'one whose last letter decodes to the same bytes': async (environment) => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const last = TEXT.at(-2) ?? '';
    for (const letter of alphabet) {
      if (letter === last) continue;
      await refuses(environment, REFUSED, () => verify(environment, `v1,${TEXT.slice(0, -2)}${letter}=`));
    }
  },

  'one in another case, with spaces, or with letters that are not of base64': async (environment) => {
    const others = [
      ...[TEXT.toLowerCase(), TEXT.toUpperCase(), TEXT.split('').reverse().join('')],
      ...[
        `${TEXT.slice(0, 20)}\n${TEXT.slice(20)}`,
        `${TEXT.slice(0, 20)}!${TEXT.slice(20)}`,
        `"${TEXT}"`,
        `<${TEXT}>`,
      ],
      ...['é'.repeat(44), '😀'.repeat(22), '\u{1F512}'.repeat(44), '\ud800'.repeat(44), '\u0000'.repeat(44)],
      ...[TEXT.replace('g', 'ｇ'), TEXT.replace('O', '\u041e')],
    ];
    for (const other of others) await refuses(environment, REFUSED, () => verify(environment, `v1,${other}`));
  },

  'one whose every letter is another in turn': async (environment) => {
    for (let place = 0; place < TEXT.length; place += 1) {
      const letter = TEXT[place] === 'A' ? 'B' : 'A';
      const changed = TEXT.slice(0, place) + letter + TEXT.slice(place + 1);
      await refuses(environment, REFUSED, () => verify(environment, `v1,${changed}`));
    }
  },

  'a version that is not v1, or none': async (environment) => {
    const others = [
      ...[TEXT, `v1 ,${TEXT}`, `V1,${TEXT}`, `v2,${TEXT}`, `v1a,${TEXT}`, `v11,${TEXT}`, `v,${TEXT}`, `,${TEXT}`],
      ...[`v1=${TEXT}`, `v1:${TEXT}`, `v1${TEXT}`, `v1, ${TEXT}`, `v1,,${TEXT}`, `v1.${TEXT}`, `t=1,v1=${TEXT}`],
      ...['v1', 'v1,', 'v1, v1,', ',', ' ', '  ', 'v1,undefined', 'v1,null', 'v1a,', `sha256=${TEXT}`],
    ];
    for (const other of others) await refuses(environment, [...REFUSED, JOINED], () => verify(environment, other));
  },

  'the right one first, in the middle and last, among v1a, v2 and others': async (environment) => {
    const other = `v1,${'A'.repeat(43)}=`;
    const odd = ['v1a,c2lnbmF0dXJl', 'v2,xyz', 'v1', 'v1,short', `v1,${TEXT}=`, '😀', 'v1a', 'toString,__proto__'];
    for (let place = 0; place <= odd.length; place += 1)
      await accepts(environment, [...odd.slice(0, place), SIGNATURE, ...odd.slice(place)].join(' '));
    await accepts(environment, `${other} ${SIGNATURE}`);
    await accepts(environment, `${SIGNATURE} ${other}`);
    await accepts(environment, `${SIGNATURE} ${SIGNATURE}`);
    await accepts(environment, `${other} `.repeat(500) + SIGNATURE);
    await refuses(environment, REFUSED, () => verify(environment, `${other} `.repeat(500)));
  },

  'a list with empty entries': async (environment) => {
    await accepts(environment, ` ${SIGNATURE}`);
    await accepts(environment, `${SIGNATURE} `);
    await accepts(environment, `v1a,x  ${SIGNATURE}   v2,y`);
  },

  'a list of several keys, and a receiver of several secrets': async (environment) => {
    const old = new SvixWebhook(OTHER_SECRET).sign(ID, NOW, BODY);
    for (const secret of [SECRET, OTHER_SECRET, [SECRET, OTHER_SECRET], [OTHER_SECRET, SECRET]])
      await accepts(environment, `${old} ${SIGNATURE}`, secret);
    await accepts(environment, SIGNATURE, [OTHER_SECRET, SECRET]);
    await accepts(environment, old, [SECRET, OTHER_SECRET]);
    await refuses(environment, REFUSED, () => verify(environment, SIGNATURE, [OTHER_SECRET]));
    await refuses(environment, REFUSED, () => verify(environment, old, [SECRET, SECRET]));
  },

  'bytes count: invalid UTF-8 is not the U+FFFD that a decoder makes of it': async (environment) => {
    const { subject } = environment;
    const invalid = Uint8Array.of(0x22, 0xff, 0x22);
    const replaced = utf8('"\ufffd"');
    for (const [signed, sent] of [
      [invalid, replaced],
      [replaced, invalid],
    ] as const) {
      const headers = { ...HEADERS, 'svix-signature': await signedByHand({ body: signed }) };
      await subject.verifySignature(signed, headers, SECRET, { now: NOW });
      await refuses(environment, 'signature_mismatch', () =>
        subject.verifySignature(sent, headers, SECRET, { now: NOW }),
      );
    }
  },

  'bytes count: order marks, line ends and normal forms are no matter of taste': async (environment) => {
    const { subject } = environment;
    for (const [signed, sent] of [
      ['\ufeff{}', '{}'],
      ['{}\n', '{}'],
      ['{}\r\n', '{}\n'],
      ['"\u00e9"', '"e\u0301"'],
      ['{"a":1,"b":2}', '{"a": 1, "b": 2}'],
      ['"\\u00e9"', '"é"'],
    ] as const) {
      const headers = { ...HEADERS, 'svix-signature': await signedByHand({ body: signed }) };
      await subject.verifySignature(signed, headers, SECRET, { now: NOW });
      await subject.verifySignature(utf8(signed), headers, SECRET, { now: NOW });
      for (const other of [sent, utf8(sent)])
        await refuses(environment, 'signature_mismatch', () =>
          subject.verifySignature(other, headers, SECRET, { now: NOW }),
        );
    }
  },

  'no error tells the secret, the body or the signature that would have been right': async (environment) => {
    const { subject } = environment;
    const forged = { ...HEADERS, 'svix-signature': `v1,${'A'.repeat(43)}=` };
    for (const [headers, secret, body] of [
      [forged, SECRET, BODY],
      [HEADERS, `${SECRET}!`, BODY],
      [{}, SECRET, BODY],
      [HEADERS, SECRET, { test: 2432232314 } as unknown as string],
    ] as const) {
      const error = await refuses(environment, [...REFUSED, 'invalid_secret', 'body_not_raw'], () =>
        subject.verifySignature(body, headers, secret, { now: NOW }),
      );
      const told = `${error.stack}${JSON.stringify(error)}${Object.values(error)}${error.cause}`;
      for (const hidden of [SECRET.slice(6), BODY, '2432232314', TEXT])
        if (told.includes(hidden)) throw new Error(`${error.code} tells ${hidden}`);
    }
  },
});

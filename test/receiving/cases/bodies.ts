import { BODY, bufferOf, HEADERS, headersByHand, ID, NOW, SECRET, utf8 } from '../deliveries.js';
import { cases, type Environment, refuses, same, truly } from '../harness.js';

const OPTIONS = { secret: SECRET, now: NOW };
const TEXT = '{"type":"v9.unheard.of","name":"Zoë 😀"}';

type Input = Parameters<Environment['subject']['receiveWebhook']>[0];

/** What is received of a body that was signed as the text is, or as the bytes are. */
export async function receiveSigned(
  { subject }: Environment,
  body: unknown,
  signed: string | Uint8Array = body as string,
) {
  const headers = await headersByHand({ body: signed });
  return subject.receiveWebhook({ body, headers } as Input, OPTIONS);
}

const inside = (bytes: Uint8Array) => {
  const wide = new Uint8Array(bytes.length + 20).fill(0x78);
  wide.set(bytes, 7);
  return wide;
};

export const bodies = cases('bodies', {
  'as text, and as bytes in whatever holds bytes': async (environment) => {
    const bytes = utf8(TEXT);
    const wide = inside(bytes).buffer as ArrayBuffer;
    const forms: Record<string, unknown> = {
      string: TEXT,
      Uint8Array: bytes,
      'a part of a Uint8Array': new Uint8Array(wide, 7, bytes.length),
      ArrayBuffer: bufferOf(bytes),
      DataView: new DataView(bufferOf(bytes)),
      'a part of a DataView': new DataView(wide, 7, bytes.length),
      Uint8ClampedArray: new Uint8ClampedArray(bytes),
      Int8Array: new Int8Array(bufferOf(bytes)),
    };
    for (const [form, body] of Object.entries(forms)) {
      const received = await receiveSigned(environment, body, TEXT).catch((error: Error) => {
        throw new Error(`${form}: ${error.stack}`);
      });
      const expected = {
        kind: 'unknown',
        type: 'v9.unheard.of',
        delivery: { id: ID, timestamp: NOW },
        value: JSON.parse(TEXT),
      };
      same(received, expected, form);
    }
  },

  'Buffer of Node.js, also a part of its pool': async (environment) => {
    const { Buffer } = globalThis as { Buffer?: typeof globalThis.Buffer };
    if (!Buffer) return;
    for (const body of [Buffer.from(TEXT), Buffer.from(`xx${TEXT}`).subarray(2), Buffer.concat([Buffer.from(TEXT)])])
      same((await receiveSigned(environment, body, TEXT)).kind, 'unknown');
  },

  'bytes of another realm': async (environment) => {
    const codes = `[${utf8(TEXT).join()}]`;
    for (const expression of [
      `new Uint8Array(${codes})`,
      `new Uint8Array(${codes}).buffer`,
      `new DataView(new Uint8Array(${codes}).buffer)`,
    ])
      same(
        (await receiveSigned(environment, environment.foreign(expression), TEXT)).kind,
        'unknown',
        expression.slice(0, 20),
      );
  },

  'what was parsed before is refused, with an error that says why': async (environment) => {
    const { receiveWebhook, verifySignature } = environment.subject;
    const parsed = [
      JSON.parse(BODY),
      [],
      null,
      undefined,
      42,
      true,
      Symbol('x'),
      () => BODY,
      new Date(),
      new Map(),
      new Error('x'),
    ];
    for (const body of [
      ...parsed,
      new Blob([BODY]),
      new URLSearchParams('a=b'),
      Promise.resolve(BODY),
      new String(BODY),
    ]) {
      const error = await refuses(environment, 'body_not_raw', () =>
        receiveWebhook({ body, headers: HEADERS } as unknown as Input, OPTIONS),
      );
      truly(/raw|bytes|text|parse/i.test(error.message), error.message);
      await refuses(environment, 'body_not_raw', () => verifySignature(body as string, HEADERS, SECRET, { now: NOW }));
    }
  },

  'a buffer that was given away is no body': async (environment) => {
    const buffer = bufferOf(utf8(BODY));
    structuredClone(buffer, { transfer: [buffer] });
    const { verifySignature } = environment.subject;
    await refuses(environment, ['signature_mismatch', 'body_not_raw'], () =>
      verifySignature(buffer, HEADERS, SECRET, { now: NOW }),
    );
  },

  'the bytes are not changed, and may be changed at once': async (environment) => {
    const { verifySignature } = environment.subject;
    const bytes = utf8(BODY);
    await verifySignature(bytes, HEADERS, SECRET, { now: NOW });
    same([...bytes], [...utf8(BODY)]);
  },

  'too large ones are refused, exactly at the limit': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const size = utf8(TEXT).length;
    const headers = await headersByHand({ body: TEXT });
    for (const body of [TEXT, utf8(TEXT), bufferOf(utf8(TEXT)), new DataView(bufferOf(utf8(TEXT)))]) {
      const input = { body, headers } as Input;
      same((await receiveWebhook(input, { ...OPTIONS, maxBodyBytes: size })).kind, 'unknown');
      for (const maxBodyBytes of [size - 1, 1, 0])
        await refuses(environment, 'body_too_large', () => receiveWebhook(input, { ...OPTIONS, maxBodyBytes }));
    }
  },

  'by default, 4 MiB pass and one byte more does not; text counts in bytes': async (environment) => {
    const limit = 4 * 2 ** 20;
    const fits = `"${'x'.repeat(limit - 2)}"`;
    same((await receiveSigned(environment, fits)).kind, 'invalid');
    same((await receiveSigned(environment, utf8(fits))).kind, 'invalid');
    await refuses(environment, 'body_too_large', () => receiveSigned(environment, `${fits} `));
    await refuses(environment, 'body_too_large', () => receiveSigned(environment, utf8(`${fits} `)));
    await refuses(environment, 'body_too_large', () => receiveSigned(environment, `"${'ü'.repeat(limit / 2)}"`));
  },

  'a limit that is no number does not lift it': async (environment) => {
    const { receiveWebhook } = environment.subject;
    const body = `"${'x'.repeat(4 * 2 ** 20)}"`;
    const headers = await headersByHand({ body });
    for (const maxBodyBytes of [Number.NaN, -1, '9999999999', {}] as number[]) {
      const outcome = await receiveWebhook({ body, headers }, { ...OPTIONS, maxBodyBytes }).then(
        () => 'accepted',
        (error: Error) => error,
      );
      truly(
        outcome instanceof RangeError || outcome instanceof environment.subject.WebhookVerificationError,
        `${maxBodyBytes}: ${outcome}`,
      );
    }
  },
});

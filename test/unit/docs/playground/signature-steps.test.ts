import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignatureCode } from '../../../../generator/docs/browser/playground/contract-code.js';
import { explainSignature } from '../../../../generator/docs/browser/playground/signature-steps.js';
import { platform } from '../../../../generator/runtime/platform/web.js';
import type { SignatureScheme } from '../../../../generator/runtime/signature/scheme.js';
import { base64 } from '../../../../generator/runtime/signature/secret-encodings.js';
import { createSign } from '../../../../generator/runtime/signature/sign.js';
import { createVerifier, createVerifySignature } from '../../../../generator/runtime/signature/verify.js';

const scheme: SignatureScheme = {
  algorithm: 'sha256',
  frame: (id, timestamp) => ({ before: `${id}.${timestamp}.`, after: '' }),
  border: '.',
  encoding: 'base64',
  prefix: 'v1,',
  listSeparator: ' ',
  tolerance: 300,
  families: [
    { id: 'x-id', timestamp: 'x-time', signature: 'x-sign' },
    { id: 'y-id', timestamp: 'y-time', signature: 'y-sign' },
  ],
  secret: { prefix: 'sec_', encoding: base64 },
};
const code: SignatureCode = {
  scheme,
  signDelivery: createSign(scheme, platform),
  verifySignature: createVerifySignature(createVerifier(scheme, platform)),
};
const secret = `sec_${btoa('a key that is long enough')}`;
const now = new Date(1_800_000_000_000);
const textOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

async function delivery(body = '{"a": 1}', family = 0) {
  const headers = await code.signDelivery(body, { id: 'msg_1', timestamp: now, secret, family });
  return { headers: textOf(headers), body, secret, now };
}

describe('the steps of a verification', () => {
  test.each([0, 1])('of a genuine delivery are all passed, with the headers of family %i', async (family) => {
    const { steps, verdict } = await explainSignature(code, await delivery('{"a": 1}', family));
    expect(verdict).toEqual({ ok: true });
    expect(steps.map(({ state }) => state)).toEqual(['good', 'good', 'good', 'good', 'good']);
  });

  test.each([
    ['signature_mismatch', 'Compare the signatures', { body: '{"a": 2}' }],
    ['signature_mismatch', 'Compare the signatures', { secret: `sec_${btoa('another key')}` }],
    ['timestamp_too_old', 'Compare the time', { now: new Date(now.getTime() + 301_000) }],
    ['timestamp_too_new', 'Compare the time', { now: new Date(now.getTime() - 301_000) }],
    ['missing_header', 'Find the headers', { headers: 'x-id: msg_1' }],
    ['duplicate_header', 'Find the headers', { headers: 'x-id: 1\nx-id: 1\nx-time: 2\nx-sign: v1,a' }],
    ['malformed_header', 'Compare the time', { headers: 'x-id: 1\nx-time: soon\nx-sign: v1,a' }],
    ['invalid_secret', 'Read the secret', { secret: 'sec_!' }],
  ])('%s fails at “%s”', async (reason, title, change) => {
    const { steps, verdict } = await explainSignature(code, { ...(await delivery()), ...change });
    expect(verdict).toMatchObject({ ok: false, code: reason, advice: expect.stringMatching(/\w/) });
    expect(steps.filter(({ state }) => state === 'bad').map((step) => step.title)).toContain(title);
  });

  test('are all passed if and only if the delivery is genuine', async () => {
    const given = fc.record({
      headers: fc.constantFrom('', 'x-id: msg_1', 'y-id: 2', 'x-time: 1799999999', 'y-sign: v1,x'),
      isOld: fc.boolean(),
      body: fc.constantFrom('{"a": 1}', '{"a": 1} ', ''),
      secret: fc.constantFrom(secret, secret.slice(4), '', 'sec_', 'sec_AAAA', `${secret} `),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ headers, isOld, ...rest }) => {
        const signed = await delivery();
        const all = {
          ...signed,
          ...rest,
          headers: `${signed.headers}\n${headers}`,
          now: isOld ? new Date(now.getTime() + 400_000) : now,
        };
        const { steps, verdict } = await explainSignature(code, all);
        expect([verdict.ok, steps.map(({ state }) => state)]).toEqual([
          steps.every(({ state }) => state === 'good'),
          expect.anything(),
        ]);
      }),
    );
  });

  test.each([
    ['a line break at the end', { body: '{"a": 1}\n' }, /without the line break/],
    ['indentation', { body: '{\n  "a": 1\n}' }, /JSON without spaces|indentation/, '{"a":1}'],
    ['a space after the secret', { secret: `${secret} ` }, /copy it again/],
    ['nothing near', { body: '{"b": 1}' }, /^The signature is not the expected one\.$/],
  ])('tell what happened to the delivery: %s', async (_, change, told, body = '{"a": 1}') => {
    const { steps } = await explainSignature(code, { ...(await delivery(body)), ...change });
    expect(steps.find(({ state }) => state === 'bad')?.text).toMatch(told);
  });

  test('signatures of other versions are skipped, and one that fits is enough', async () => {
    const signed = await delivery();
    const headers = signed.headers.replace('x-sign: ', 'x-sign: v2,abc v1,xyz ');
    const { steps, verdict } = await explainSignature(code, { ...signed, headers });
    expect(verdict.ok).toBe(true);
    expect(steps.at(-1)?.facts.map(([name]) => name)).toEqual(['expected', 'skipped', 'differs', 'fits']);
  });
});

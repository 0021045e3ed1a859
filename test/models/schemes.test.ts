/** Contracts whose deliveries are signed in other ways than this repository's own, or not at all. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Contract } from '../../generator/contract/model.js';
import type { SignOptions } from '../../generator/runtime/signature/sign.js';
import { contractOfDocument, emittedPackage } from '../support/emitted-package.js';
import { runs } from '../support/runs.js';
import { documentOf } from '../support/specification.js';
import { type Delivery, mutations, NOW, question, type VerifySignature, verdictOf } from './support/deliveries.js';
import { checkGo, checkPython, pagesWithCode, samplesOn } from './support/docs-samples.js';
import { DRIVERS, emitModels, goVet, mypy, roundTrip } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const payload = (properties: object, ...required: readonly string[]) => ({ type: 'object', required, properties });
const issues = documentOf({
  IssueOpened: { name: 'issues.opened', payload: payload({ action: { const: 'opened' } }, 'action') },
  IssueClosed: { name: 'issues.closed', payload: payload({ action: { const: 'closed' } }, 'action') },
  Ping: { name: 'ping', payload: payload({ zen: { type: 'string' } }, 'zen') },
});

interface Scheme {
  readonly signature: object;
  readonly secret: string;
}

const SCHEMES: Readonly<Record<string, Scheme>> = {
  'hexadecimal, over the body alone, with a secret of text': {
    signature: {
      ...{ algorithm: 'sha256', content: '{body}', encoding: 'hex', version: 'sha256', versionSeparator: '=' },
      ...{ secret: { encoding: 'utf8' }, families: [{ name: 'hub', signature: 'X-Hub-Signature-256' }] },
    },
    secret: "It's a Secret to Everybody \u00e9",
  },
  'a list with commas, over the time': {
    signature: {
      ...{ algorithm: 'sha512', content: '{timestamp}:{body}', encoding: 'hex', listSeparator: ', ', tolerance: 30 },
      ...{ secret: { encoding: 'hex' }, families: [{ name: 'x', timestamp: 'X-Time', signature: 'X-Signature' }] },
    },
    secret: '00ffAb',
  },
  'what comes after the body, in SHA-1': {
    signature: {
      ...{ algorithm: 'sha1', content: '{id}|{body}|{timestamp}', encoding: 'base64' },
      ...{ secret: { prefix: 'key-', encoding: 'base64' } },
      families: [{ name: 'x', id: 'X-Id', timestamp: 'X-Time', signature: 'X-Signature' }],
    },
    secret: 'key-TWZLUTlyOEc=',
  },
};

function contractWith(signature: object | undefined): Promise<Contract> {
  const scheme = {
    type: 'httpApiKey',
    in: 'header',
    name: 'x',
    'x-webhook-signature': { scheme: 'hmac', ...signature },
  };
  const components = { ...(issues.components as object), ...(signature && { securitySchemes: { signature: scheme } }) };
  return contractOfDocument({
    ...issues,
    components,
    'x-webhook-dispatch': { header: 'X-GitHub-Event', body: '/action' },
  });
}

for (const language of ['python', 'go'] as const) {
  describeWith([language], `signatures in ${language}`, () => {
    test.each(Object.entries(SCHEMES))('%s', async (_, { signature, secret }) => {
      const contract = await contractWith(signature);
      const { load } = await emittedPackage(contract);
      const { verifySignature } = (await load('index.js')) as { verifySignature: VerifySignature };
      const { signDelivery } = (await load('receiving/sign-delivery.js')) as {
        signDelivery: (body: string, options: SignOptions) => Promise<Record<string, string>>;
      };
      const driver = await DRIVERS[language](await emitModels(contract, [language]), contract);
      const verdicts = new Set<string>();
      await fc.assert(
        fc.asyncProperty(fc.json(), fc.array(mutations, { maxLength: 2 }), async (body, changes) => {
          const headers = await signDelivery(body, { id: 'msg_1', timestamp: new Date(NOW * 1000), secret });
          const whole: Delivery = { body, headers: Object.entries(headers), secret, now: NOW };
          const delivery = changes.reduce((changed, change) => change(changed), whole);
          const expected = await verdictOf(verifySignature, delivery);
          const [answer] = await driver.ask([question(delivery)]);
          verdicts.add('code' in expected ? 'refused' : 'genuine');
          if ('code' in expected) expect(answer).toMatchObject(expected);
          else expect(answer).not.toHaveProperty('code');
        }),
        { numRuns: runs(300) },
      );
      expect(verdicts.size).toBe(2);
    });

    test('where nothing is signed there is nothing to verify, and a header tells the type', async () => {
      const contract = await contractWith(undefined);
      const emitted = await emitModels(contract, [language]);
      expect(emitted.paths.filter((path) => /signature|verify/.test(path))).toEqual([]);
      const driver = await DRIVERS[language](emitted, contract);
      const answers = await driver.ask([
        roundTrip('{"action":"opened"}', 'issues'),
        roundTrip('{"action":"closed"}', 'issues.closed'),
        roundTrip('{"zen":"x","action":"opened"}', 'ping'),
        roundTrip('{"action":"created"}', 'star'),
        roundTrip('{"action":"pinned"}', 'issues'),
        roundTrip('{"action":1}', 'issues'),
        roundTrip('{}', 'issues'),
        roundTrip('{}', 'star'),
      ]);
      expect(answers).toMatchObject([
        { kind: 'IssueOpenedEvent' },
        { kind: 'IssueClosedEvent' },
        { kind: 'PingEvent' },
        { kind: 'UnknownEvent' },
        { kind: 'UnknownEvent' },
        { invalid: '/action', keyword: 'invalid-event-type' },
        { invalid: '/action', keyword: 'missing-event-type' },
        { kind: 'UnknownEvent' },
      ]);
    });
  });
}

describeWith(['mypy', 'go'], 'packages without signatures', () => {
  test('pass mypy --strict and go vet', async () => {
    const emitted = await emitModels(await contractWith(undefined), ['python', 'go']);
    expect(await mypy(emitted)).toMatch(/^Success/);
    expect(await goVet(emitted)).toBe('');
  });
});

const SAMPLED: readonly (readonly [string, object | undefined])[] = [
  ...Object.entries(SCHEMES).map(([name, { signature }]) => [name, signature] as const),
  ['no signature', undefined],
];

describeWith(['mypy', 'go'], 'samples of the documentation', () => {
  test.each(SAMPLED)('compile, where the type is in a header and in the body: %s', async (_, signature) => {
    const contract = await contractWith(signature);
    const emitted = await emitModels(contract, ['python', 'go'], { docs: true });
    const samples = (language: 'python' | 'go') =>
      pagesWithCode(emitted).flatMap((page) => samplesOn(emitted, page, language));
    expect(samples('python')).toHaveLength(contract.messages.length + (signature ? 2 : 1));
    expect(samples('go')).toHaveLength(contract.messages.length + (signature ? 2 : 1));
    expect(await checkPython(emitted, samples('python'))).toMatch(/^Success/);
    expect(await checkGo(emitted, samples('go'))).toBe('');
  });
});

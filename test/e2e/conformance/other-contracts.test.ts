import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { contractOfDocument, emittedPackage } from '../../support/emitted-package.js';
import { type ConformanceModule, idsWith, testReceiver } from './support/package.js';
import { type Receiver, withProbe } from './support/receiver.js';

const SECRET = 'a text and nothing else';

let receiver: Receiver | undefined;

afterEach(() => receiver?.close());

/** Two events, told apart in a header, about nothing that has a life. */
function lamps(signature?: object) {
  const message = (name: string) => ({
    name,
    contentType: 'application/json',
    payload: {
      type: 'object',
      required: ['room'],
      properties: { room: { type: 'string' }, watts: { type: 'integer', minimum: 0 } },
    },
  });
  return {
    asyncapi: '3.0.0',
    info: { title: 'Lamps', version: '1.0.0' },
    'x-webhook-dispatch': { header: 'X-Lamp-Event' },
    channels: { lamps: { address: null, messages: { on: message('lamp.on'), off: message('lamp.off') } } },
    operations: {
      tell: { action: 'send', channel: { $ref: '#/channels/lamps' }, ...(signature && { security: [SECURITY] }) },
    },
    ...(signature && {
      components: {
        securitySchemes: { hmac: { type: 'httpApiKey', in: 'header', name: 'X-Lamp-Signature', ...signature } },
      },
    }),
  };
}

const SECURITY = { $ref: '#/components/securitySchemes/hmac' };

/** As GitHub has it: hexadecimal, without an id, a time, a list. */
const HEXADECIMAL = {
  'x-webhook-signature': {
    scheme: 'hmac',
    algorithm: 'sha256',
    content: '{body}',
    encoding: 'hex',
    version: 'sha256',
    versionSeparator: '=',
    secret: { encoding: 'utf8' },
    families: [{ name: 'lamp', signature: 'X-Lamp-Signature' }],
  },
};

async function lampReceiver(isSigned: boolean): Promise<Receiver> {
  const listener = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    request.on('error', () => {});
    const answer = (status: number) => void response.writeHead(status).end();
    if (request.method !== 'POST') return answer(405);
    if (request.headers['content-type'] !== 'application/json') return answer(415);
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const expected = Buffer.from(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`);
      const given = Buffer.from(String(request.headers['x-lamp-signature'] ?? ''));
      if (isSigned && !(expected.length === given.length && timingSafeEqual(expected, given))) return answer(401);
      JSON.parse(body.toString());
    } catch {
      return answer(400);
    }
    return answer(202);
  };
  return withProbe(new Map(), listener);
}

async function conformanceOf(document: object): Promise<ConformanceModule> {
  const { load } = await emittedPackage(await contractOfDocument(document));
  return (await load('conformance/index.js')) as unknown as ConformanceModule;
}

test('a signature without id, time and list: what it does not have is not asked', async () => {
  const module = await conformanceOf(lamps(HEXADECIMAL));
  receiver = await lampReceiver(true);
  const report = await testReceiver(module, receiver, { secret: SECRET });
  expect(report.ok).toBe(true);
  expect(idsWith('failed', report)).toEqual({ must: [], should: [] });
  const skipped = idsWith('skipped', report).must;
  expect(skipped).toEqual(expect.arrayContaining(['refuses-old-timestamp', 'refuses-missing-id', 'keeps-deleted']));
  expect(idsWith('passed', report).must).toEqual(
    expect.arrayContaining(['refuses-truncated-signature', 'refuses-empty-signature', 'accepts-unknown-type']),
  );
});

test('its signature is checked as any other', async () => {
  const module = await conformanceOf(lamps(HEXADECIMAL));
  receiver = await lampReceiver(false);
  const { must } = idsWith('failed', await testReceiver(module, receiver, { secret: SECRET }));
  expect(must).toEqual(expect.arrayContaining(['refuses-wrong-secret', 'refuses-tampered-body', 'refuses-unsigned']));
});

test('without a signature there is nothing to forge, and no secret to give', async () => {
  const module = await conformanceOf(lamps());
  receiver = await lampReceiver(false);
  const report = await module.testEndpoint(receiver.url, { rate: 2000, concurrency: 16 });
  expect(report.ok).toBe(true);
  const asked = report.cases.filter(({ verdict }) => verdict !== 'skipped');
  expect(asked.filter(({ group }) => group === 'signatures' || group === 'times')).toEqual([]);
  expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(['accepts-full-event', 'survives-invalid-event']));
});

test('a contract without events has nothing to deliver, and no such entry', async () => {
  const contract = await contractOfDocument({
    asyncapi: '3.0.0',
    info: { title: 'Silence', version: '1.0.0' },
    channels: {},
    operations: {},
  });
  const { load } = await emittedPackage(contract);
  await expect(load('conformance/index.js')).rejects.toThrow();
});

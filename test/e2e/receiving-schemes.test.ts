import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../support/bundle.js';
import { documentOf } from '../support/specification.js';
import { compileErrors } from './support/compile.js';
import { mustRun, runTool } from './support/process.js';
import { tempFolder } from './support/temp.js';

/** Contracts whose deliveries are signed in other ways than this repository's own. */
const project = tempFolder();

const event = (name: string, properties: object = {}) => ({
  name,
  payload: { type: 'object', required: ['type'], properties: { type: { const: name }, ...properties } },
});
const signed = (signature: object) => ({
  securitySchemes: {
    signature: {
      type: 'httpApiKey',
      in: 'header',
      name: 'x-signature',
      'x-webhook-signature': { scheme: 'hmac', ...signature },
    },
  },
});
const withSignature = (document: Record<string, unknown>, signature: object) => ({
  ...document,
  components: { ...(document.components as object), ...signed(signature) },
});

const orders = documentOf({
  Placed: event('order.placed', { total: { type: 'integer' } }),
  Cancelled: event('order.cancelled'),
});
const issues = documentOf({
  IssueOpened: {
    name: 'issues.opened',
    payload: {
      type: 'object',
      required: ['action'],
      properties: { action: { const: 'opened' }, number: { type: 'integer' } },
    },
  },
  IssueClosed: {
    name: 'issues.closed',
    payload: { type: 'object', required: ['action'], properties: { action: { const: 'closed' } } },
  },
  Ping: { name: 'ping', payload: { type: 'object', required: ['zen'], properties: { zen: { type: 'string' } } } },
});

const DOCUMENTS = {
  unbranded: withSignature(orders, {
    ...{
      algorithm: 'sha256',
      content: '{id}.{timestamp}.{body}',
      encoding: 'base64',
      version: 'v1',
      versionSeparator: ',',
    },
    ...{ listSeparator: ' ', secret: { prefix: 'whsec_', encoding: 'base64' }, tolerance: 60 },
    families: [{ name: 'webhook', id: 'Webhook-Id', timestamp: 'Webhook-Timestamp', signature: 'Webhook-Signature' }],
  }),
  github: withSignature(
    { ...issues, 'x-webhook-dispatch': { header: 'X-GitHub-Event', body: '/action' } },
    {
      ...{ algorithm: 'sha256', content: '{body}', encoding: 'hex', version: 'sha256', versionSeparator: '=' },
      secret: { encoding: 'utf8' },
      families: [{ name: 'github', signature: 'X-Hub-Signature-256' }],
    },
  ),
  lists: withSignature(orders, {
    ...{
      algorithm: 'sha512',
      content: '{timestamp}:{body}',
      encoding: 'hex',
      listSeparator: ', ',
      secret: { encoding: 'hex' },
    },
    families: [
      { name: 'x', id: 'X-Request-Id', timestamp: 'X-Time', signature: 'X-Signature' },
      { name: 'y', timestamp: 'Y-Time', signature: 'Y-Signature' },
    ],
  }),
  backwards: withSignature(orders, {
    ...{
      algorithm: 'sha1',
      content: '{body}|{timestamp}|{id}',
      encoding: 'base64',
      secret: { prefix: 'key_', encoding: 'utf8' },
    },
    families: [{ name: 'z', id: 'Z-Id', timestamp: 'Z-Time', signature: 'Z-Signature' }],
  }),
  unsigned: orders,
  /** One event, so that nothing has to tell its type: the receiver knows. */
  single: documentOf({ Placed: event('order.placed', { total: { type: 'integer' } }) }),
  /** Whose own names are those of the package. */
  namesakes: withSignature(
    documentOf(
      {
        WebhookDelivery: { name: 'delivered', payload: { $ref: '#/components/schemas/WebhookDelivery' } },
        Received: event('received'),
      },
      {
        schemas: Object.fromEntries(
          [
            'WebhookDelivery',
            'ReceivedWebhook',
            'WebhookInput',
            'RawBody',
            'WebhookHeaders',
            'WebhookEvent',
            'EventOf',
            'ReceiveOptions',
            'Secret',
          ].map((name) => [
            name,
            { type: 'object', required: ['type'], properties: { type: { const: 'delivered' }, own: { const: name } } },
          ]),
        ),
      },
    ),
    {
      algorithm: 'sha256',
      content: '{body}',
      encoding: 'hex',
      secret: { encoding: 'utf8' },
      families: [{ name: 'x', signature: 'X-Sign' }],
    },
  ),
} as const;

type Name = keyof typeof DOCUMENTS;
type Platform = 'node' | 'web';

interface Package {
  readonly receiveWebhook: (input: unknown, options?: unknown) => Promise<Record<string, unknown>>;
  readonly verifySignature: (body: unknown, headers: unknown, secret: unknown, options?: unknown) => Promise<unknown>;
  readonly [name: string]: unknown;
}

/** The emitted package, as Node.js imports it and as browsers get it. */
async function load(name: Name, platform: Platform): Promise<Package> {
  const index = join(project, name, 'index.js');
  if (platform === 'node') return import(pathToFileURL(index).href);
  const file = join(project, `${name}.web.mjs`);
  writeFileSync(file, await bundled(index, { conditions: 'browser' }));
  return import(pathToFileURL(file).href);
}

const NOW = new Date(1_700_000_000_000);
const SECONDS = '1700000000';
const later = (seconds: number) => ({ now: new Date(NOW.getTime() + seconds * 1000) });
const BODY = '{"type":"order.placed","total":3}';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code ?? error,
  );

beforeAll(async () => {
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    writeFileSync(join(project, `${name}.json`), JSON.stringify(document));
    await mustRun(runTool(['generate', '--quiet', '--spec', `${name}.json`, '--out', name], project));
  }
});

describe.each(['node', 'web'] as const)('with the platform of %s', (platform) => {
  test('unbranded headers alone, and a tolerance of 60 seconds', async () => {
    const { receiveWebhook } = await load('unbranded', platform);
    const secret = `whsec_${Buffer.from('a key of the shop').toString('base64')}`;
    const signature = createHmac('sha256', 'a key of the shop').update(`msg_1.${SECONDS}.${BODY}`).digest('base64');
    const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': SECONDS, 'webhook-signature': `v1,${signature}` };
    const receive = (options: object, given: object = headers) =>
      receiveWebhook({ body: BODY, headers: given }, { secret, ...options });
    expect(await receive(later(60))).toMatchObject({
      kind: 'event',
      delivery: { id: 'msg_1', timestamp: NOW },
      event: { total: 3 },
    });
    expect(await receive(later(-60))).toMatchObject({ kind: 'event' });
    expect(await codeOf(receive(later(61)))).toBe('timestamp_too_old');
    expect(await codeOf(receive(later(-61)))).toBe('timestamp_too_new');
    expect(await receive({ ...later(300), tolerance: 300 })).toMatchObject({ kind: 'event' });
    const branded = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.replace('webhook', 'svix'), value]),
    );
    expect(await codeOf(receive(later(0), branded))).toBe('missing_header');
  });

  test("GitHub's way: a hexadecimal signature of the body, no id, no time, the type in a header and the body", async () => {
    const { receiveWebhook, verifySignature, validateEvent } = await load('github', platform);
    const secret = "It's a Secret to Everybody";
    const headersOf = (body: string, type: string | undefined) => ({
      'X-Hub-Signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      ...(type === undefined ? {} : { 'X-GitHub-Event': type }),
    });
    // The vector of GitHub's documentation.
    const documented = {
      'X-Hub-Signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    };
    expect(await verifySignature('Hello, World!', documented, secret)).toEqual({});

    const receive = (body: string, type?: string, more: object = {}) =>
      receiveWebhook({ body, headers: { ...headersOf(body, type), ...more } }, { secret });
    expect(await receive('{"action":"opened","number":1}', 'issues')).toMatchObject({
      kind: 'event',
      type: 'issues.opened',
      delivery: {},
    });
    expect(await receive('{"action":"opened","number":"1"}', 'issues')).toMatchObject({
      kind: 'invalid',
      type: 'issues.opened',
      errors: [{ path: '/number' }],
    });
    expect(await receive('{"zen":"Speak like a human."}', 'ping')).toMatchObject({ kind: 'event', type: 'ping' });
    expect(await receive('{"action":"pinned"}', 'issues')).toMatchObject({ kind: 'unknown', type: 'issues.pinned' });
    expect(await receive('{"action":"created"}', 'star')).toMatchObject({ kind: 'unknown', type: 'star.created' });
    expect(await receive('{"action":7}', 'issues')).toMatchObject({ kind: 'invalid', type: undefined });
    expect(await receive('{"action":"opened"}')).toMatchObject({ kind: 'invalid', type: undefined });
    expect(await codeOf(receive('{"action":"opened"}', 'issues', { 'x-github-event': 'ping' }))).toBe(
      'duplicate_header',
    );
    expect(await codeOf(receive('{}', 'issues', { 'X-Hub-Signature-256': `sha1=${'0'.repeat(40)}` }))).toBe(
      'signature_mismatch',
    );
    const upper = headersOf('{}', 'ping')['X-Hub-Signature-256'].replace(/=.*/, (hex) => hex.toUpperCase());
    expect(await codeOf(receive('{}', 'ping', { 'X-Hub-Signature-256': upper }))).toBe('signature_mismatch');

    const request = new Request('https://a.example', {
      method: 'POST',
      body: '{"action":"closed"}',
      headers: headersOf('{"action":"closed"}', 'issues'),
    });
    expect(await receiveWebhook(request, { secret, validate: validateEvent })).toMatchObject({
      kind: 'event',
      type: 'issues.closed',
    });
    const told = { secret, type: 'ping' };
    const body = '{"zen":"x"}';
    expect(await receiveWebhook({ body, headers: headersOf(body, undefined) }, told)).toMatchObject({
      kind: 'event',
      type: 'ping',
    });
  });

  test('hexadecimal keys, a list with commas, an id that is not signed and may have any character, families of two kinds', async () => {
    const { receiveWebhook, verifySignature } = await load('lists', platform);
    const secret = 'A1b2c3d4';
    const signature = createHmac('sha512', Buffer.from(secret, 'hex')).update(`${SECONDS}:${BODY}`).digest('hex');
    const headers = {
      'x-request-id': '2026.01.02:7',
      'x-time': SECONDS,
      'x-signature': `${'0'.repeat(128)}, ${signature}`,
    };
    const options = { secret, now: NOW };
    expect(await receiveWebhook({ body: BODY, headers }, options)).toMatchObject({
      kind: 'event',
      delivery: { id: '2026.01.02:7' },
    });
    expect(await verifySignature(BODY, new Headers(headers), secret, options)).toEqual({
      id: '2026.01.02:7',
      timestamp: NOW,
    });
    const short = { 'Y-Time': SECONDS, 'Y-Signature': [signature] };
    expect(await verifySignature(BODY, short, secret, options)).toEqual({ id: undefined, timestamp: NOW });
    expect(await codeOf(verifySignature(BODY, { ...headers, 'y-time': '1700000001' }, secret, options))).toBe(
      'mixed_headers',
    );
    for (const wrong of ['', 'A1b', 'zz', '0x12', 'A1 b2'])
      expect(await codeOf(verifySignature(BODY, headers, wrong, options))).toBe('invalid_secret');
    expect(await codeOf(verifySignature(BODY, headers, secret, later(301)))).toBe('timestamp_too_old');
  });

  test('the body first, and sha1', async () => {
    const { verifySignature } = await load('backwards', platform);
    const sign = (body: string) => createHmac('sha1', 'ключ').update(`${body}|${SECONDS}|id-1`).digest('base64');
    const headers = (body: string) => ({ 'z-id': 'id-1', 'z-time': SECONDS, 'z-signature': sign(body) });
    const options = { now: NOW };
    for (const body of [BODY, 'ü'.repeat(20_000), ''])
      for (const sent of [body, Buffer.from(body)])
        for (const secret of ['key_ключ', 'ключ', ['other', 'ключ']])
          expect(await verifySignature(sent, headers(body), secret, options)).toEqual({ id: 'id-1', timestamp: NOW });
    expect(await codeOf(verifySignature(`${BODY}|`, headers(BODY), 'ключ', options))).toBe('signature_mismatch');
  });

  test('no signature at all: no secret is asked for, and none is promised', async () => {
    const loaded = await load('unsigned', platform);
    const { receiveWebhook } = loaded;
    expect(await receiveWebhook({ body: BODY, headers: {} })).toMatchObject({
      kind: 'event',
      type: 'order.placed',
      delivery: {},
    });
    expect(await receiveWebhook({ body: Buffer.from('{"type":"x"}'), headers: {} })).toMatchObject({ kind: 'unknown' });
    expect(await receiveWebhook(new Request('https://a.example', { method: 'POST', body: BODY }))).toMatchObject({
      kind: 'event',
    });
    expect(await codeOf(receiveWebhook({ body: '{', headers: {} }))).toBe('malformed_json');
    expect(await codeOf(receiveWebhook({ body: { type: 'order.placed' }, headers: {} }))).toBe('body_not_raw');
    expect(loaded).not.toHaveProperty('verifySignature');
  });

  test('a type that nothing tells', async () => {
    const { receiveWebhook } = await load('single', platform);
    const input = { body: BODY, headers: {} };
    expect(await receiveWebhook(input)).toMatchObject({ kind: 'invalid', errors: [{ keyword: 'missing-event-type' }] });
    expect(await receiveWebhook(input, { type: 'order.placed' })).toMatchObject({ kind: 'event', event: { total: 3 } });
    expect(await receiveWebhook(input, { type: 'order.lost' })).toMatchObject({ kind: 'unknown', type: 'order.lost' });
  });

  test('a contract with the names of the package', async () => {
    const { receiveWebhook } = await load('namesakes', platform);
    const body = '{"type":"delivered"}';
    const headers = { 'x-sign': createHmac('sha256', 'key').update(body).digest('hex') };
    expect(await receiveWebhook({ body, headers }, { secret: 'key' })).toMatchObject({
      kind: 'event',
      type: 'delivered',
    });
  });
});

test.each(['5.9', '7'] as const)('the declarations of all compile with TypeScript %s', async (version) => {
  const uses: Record<Name, string> = {
    unbranded: `receiveWebhook({ body: '', headers: {} }, { secret: '' }).then(({ delivery }) => { const id: string = delivery.id; return [id, delivery.timestamp.getTime()]; });`,
    github: [
      `verifySignature('', {}, 'x').then((delivery) => { const none: {} = delivery; return none; });`,
      `receiveWebhook({ body: '', headers: {} }, { secret: '' }).then((received) => { if (received.kind === 'event' && received.type === 'issues.opened') { const number: number | undefined = received.event.number; return number; } return undefined; });`,
    ].join('\n'),
    lists: `verifySignature('', {}, 'x').then(({ id, timestamp }) => { const optional: string | undefined = id; return [optional, timestamp.getTime()]; });`,
    backwards: `verifySignature('', {}, 'x').then(({ id }) => id.length);`,
    unsigned: `receiveWebhook({ body: '', headers: {} }).then((received) => received.kind === 'event' ? received.type === 'order.placed' && received.event.total : received.type);`,
    single: `receiveWebhook({ body: '', headers: {} }, { type: 'order.placed' });`,
    namesakes: `receiveWebhook({ body: '', headers: {} }, { secret: '' }).then((received) => received.kind === 'event' && received.type === 'delivered' ? received.event.own : received.value);`,
  };
  for (const [name, text] of Object.entries(uses)) {
    const names = name === 'unsigned' || name === 'single' ? 'receiveWebhook' : 'receiveWebhook, verifySignature';
    writeFileSync(
      join(project, `${name}.ts`),
      `import { ${names} } from './${name}/index.js';\n${text}\nexport { ${names} };\n`,
    );
  }
  expect(await compileErrors({ project, name: '', folder: '' }, version, 'nodenext')).toEqual([]);
});

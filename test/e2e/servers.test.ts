import { createServer } from 'node:http';
import { connect, createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WebhookHandler } from '../../generator/runtime/handlers/types.js';
import { type Json, specifiedEvents, withValue } from './support/events.js';
import { ROOT } from './support/process.js';
import {
  type Event,
  type HandlersModule,
  handlersModule,
  type Options,
  SECRET,
  signed,
} from './support/servers/package.js';
import { exchange, head, linesOf, statusOf } from './support/servers/raw-http.js';
import { listening, type Running, SERVERS } from './support/servers/servers.js';

const MEBIBYTE = 2 ** 20;
const examples = specifiedEvents(join(ROOT, 'spec')).flatMap(({ examples }) => examples.map(({ payload }) => payload));
const [example = null] = examples;

let handlers: HandlersModule;
beforeAll(async () => {
  handlers = await handlersModule();
});

/** What the partner's code sees, of one test. */
let handled: Event[];
const onError = vi.fn();
beforeEach(() => {
  handled = [];
  onError.mockReset();
});

function createHandler(options: Partial<Options> = {}): WebhookHandler {
  const types = new Set(examples.map((payload) => typeOf(payload)));
  const on = Object.fromEntries([...types].map((type) => [type, (event: Event) => void handled.push(event)]));
  return handlers.createHandler({ secret: SECRET, on, onError, maxBodyBytes: MEBIBYTE, ...options });
}

/** A server that answers by the handler of the test, so that one can be started for many tests. */
function withServer(start: (handler: WebhookHandler, package_: HandlersModule) => Promise<Running>) {
  let running: Running;
  let handler: WebhookHandler;
  beforeAll(async () => {
    const current = Object.assign((request: Parameters<WebhookHandler>[0]) => handler(request), {
      maxBodyBytes: MEBIBYTE,
    });
    running = await start(current, handlers);
  });
  beforeEach(() => {
    handler = createHandler();
  });
  afterAll(() => running?.close());
  return {
    port: () => running.port,
    use: (next: WebhookHandler) => {
      handler = next;
    },
    post: async (value: Json | string, change: RequestInit = {}, given: { readonly id?: string } = {}) => {
      const { body, headers } = signed(value, given);
      const url = `http://127.0.0.1:${running.port}/webhooks`;
      return fetch(url, { method: 'POST', body, ...change, headers: { ...headers, ...(change.headers as object) } });
    },
  };
}

function eventWith(id: string): Json {
  return withValue(example, '/id', id);
}

describe.each(Object.entries(SERVERS))('%s', (name, start) => {
  const server = withServer(start);

  afterEach(() => {
    // Nothing that a sender does is a failure of the receiver.
    expect(onError).not.toHaveBeenCalled();
  });

  test('every example of the contract is handled, as it was sent', async () => {
    for (const payload of examples) expect((await server.post(payload)).status).toBe(204);
    expect(handled).toEqual(examples);
  });

  test('ten deliveries of one event at once: one effect', async () => {
    const { opened, open } = gate();
    const wait = async (event: Event) => {
      await opened;
      handled.push(event);
    };
    server.use(createHandler({ on: { [typeOf(example)]: wait } }));
    let answers = 0;
    const send = async () => {
      const response = await server.post(example);
      if (++answers === 9) open();
      return response;
    };
    const responses = await Promise.all(Array.from({ length: 10 }, send));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status !== 409)).toEqual([204]);
    expect(responses.filter(({ status }) => status === 409).every(({ headers }) => headers.has('retry-after'))).toBe(
      true,
    );
    expect((await server.post(example)).status).toBe(204);
    expect(handled).toHaveLength(1);
  });

  test('whatever the order of arrival, the newest state wins, and deleted stays deleted', async () => {
    const history = [
      ['v1.tag.created', '2026-01-01T10:00:00Z'],
      ['v1.tag.updated', '2026-01-01T12:30:00.000+02:00'],
      ['v1.tag.updated', '2026-01-01T10:30:00.0001Z'],
    ].map(([type = '', time = ''], at) => change(type, time, `evt_order${at}`));
    const gone = change('v1.tag.deleted', '2026-01-01T10:30:00.0001Z', 'evt_order9');
    for (const [order, last] of [
      [[2, 0, 1], 'evt_order2'],
      [[1, 2, 0], 'evt_order2'],
      [[3, 2, 1], 'evt_order9'],
      [[0, 3, 2], 'evt_order9'],
    ] as const) {
      const stored = new Map<string, { readonly id: string; readonly version: string | undefined }>();
      const keep = (event: Event): void => {
        const { id } = event.data.object;
        if (!handlers.isNewer(event, stored.get(id)?.version)) return;
        stored.set(id, { id: event.id, version: handlers.versionOf(event) });
      };
      const on = { 'v1.tag.created': keep, 'v1.tag.updated': keep, 'v1.tag.deleted': keep };
      server.use(createHandler({ on }));
      for (const at of order) expect((await server.post([...history, gone][at] ?? null)).status).toBe(204);
      expect([...stored.values()].map(({ id }) => id)).toEqual([last]);
    }
  });

  test.each([
    ['another body', { body: JSON.stringify(eventWith('evt_other')) }, 401, 'signature_mismatch'],
    [
      'another secret',
      { headers: { 'svix-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' } },
      401,
      'signature_mismatch',
    ],
    ['no signature', { headers: { 'svix-signature': '' } }, 401, 'signature_mismatch'],
    ['an old one', { headers: { 'svix-timestamp': '1614265330' } }, 401, 'timestamp_too_old'],
    ['a time that is none', { headers: { 'svix-timestamp': '0x10' } }, 400, 'malformed_header'],
    ['an id with a dot', { headers: { 'svix-id': 'msg.1' } }, 400, 'malformed_header'],
    ['GET', { method: 'GET', body: null }, 405, 'method_not_allowed'],
    ['PUT', { method: 'PUT' }, 405, 'method_not_allowed'],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'unsupported_media_type'],
    ['text', { headers: { 'content-type': 'text/plain' } }, 415, 'unsupported_media_type'],
  ] as const)('%s: no effect', async (_, init, status, code) => {
    const response = await server.post(example, init as RequestInit);
    expect(await response.json()).toMatchObject({ error: { code } });
    expect(response.status).toBe(status);
    expect(handled).toEqual([]);
  });

  test('HEAD is answered without a body', async () => {
    const response = await server.post(example, { method: 'HEAD', body: null });
    expect([response.status, await response.text()]).toEqual([405, '']);
  });

  test('bodies of any spelling: unicode, escapes, order, a mark of byte order, a line at the end', async () => {
    const text = JSON.stringify(withValue(example, '/id', 'evt_spelling'));
    const bodies = [`\n ${text}\r\n`, text.replace('evt_s', '\\u0065vt_\\u0073'), `\ufeff${text}`];
    const odd = text.replace('{', '{"ünï":"𝔘\\ud83d\\ude00 \\ud800","big":9007199254740993,');
    for (const [at, body] of [...bodies, odd].entries()) {
      expect((await server.post(body.replaceAll('spelling', `spelling${at}`))).status, body.slice(0, 30)).toBe(204);
    }
    expect(handled).toHaveLength(4);
  });

  test('what is signed and no event: acknowledged or refused, as it should be', async () => {
    const cases: [string, number][] = [
      ['{"type":"v9.whale.sighted"}', 204],
      ['{"type":"v1.contact.created"}', 204],
      ['[]', 204],
      ['null', 204],
      ['"text"', 204],
      [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 204],
      ['{"__proto__":{"type":"v1.tag.created"}}', 204],
      ['{', 400],
      ['not JSON', 400],
      ['', 400],
    ];
    for (const [body, status] of cases) expect((await server.post(body)).status, body.slice(0, 30)).toBe(status);
    expect(handled).toEqual([]);
  });

  test('1 MiB is taken, one byte more is not', async () => {
    const sized = (size: number) => {
      const text = JSON.stringify(withValue(example, '/id', `evt_${size}`));
      return text + ' '.repeat(size - Buffer.byteLength(text));
    };
    expect((await server.post(sized(MEBIBYTE))).status).toBe(204);
    const tooMuch = await server.post(sized(MEBIBYTE + 1));
    expect([tooMuch.status, await tooMuch.json()]).toMatchObject([413, { error: { code: 'body_too_large' } }]);
    expect((await server.post(eventWith('evt_after'))).status).toBe(204);
    expect(handled).toHaveLength(2);
  });

  test('a body without an announced end is cut off at the limit', async () => {
    const { headers } = signed(example);
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const chunks = Array.from({ length: 200 }, () => piece);
    const received = await exchange(server.port(), [
      head([...linesOf(headers), 'Transfer-Encoding: chunked', 'Connection: close']),
      ...chunks,
      '0\r\n\r\n',
    ]);
    expect(statusOf(received)).toBe(413);
    expect(handled).toEqual([]);
  });

  test('a slow, chunked upload is handled', async () => {
    const { body, headers } = signed(example);
    const bytes = Buffer.from(body);
    const size = Math.ceil(bytes.length / 20);
    const pieces = Array.from({ length: 20 }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    const chunks = pieces
      .filter(({ length }) => length > 0)
      .flatMap((piece) => [`${piece.length.toString(16)}\r\n`, piece, '\r\n']);
    const first = head([...linesOf(headers), 'Transfer-Encoding: chunked', 'Connection: close']);
    const received = await exchange(server.port(), [first, ...chunks, '0\r\n\r\n'], { pause: 2 });
    expect(statusOf(received)).toBe(204);
    expect(handled).toEqual([example]);
  });

  test('a sender that asks first whether to go on is told to', async () => {
    const { body, headers } = signed(example);
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    const lines = [...linesOf(headers), length, 'Expect: 100-continue', 'Connection: close'];
    const received = await exchange(server.port(), [head(lines), body], { pause: 50 });
    expect(received).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 204/);
    expect(handled).toHaveLength(1);
  });

  test('a sender that hangs up in the middle leaves no trace', async () => {
    const { body, headers } = signed(example);
    const lines = [...linesOf(headers), `Content-Length: ${Buffer.byteLength(body)}`];
    await exchange(server.port(), [head(lines), body.slice(0, 40)], { pause: 20, hangUp: true });
    await exchange(server.port(), [head(lines)], { pause: 20, hangUp: true });
    expect((await server.post(eventWith('evt_afterwards'))).status).toBe(204);
    expect(handled.map(({ id }) => id)).toEqual(['evt_afterwards']);
  });

  test.each([
    ['the same id twice', (lines: string[]) => [...lines, lines.find((line) => line.startsWith('svix-id')) ?? ''], 400],
    ['two ids', (lines: string[]) => [...lines, 'SVIX-ID: msg_other'], 400],
    ['two signatures', (lines: string[]) => ['Svix-Signature: v1,AAAA', ...lines], 400],
    ['two times', (lines: string[]) => ['svix-timestamp: 1614265330', ...lines], 400],
    ['an id of the other family', (lines: string[]) => [...lines, 'webhook-id: msg_other'], 400],
    [
      'names in capitals',
      (lines: string[]) => lines.map((line) => line.replace(/^[^:]+/, (found) => found.toUpperCase())),
      204,
    ],
    ['no content type', (lines: string[]) => lines.filter((line) => !line.startsWith('content-type')), 204],
    ['the other family', (lines: string[]) => lines.map((line) => line.replace(/^svix-/, 'webhook-')), 204],
    ['bytes that are no text', (lines: string[]) => [...lines, 'x-odd: \xff\xfe'], 204],
    ['names that are properties of objects', (lines: string[]) => [...lines, '__proto__: x', 'constructor: y'], 204],
  ] as const)('%s in the head', async (_, change, status) => {
    const { body, headers } = signed(example);
    const lines = [...linesOf(headers), `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'];
    const received = await exchange(server.port(), [Buffer.from(head(change(lines)), 'latin1'), body]);
    expect(statusOf(received)).toBe(status);
    expect(handled).toHaveLength(status === 204 ? 1 : 0);
  });

  test('several deliveries follow each other on one connection', async () => {
    const requests = ['evt_k1', 'evt_k2', 'evt_k3'].map((id, at) => {
      const { body, headers } = signed(eventWith(id));
      const last = at === 2 ? ['Connection: close'] : [];
      return head([...linesOf(headers), `Content-Length: ${Buffer.byteLength(body)}`, ...last]) + body;
    });
    const received = await exchange(server.port(), [requests.join('')]);
    expect(received.match(/HTTP\/1\.1 204/g)).toHaveLength(3);
    expect(handled.map(({ id }) => id)).toEqual(['evt_k1', 'evt_k2', 'evt_k3']);
  });

  if (name !== 'node') {
    test('other routes keep their body parser', async () => {
      const response = await fetch(`http://127.0.0.1:${server.port()}/other`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"a":1}',
      });
      expect(await response.json()).toEqual({ a: 1 });
    });
  }
});

describe('Express with a body parser before the handler', () => {
  async function answer(
    before: RequestHandler,
  ): Promise<{ readonly status: number; readonly told: readonly unknown[] }> {
    const app = express();
    app.use(before);
    app.post('/webhooks', handlers.toExpressHandler(createHandler()));
    const running = await listening(createServer(app));
    try {
      const { body, headers } = signed(example);
      const response = await fetch(`http://127.0.0.1:${running.port}/webhooks`, { method: 'POST', body, headers });
      expect(await response.text()).not.toContain('express');
      return { status: response.status, told: onError.mock.calls.map(([error]) => error) };
    } finally {
      await running.close();
    }
  }

  const keep = (request: object, _response: unknown, bytes: Buffer) => void Object.assign(request, { rawBody: bytes });

  test('express.json() that kept nothing: 500, and onError is told what to change', async () => {
    const { status, told } = await answer(express.json());
    expect(status).toBe(500);
    expect(told).toMatchObject([
      { code: 'body_not_raw', message: expect.stringMatching(/before the parser.*express\.raw.*verify/s) },
    ]);
    expect(handled).toEqual([]);
  });

  test.each([
    ['express.json({ verify }) that keeps rawBody', express.json({ verify: keep })],
    ['express.raw()', express.raw({ type: () => true })],
    ['express.text()', express.text({ type: () => true })],
    ['express.urlencoded(), which does not read JSON', express.urlencoded()],
  ])('%s: handled', async (_, before) => {
    expect(await answer(before)).toEqual({ status: 204, told: [] });
    expect(handled).toEqual([example]);
  });
});

describe('a handler that the sender does not wait for', () => {
  test('sees that the sender has hung up', async () => {
    const { opened: begun, open: begin } = gate();
    const { opened: seen, open: aborted } = gate();
    const type = typeOf(example);
    const handler = createHandler({
      on: {
        [type]: async (_event: Event, { signal }: { readonly signal: AbortSignal | undefined }) => {
          signal?.addEventListener('abort', aborted);
          begin();
          await seen;
        },
      },
    });
    const running = await SERVERS.node(handler, handlers);
    try {
      const { body, headers } = signed(example);
      const lines = [...linesOf(headers), `Content-Length: ${Buffer.byteLength(body)}`];
      await exchange(running.port, [head(lines), body], { hangUp: begun });
      await seen;
    } finally {
      await running.close();
    }
  });
});

describe('HTTP/2', () => {
  test('a delivery is handled, and one that is too large is refused', async () => {
    const listener = handlers.toNodeHandler(createHandler({ maxBodyBytes: 10_000 }));
    const server = createHttp2Server((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const post = (body: string, headers: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':method': 'POST', ':path': '/webhooks', ...headers });
        stream.on('response', (answer) => resolve(answer[':status'])).on('error', reject);
        stream.resume();
        stream.end(body);
      });
    try {
      const { body, headers } = signed(example);
      expect(await post(body, headers)).toBe(204);
      expect(await post('x'.repeat(20_000), headers)).toBe(413);
      expect(handled).toEqual([example]);
    } finally {
      session.close();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

function change(type: string, time: string, id: string): Json {
  const found = examples.find((payload) => typeOf(payload) === type) ?? null;
  const places: [string, Json][] = [
    ['/id', id],
    ['/data/object/id', 'tag_one'],
    ['/data/object/created_at', '2026-01-01T10:00:00Z'],
    ['/data/object/updated_at', time],
    ['/created_at', '2026-01-01T11:00:00Z'],
  ];
  return places.reduce<Json>((event, [place, value]) => withValue(event, place, value), found);
}

function typeOf(event: Json): string {
  return (event as unknown as Event).type;
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

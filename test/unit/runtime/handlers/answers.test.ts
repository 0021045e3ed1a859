import { describe, expect, test, vi } from 'vitest';
import {
  answerOf,
  createHandler,
  delivery,
  type Given,
  rawRequest,
  recorder,
  request,
  SECRET,
  unsigned,
} from './setup.js';

const PLACED = { type: 'order.placed', id: 'evt_1' };
const MINUTE = 60_000;

interface Case {
  readonly name: string;
  readonly value?: unknown;
  readonly given?: Given;
  readonly status: number;
  readonly code?: string;
  readonly handled?: boolean;
}

/** One second for all that is signed here: what is signed now and sent a second later would not fit. */
const SIGNED = new Date();
const signature = (value: unknown, id: string) =>
  delivery(value, { id, at: SIGNED }).headers['svix-signature'] as string;
const NOTHING = '';

const CASES: readonly Case[] = [
  { name: 'a right delivery', status: 204, handled: true },
  { name: 'an event without a handler', value: { type: 'order.paid' }, status: 204 },
  { name: 'an event of an unknown type', value: { type: 'order.lost' }, status: 204 },
  { name: 'a type with the name of an inherited property', value: { type: 'constructor' }, status: 204 },
  { name: 'an event of the contract with such a name', value: { type: 'toLocaleString' }, status: 204 },
  { name: 'a type that would be a prototype', value: '{"type":"__proto__"}', status: 204 },
  { name: 'a known type that is not as the contract says', value: { type: 'order.broken' }, status: 204 },
  { name: 'a body without a type', value: {}, status: 204 },
  { name: 'an unknown field', value: { ...PLACED, shoe_size: 46 }, status: 204, handled: true },
  { name: 'white space and a new line at the end', value: ` {"type":"order.placed"}\n`, status: 204, handled: true },
  { name: 'text of all planes', value: { ...PLACED, note: 'ä 𝔘 \u0000 \ud800' }, status: 204, handled: true },
  {
    name: 'a number beyond 2^53',
    value: '{"type":"order.placed","note":9007199254740993}',
    status: 204,
    handled: true,
  },
  { name: 'another secret', given: { secret: 'whsec_AAAAAAAAAAAAAAAA' }, status: 401, code: 'signature_mismatch' },
  {
    name: 'a signature that is cut off',
    given: { headers: { 'svix-signature': signature(PLACED, 'msg_cut').slice(0, -4) } },
    status: 401,
    code: 'signature_mismatch',
  },
  { name: 'a bare version', given: { headers: { 'svix-signature': 'v1,' } }, status: 401, code: 'signature_mismatch' },
  {
    name: 'the right signature behind others',
    given: {
      id: 'msg_list',
      at: SIGNED,
      headers: { 'svix-signature': `v1,AAAA v1a,BBBB ${signature(PLACED, 'msg_list')} v2,CC` },
    },
    status: 204,
    handled: true,
  },
  { name: '310 seconds late', given: { age: 310 }, status: 401, code: 'timestamp_too_old' },
  { name: '310 seconds early', given: { age: -311 }, status: 401, code: 'timestamp_too_new' },
  { name: '290 seconds late', given: { age: 290 }, status: 204, handled: true },
  { name: 'no id', given: { headers: { 'svix-id': NOTHING } }, status: 400, code: 'malformed_header' },
  {
    name: 'a time that is none',
    given: { headers: { 'svix-timestamp': '1e9' } },
    status: 400,
    code: 'malformed_header',
  },
  { name: 'a header twice', given: { headers: { 'svix-id': 'a, b' } }, status: 400, code: 'duplicate_header' },
  {
    name: 'two families that differ',
    given: { headers: { 'webhook-id': 'other' } },
    status: 400,
    code: 'mixed_headers',
  },
  { name: 'a body that is not JSON', value: '{"type":', status: 400, code: 'malformed_json' },
  { name: 'no body', value: '', status: 400, code: 'malformed_json' },
  { name: 'more than fits', value: 'x'.repeat(2 ** 20 + 1), status: 413, code: 'body_too_large' },
  { name: 'GET', given: { method: 'GET' }, status: 405, code: 'method_not_allowed' },
  { name: 'HEAD', given: { method: 'HEAD' }, status: 405 },
  { name: 'PUT', given: { method: 'PUT' }, status: 405, code: 'method_not_allowed' },
  { name: 'a form', given: type('application/x-www-form-urlencoded'), status: 415, code: 'unsupported_media_type' },
  {
    name: 'a type that only begins like JSON',
    given: type('application/jsonp'),
    status: 415,
    code: 'unsupported_media_type',
  },
  { name: 'JSON with parameters', given: type('Application/JSON; charset=utf-8'), status: 204, handled: true },
  { name: 'a type with the suffix of JSON', given: type('application/cloudevents+json'), status: 204, handled: true },
  { name: 'an empty type', given: type(''), status: 204, handled: true },
];

function type(value: string): Given {
  return { headers: { 'content-type': value } };
}

describe('what a good receiver answers', () => {
  test.each(CASES)('$name: $status', async ({ value = PLACED, given = {}, status, code, handled = false }) => {
    const told = recorder();
    const placed = vi.fn();
    const handler = createHandler({ ...told, on: { 'order.placed': placed }, maxBodyBytes: 2 ** 20 });
    const answer = await answerOf((await handler(request(value, given))) as Response);
    expect(answer).toEqual({ status, ...(code !== undefined && { code }) });
    expect(placed).toHaveBeenCalledTimes(handled ? 1 : 0);
    expect(told.failures).toEqual([]);
    expect(told.refusals).toEqual(code === undefined || status === 405 || status === 415 ? [] : [code]);
  });

  test('a delivery without a content type is taken', async () => {
    const { body, headers } = delivery(PLACED);
    const { 'content-type': _, ...others } = headers;
    const placed = vi.fn();
    const handler = createHandler({ on: { 'order.placed': placed } });
    expect((await handler({ method: 'POST', body, headers: others })).status).toBe(204);
    expect(placed).toHaveBeenCalledTimes(1);
  });

  test('405 names what is allowed', async () => {
    const handler = createHandler({ on: {} });
    const response = (await handler(request(PLACED, { method: 'DELETE' }))) as Response;
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('a contract can count another status as success', async () => {
    const handler = createHandler({ on: {} }, { success: 200 });
    expect((await handler(request(PLACED))).status).toBe(200);
  });
});

describe('what is the fault of the receiver', () => {
  test.each([
    undefined,
    '',
    'whsec_',
    [],
    ['whsec_', SECRET],
  ])('the secret %j: 500, and onError knows why', async (secret) => {
    const told = recorder();
    const handler = createHandler({ ...told, on: {}, secret: secret as string });
    expect(await answerOf((await handler(request(PLACED))) as Response)).toEqual({
      status: 500,
      code: 'internal_error',
    });
    expect(told.failures).toMatchObject([{ place: 'set-up', error: { code: 'invalid_secret' } }]);
  });

  test('a body that something parsed before', async () => {
    const told = recorder();
    const handler = createHandler({ ...told, on: {} });
    const { headers } = delivery(PLACED);
    const response = await handler({ method: 'POST', headers, body: PLACED as unknown as string });
    expect(await answerOf(response as Response)).toEqual({ status: 500, code: 'internal_error' });
    expect(told.failures).toMatchObject([{ place: 'set-up', error: { code: 'body_not_raw' } }]);
  });

  test('a handler that throws: 500 without its words, and the next attempt is handled', async () => {
    const told = recorder();
    const placed = vi.fn().mockRejectedValueOnce(new Error('password 1234')).mockResolvedValueOnce(undefined);
    const handler = createHandler({ ...told, on: { 'order.placed': placed } });
    const response = (await handler(request(PLACED, { id: 'msg_throws' }))) as Response;
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('1234');
    expect(told.failures).toMatchObject([
      { place: 'handler', type: 'order.placed', id: 'evt_1', delivery: { id: 'msg_throws' } },
    ]);
    expect((await handler(request(PLACED))).status).toBe(204);
    expect(placed).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['onUnknown', { type: 'order.lost' }, 500],
    ['onInvalid', { type: 'order.broken' }, 500],
    ['onRefused', 'not JSON', 400],
  ])('%s that throws is told, and nothing is lost', async (name, value, status) => {
    const told = recorder();
    const fails = () => {
      throw new Error('full');
    };
    const handler = createHandler({ onError: told.onError, on: {}, [name]: fails });
    expect((await handler(request(value))).status).toBe(status);
    expect(told.failures).toMatchObject([{ place: 'handler', error: { message: 'full' } }]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('onError that %s is survived', async (_, onError) => {
    const handler = createHandler({ onError, on: { 'order.placed': () => Promise.reject(new Error('first')) } });
    expect((await handler(request(PLACED))).status).toBe(500);
  });

  test('without onError the console is told, and neither secret nor body is', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      const handler = createHandler({ on: { 'order.placed': () => Promise.reject(new Error('broken')) } });
      await handler(request({ ...PLACED, note: 'private' }));
      const said = log.mock.calls.flat().map(String).join(' ');
      expect(said).toContain('broken');
      expect(said).not.toMatch(/private|whsec/);
    } finally {
      log.mockRestore();
    }
  });
});

describe('what is not as the contract says', () => {
  test('is put aside with its errors, each time it comes, and acknowledged', async () => {
    const onInvalid = vi.fn();
    const handler = createHandler({ on: {}, onInvalid });
    const given = { id: 'msg_same' };
    for (const _ of [1, 2])
      expect((await handler(request({ type: 'order.broken', id: 'evt_9' }, given))).status).toBe(204);
    expect(onInvalid).toHaveBeenCalledTimes(2);
    expect(onInvalid.mock.lastCall?.[0]).toMatchObject({
      kind: 'invalid',
      type: 'order.broken',
      errors: [{ path: '/kind' }],
      delivery: { id: 'msg_same' },
      value: { id: 'evt_9' },
    });
  });

  test('is refused where that is asked for, and told all the same', async () => {
    const onInvalid = vi.fn();
    const handler = createHandler({ on: {}, onInvalid, invalid: 'refuse' });
    const answer = await answerOf((await handler(request({ type: 'order.broken' }))) as Response);
    expect(answer).toEqual({ status: 422, code: 'invalid_event' });
    expect(onInvalid).toHaveBeenCalledTimes(1);
    expect((await handler(request({ type: 'order.lost' }))).status).toBe(204);
  });

  test('an unknown event that later becomes known is handled when it is sent again', async () => {
    const onUnknown = vi.fn();
    const event = { type: 'order.lost', id: 'evt_later' };
    const handler = createHandler({ on: {}, onUnknown });
    await handler(request(event));
    expect(onUnknown).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'unknown', type: 'order.lost', value: event }),
    );
  });
});

describe('what a handler is given', () => {
  test('the event, and what is known beside it', async () => {
    const placed = vi.fn();
    const handler = createHandler({ on: { 'order.placed': placed } });
    const at = new Date(Math.floor((Date.now() - MINUTE) / 1000) * 1000);
    await handler(request(PLACED, { id: 'msg_given', at }));
    expect(placed).toHaveBeenCalledWith(PLACED, {
      delivery: { id: 'msg_given', timestamp: at },
      type: 'order.placed',
      id: 'evt_1',
      signal: expect.any(AbortSignal),
    });
  });

  test.each([
    ['the id in the body', { type: 'order.placed', id: 'evt_7' }, 'evt_7'],
    ['an id that is a number', { type: 'order.placed', id: 7 }, '7'],
    ['the delivery, where the body has none', { type: 'order.placed' }, 'msg_key'],
    ['the delivery, where it is no id', { type: 'order.placed', id: { $gt: '' } }, 'msg_key'],
    ['the delivery, where it is empty', { type: 'order.placed', id: '' }, 'msg_key'],
  ])('is recognised by %s', async (_, event, id) => {
    const placed = vi.fn();
    const handler = createHandler({ on: { 'order.placed': placed } });
    await handler(request(event, { id: 'msg_key' }));
    expect(placed.mock.calls[0]?.[1]).toMatchObject({ id });
  });

  test('text and bytes, and headers in any form, are taken as they are', async () => {
    const placed = vi.fn();
    const handler = createHandler({ on: { 'order.placed': placed }, idempotency: false });
    const { body, headers } = delivery(PLACED);
    const bodies = [body, new TextEncoder().encode(body), async () => body];
    const forms = [headers, Object.entries(headers), new Map(Object.entries(headers)), new Headers(headers)];
    for (const raw of bodies) {
      for (const form of forms) {
        expect((await handler({ method: 'POST', body: raw, headers: form })).status).toBe(204);
      }
    }
    expect(placed).toHaveBeenCalledTimes(bodies.length * forms.length);
    expect(placed.mock.lastCall?.[1]).toMatchObject({ id: undefined });
  });

  test('a body is not read before the method and the type are right', async () => {
    const handler = createHandler({ on: {} });
    const body = vi.fn(async () => '');
    const { headers } = rawRequest(PLACED);
    expect((await handler({ method: 'GET', headers, body })).status).toBe(405);
    expect((await handler({ method: 'POST', headers: { 'content-type': 'text/plain' }, body })).status).toBe(415);
    expect(body).not.toHaveBeenCalled();
  });
});

describe('a contract without a signature, and with the type in a header', () => {
  test('is handled without a secret, once for each value of the header', async () => {
    const [opened, ping] = [vi.fn(), vi.fn()];
    const on = { 'issues.opened': opened, ping } as object;
    const handler = createHandler({ on, secret: undefined as unknown as string }, unsigned);
    const send = (headers: Record<string, string>, body: string) => handler({ method: 'POST', headers, body });
    for (const id of ['1', '2', '1']) {
      await send({ 'X-Event': 'issues', 'X-Delivery': id }, '{"action":"opened"}');
    }
    expect((await send({ 'x-event': 'ping' }, '{}')).status).toBe(204);
    expect((await send({ 'x-event': 'ping' }, '{}')).status).toBe(204);
    expect([opened.mock.calls.length, ping.mock.calls.length]).toEqual([2, 2]);
  });
});

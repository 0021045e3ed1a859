import { describe, expect, test, vi } from 'vitest';
import { storeKey } from '../../../../generator/runtime/handlers/deduplication.js';
import { createMemoryStore } from '../../../../generator/runtime/handlers/memory-store.js';
import type { Claim, IdempotencyStore } from '../../../../generator/runtime/handlers/store.js';
import { createHandler, gate, recorder, request } from './setup.js';

const PLACED = { type: 'order.placed', id: 'evt_1' };

describe('an event that comes again', () => {
  test.each([
    ['with a fresh signature', { id: 'msg_a' }, { id: 'msg_b' }],
    ['byte for byte', { id: 'msg_a' }, { id: 'msg_a' }],
  ])('%s: acknowledged, one effect, onDuplicate told', async (_, first, second) => {
    const [placed, onDuplicate] = [vi.fn(), vi.fn()];
    const handler = createHandler({ on: { 'order.placed': placed }, onDuplicate });
    for (const given of [first, second]) expect((await handler(request(PLACED, given))).status).toBe(204);
    expect(placed).toHaveBeenCalledTimes(1);
    expect(onDuplicate).toHaveBeenCalledTimes(1);
    expect(onDuplicate.mock.calls[0]?.[0]).toMatchObject({ state: 'completed', id: 'evt_1', type: 'order.placed' });
  });

  test('while it is being handled: 409 and when to come again, for the work may still fail', async () => {
    const { opened, open } = gate();
    const [placed, onDuplicate] = [vi.fn(() => opened), vi.fn()];
    const handler = createHandler({ on: { 'order.placed': placed }, onDuplicate });
    const first = handler(request(PLACED));
    await expect.poll(() => placed).toHaveBeenCalled();
    const second = (await handler(request(PLACED))) as Response;
    expect(second.status).toBe(409);
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(onDuplicate.mock.calls[0]?.[0]).toMatchObject({ state: 'in-progress' });
    open();
    expect([(await first).status, (await handler(request(PLACED))).status]).toEqual([204, 204]);
    expect(placed).toHaveBeenCalledTimes(1);
  });

  test('ten at once: one effect', async () => {
    const placed = vi.fn(async () => {});
    const handler = createHandler({ on: { 'order.placed': placed } });
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await handler(request(PLACED))).status));
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(new Set(statuses)).toEqual(new Set([204, 409]));
    expect(placed).toHaveBeenCalledTimes(1);
  });

  test('after the crash of its handler: handled once the lease has ended, not before', async () => {
    let time = Date.now();
    const now = () => new Date(time);
    const store = createMemoryStore({ lease: 60, now });
    const crashed = vi.fn(() => new Promise(() => {}));
    const placed = vi.fn();
    void createHandler({ on: { 'order.placed': crashed }, idempotency: { store }, now })(request(PLACED));
    await expect.poll(() => crashed).toHaveBeenCalled();
    const handler = createHandler({ on: { 'order.placed': placed }, idempotency: { store }, now });
    time += 59_000;
    expect((await handler(request(PLACED, { at: now() }))).status).toBe(409);
    time += 1000;
    expect((await handler(request(PLACED, { at: now() }))).status).toBe(204);
    expect(placed).toHaveBeenCalledTimes(1);
  });

  test('a handler that outlived its lease: told, and the second claim is untouched', async () => {
    let time = Date.now();
    const now = () => new Date(time);
    const store = createMemoryStore({ lease: 60, now });
    const [slow, told] = [gate(), recorder()];
    const second = gate();
    const works = [vi.fn(() => slow.opened), vi.fn(() => second.opened)];
    const [one, two] = works.map((work) => {
      return createHandler({ ...told, on: { 'order.placed': work }, idempotency: { store }, now });
    });
    const first = one?.(request(PLACED));
    await expect.poll(() => works[0]).toHaveBeenCalled();
    time += 61_000;
    const redelivery = two?.(request(PLACED, { at: now() }));
    await expect.poll(() => works[1]).toHaveBeenCalled();
    slow.open();
    expect((await first)?.status).toBe(204);
    expect(told.failures).toMatchObject([{ place: 'claim-lost', id: 'evt_1' }]);
    expect(store.claim('evt_1')).toEqual({ state: 'in-progress' });
    second.open();
    expect((await redelivery)?.status).toBe(204);
    expect(store.claim('evt_1')).toEqual({ state: 'completed' });
  });
});

describe('what an event is recognised by', () => {
  test('can be chosen', async () => {
    const placed = vi.fn();
    const key = vi.fn((event: { readonly id?: unknown }) => `shop/${event.id}`);
    const claim = vi.fn((_: string): Claim => ({ state: 'completed' }));
    const store = { claim } as unknown as IdempotencyStore;
    const handler = createHandler({ on: { 'order.placed': placed }, idempotency: { store, key } });
    await handler(request(PLACED, { id: 'msg_1' }));
    expect(key).toHaveBeenCalledWith(PLACED, expect.objectContaining({ id: 'msg_1' }));
    expect(claim).toHaveBeenCalledWith('shop/evt_1');
  });

  test('can be nothing: then every delivery is handled', async () => {
    const placed = vi.fn();
    const on = { 'order.placed': placed };
    const handlers = [
      createHandler({ on, idempotency: { key: () => undefined } }),
      createHandler({ on, idempotency: false }),
      createHandler({ on }, { deduplication: { keys: [] } }),
    ];
    for (const handler of handlers) {
      for (const _ of [1, 2]) expect((await handler(request(PLACED))).status).toBe(204);
    }
    expect(placed).toHaveBeenCalledTimes(6);
  });

  test('a key that cannot be made is told, and the event comes again', async () => {
    const told = recorder();
    const key = () => {
      throw new TypeError('no key');
    };
    const handler = createHandler({ ...told, on: { 'order.placed': vi.fn() }, idempotency: { key } });
    expect((await handler(request(PLACED))).status).toBe(500);
    expect(told.failures).toMatchObject([{ place: 'handler', error: { message: 'no key' } }]);
  });

  test('plain ids are keys as they are; others become short, and stay apart', async () => {
    expect(await storeKey('evt_01HZX')).toBe('evt_01HZX');
    const odd = ['x'.repeat(201), 'x'.repeat(2 ** 20), 'a\u0000', 'a b', 'ä', '\ud800', '\udfff', '\ufffd', ''];
    const keys = await Promise.all(odd.map(storeKey));
    expect(new Set(keys).size).toBe(odd.length);
    for (const key of keys) expect(key).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe('a store that fails', () => {
  const broken = () => Promise.reject(new Error('connection lost'));
  const store = (parts: Partial<IdempotencyStore>): IdempotencyStore => ({
    claim: () => ({ state: 'claimed', token: 't' }),
    complete: () => true,
    release: () => true,
    ...parts,
  });

  test.each([
    ['claim', { claim: broken }, 500, 0, ['idempotency']],
    ['complete: the work is done, so it is acknowledged', { complete: broken }, 204, 1, ['idempotency']],
  ])('at %s', async (_, parts, status, calls, places) => {
    const [placed, told] = [vi.fn(), recorder()];
    const handler = createHandler({ ...told, on: { 'order.placed': placed }, idempotency: { store: store(parts) } });
    expect((await handler(request(PLACED))).status).toBe(status);
    expect(placed).toHaveBeenCalledTimes(calls);
    expect(told.failures.map(({ place }) => place)).toEqual(places);
  });

  test('at release: both failures are told', async () => {
    const told = recorder();
    const on = { 'order.placed': () => Promise.reject(new Error('work')) };
    const handler = createHandler({ ...told, on, idempotency: { store: store({ release: broken }) } });
    expect((await handler(request(PLACED))).status).toBe(500);
    expect(told.failures.map(({ place }) => place)).toEqual(['handler', 'idempotency']);
  });
});

import { PassThrough } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { bodyOf, headerPairs } from '../../../../generator/runtime/handlers/node/request.js';
import { serve } from '../../../../generator/runtime/handlers/node/serve.js';
import { createHandler, delivery } from './setup.js';

const EVENTS = ['data', 'end', 'error', 'close'];
const listenersOf = (stream: PassThrough) => EVENTS.map((event) => stream.listenerCount(event));

describe('the raw body of a request of Node.js', () => {
  test('is read, and no listener stays', async () => {
    const stream = new PassThrough();
    const before = listenersOf(stream);
    const body = bodyOf({ stream, kept: [] }, 100);
    stream.write('ä'.slice(0, 1));
    stream.end('{}');
    expect(Buffer.from((await body) as Uint8Array).toString()).toBe('ä{}');
    expect(listenersOf(stream)).toEqual(before);
  });

  test('is not read beyond the limit', async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    const before = listenersOf(stream);
    const body = bodyOf({ stream, kept: [] }, 15);
    for (const _ of [1, 2, 3, 4]) stream.write('0123456789');
    await expect(body).rejects.toMatchObject({ code: 'body_too_large' });
    expect([stream.isPaused(), listenersOf(stream)]).toEqual([true, before]);
    expect(stream.readableLength + stream.writableLength).toBeGreaterThan(0);
  });

  test.each([
    ['ends too early', (stream: PassThrough) => stream.destroy()],
    ['breaks', (stream: PassThrough) => stream.destroy(new Error('ECONNRESET'))],
  ])('of a connection that %s is none', async (_, end) => {
    const stream = new PassThrough();
    const before = listenersOf(stream);
    stream.on('error', () => {});
    const body = bodyOf({ stream, kept: [] }, 100);
    stream.write('{');
    end(stream);
    await expect(body).rejects.toThrow('closed before');
    stream.removeAllListeners('error');
    expect(listenersOf(stream)).toEqual(before);
    await expect(bodyOf({ stream: new PassThrough().destroy(), kept: [] }, 100)).rejects.toThrow('closed before');
  });

  test('is what was kept of it, rather than what a parser made', async () => {
    const stream = new PassThrough();
    stream.end('{}');
    stream.resume();
    await new Promise((resolve) => stream.on('end', resolve));
    expect(await bodyOf({ stream, kept: [undefined, Buffer.from('kept')] }, 100)).toEqual(Buffer.from('kept'));
    expect(await bodyOf({ stream, kept: ['text', { parsed: true }] }, 100)).toBe('text');
    await expect(bodyOf({ stream, kept: [undefined, { parsed: true }] }, 100)).rejects.toMatchObject({
      code: 'body_not_raw',
    });
  });
});

test('headers stay as many as they came, and those of HTTP/2 itself are none', () => {
  expect(headerPairs(['Svix-Id', 'a', ':path', '/', 'svix-id', 'b', 'odd'])).toEqual([
    ['Svix-Id', 'a'],
    ['svix-id', 'b'],
  ]);
});

test('an answer to nobody is not written', async () => {
  const request = Object.assign(new PassThrough(), { method: 'POST', rawHeaders: [] as string[] });
  const { body, headers } = delivery({ type: 'order.placed' });
  request.rawHeaders.push(...Object.entries(headers).flat());
  request.end(body);
  const write = vi.fn();
  const response = { headersSent: false, destroyed: true, on: () => {}, writeHead: write, write, end: write };
  await serve(createHandler({ on: {} }), { request, response, body: { stream: request, kept: [] } });
  expect(write).not.toHaveBeenCalled();
});

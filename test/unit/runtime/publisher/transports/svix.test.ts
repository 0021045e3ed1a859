import fc from 'fast-check';
import { Svix } from 'svix';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSvixTransport } from '../../../../../generator/runtime/publisher/transports/svix.js';
import type { OutboxMessage } from '../../../../../generator/runtime/publisher/transports/transport.js';
import { runs } from '../../../../support/runs.js';
import { type SvixServer, svixServer } from '../../../../support/svix-server.js';

const TOKEN = 'testsk_PfVNsi3TxVjyEqn4Yd3aS1Q8sLZkWm0d.eu';
const CONTEXT = { signal: new AbortController().signal };
const message = (given: Partial<OutboxMessage> = {}): OutboxMessage => ({
  id: 'evt_1',
  type: 'order.placed',
  owner: 'shop_1',
  body: '{"id":"evt_1"}',
  attempt: 1,
  ...given,
});

let server: SvixServer;
beforeEach(async () => {
  server = await svixServer(TOKEN);
});
afterEach(() => server.close());
const transport = (given: object = {}) => createSvixTransport({ token: TOKEN, serverUrl: server.url, ...given });

describe('the transport to Svix', () => {
  it('asks for what Svix’s own library asks for, whatever is sent', async () => {
    const client = new Svix(TOKEN, { serverUrl: server.url });
    const name = fc.stringMatching(/^[a-zA-Z0-9\-_.]{3,40}$/);
    await fc.assert(
      fc.asyncProperty(
        name,
        name,
        name,
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (owner, id, type, payload) => {
          server.messages.clear();
          server.requests.length = 0;
          const body = JSON.stringify(payload);
          await transport({ extra: () => ({ tags: ['a'] }) }).send(message({ owner, id, type, body }), CONTEXT);
          server.messages.clear();
          await client.message.create(owner, { eventId: id, eventType: type, payload: JSON.parse(body), tags: ['a'] });
          const [ours, theirs] = server.requests;
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: runs(50) },
    );
    expect(server.violations).toEqual([]);
  });

  it('takes a conflict for what it is: Svix has the event', async () => {
    expect(await transport().send(message(), CONTEXT)).toEqual({});
    expect(await transport().send(message(), CONTEXT)).toEqual({ duplicate: true });
    expect(server.messages.get('shop_1')?.size).toBe(1);
  });

  it('sends numbers with all of their digits', async () => {
    let sent = '';
    const fetch = async (_url: string, { body }: { body: string }) => {
      sent = body;
      return new Response('{}', { status: 202 });
    };
    await transport({ fetch }).send(message({ body: '{"amount":12345678901234567890.10}' }), CONTEXT);
    expect(sent).toContain('"payload":{"amount":12345678901234567890.10}');
  });

  it.each([
    [400, true],
    [413, true],
    [422, true],
    [401, false],
    [404, false],
    [429, false],
    [500, false],
    [503, false],
  ])('an answer with %i is refused for good: %s', async (status, refused) => {
    server.faults.push({ status, headers: { 'retry-after': '7' } });
    await expect(transport().send(message(), CONTEXT)).rejects.toMatchObject({ status, refused, retryAfter: 7 });
  });

  it.each([
    [{ owner: undefined }, /no application/],
    [{ owner: '..' }, /application id/],
    [{ owner: 'a/../b' }, /application id/],
    [{ id: 'not an id' }, /event id/],
    [{ type: 'größe' }, /event type/],
  ])('%j is not sent at all', async (given, problem) => {
    const sending = transport().send(message(given as Partial<OutboxMessage>), CONTEXT);
    await expect(sending).rejects.toMatchObject({ refused: true, message: expect.stringMatching(problem) });
    expect(server.requests).toEqual([]);
  });

  it('never tells the token, also where the server repeats it', async () => {
    const wrong = createSvixTransport({ token: 'wrong-token.eu', serverUrl: server.url });
    const error = await wrong.send(message(), CONTEXT).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('Svix answered 401');
    expect(JSON.stringify([error, String(error)])).not.toContain('wrong-token');
    expect(() => createSvixTransport({ token: 'a b' })).toThrow(RangeError);
  });

  it.each([
    ['sk_1.eu', 'https://api.eu.svix.com'],
    ['sk_1.us', 'https://api.us.svix.com'],
    ['sk_1.elsewhere', 'https://api.svix.com'],
    ['sk_1', 'https://api.svix.com'],
  ])('%s tells its region', async (token, expected) => {
    let asked = '';
    const fetch = async (url: string) => {
      asked = url;
      return new Response('{}');
    };
    await createSvixTransport({ token, fetch }).send(message(), CONTEXT);
    expect(asked).toBe(`${expected}/api/v1/app/shop_1/msg?with_content=false`);
  });

  it('tells a connection that broke from an answer', async () => {
    server.faults.push({ status: 500, drop: true });
    await expect(transport().send(message(), CONTEXT)).rejects.toMatchObject({ refused: false, status: undefined });
  });
});

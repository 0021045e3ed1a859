import { Webhook } from 'svix';
import { beforeAll, describe, expect, it } from 'vitest';
import { createDirectTransportWith } from '../../../../../generator/runtime/publisher/transports/direct.js';
import type { Transport } from '../../../../../generator/runtime/publisher/transports/transport.js';
import { readOwnContract } from '../../../../support/contract.js';
import { emittedPackage } from '../../../../support/emitted-package.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const CONTEXT = { signal: new AbortController().signal };
const MESSAGE = { id: 'evt_1', type: 'v1.tag.created', body: '{"id":"evt_1"}', attempt: 1 };

type Create = (options: object) => Transport;
interface Request {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Keeps what it is asked, and answers with one status after the other. */
function endpoint(...statuses: number[]) {
  const requests: Request[] = [];
  const fetch = async (_url: string, request: Request) => {
    requests.push(request);
    return new Response(null, { status: statuses.shift() ?? 204, headers: { 'retry-after': '3' } });
  };
  return { requests, fetch };
}

describe('the direct transport', () => {
  let create: Create;
  beforeAll(async () => {
    const emitted = await emittedPackage(await readOwnContract());
    create = (await emitted.load('publisher/index.js')).createDirectTransport as Create;
  });

  it('signs each attempt anew, under one id, as the reference implementation verifies it', async () => {
    const { requests, fetch } = endpoint();
    const times = [new Date(), new Date(Date.now() + 60_000)];
    const transport = create({ url: 'http://partner.test/', secret: SECRET, fetch, now: () => times[requests.length] });
    for (const _ of times) expect(await transport.send(MESSAGE, CONTEXT)).toEqual({});
    for (const { body, headers } of requests) new Webhook(SECRET).verify(body, headers);
    const [first, second] = requests.map(({ headers }) => headers);
    expect(first?.['svix-id']).toBe(second?.['svix-id']);
    expect(first?.['svix-timestamp']).not.toBe(second?.['svix-timestamp']);
    expect(first?.['content-type']).toBe('application/json');
  });

  it('takes any 2xx for success, and nothing else, redirects neither', async () => {
    for (const status of [301, 400, 401, 409, 429, 500]) {
      const { fetch } = endpoint(status);
      const sending = create({ url: 'http://partner.test/', secret: SECRET, fetch }).send(MESSAGE, CONTEXT);
      await expect(sending).rejects.toMatchObject({ status, refused: false, retryAfter: 3 });
    }
    const { fetch } = endpoint(299);
    await create({ url: 'http://partner.test/', secret: SECRET, fetch }).send(MESSAGE, CONTEXT);
  });

  it('tells the type in a header where the contract does, and signs nothing where it does not say how', async () => {
    const unsigned = createDirectTransportWith({
      contentTypes: new Map([['push', 'application/vnd.push+json']]),
      typeHeader: { name: 'x-github-event', body: ['action'], separator: '.' },
    });
    const { requests, fetch } = endpoint();
    const transport = unsigned({ url: 'http://partner.test/', fetch });
    await transport.send({ ...MESSAGE, type: 'issues.opened', body: '{"action":"opened"}' }, CONTEXT);
    await transport.send({ ...MESSAGE, type: 'push', body: '{"ref":"main"}' }, CONTEXT);
    expect(requests.map(({ headers }) => headers)).toEqual([
      { 'content-type': 'application/json', 'x-github-event': 'issues' },
      { 'content-type': 'application/vnd.push+json', 'x-github-event': 'push' },
    ]);
  });
});

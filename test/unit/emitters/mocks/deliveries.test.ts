import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract, Signature } from '../../../../generator/contract/model.js';
import type { DeliveryOptions, MockDelivery } from '../../../../generator/runtime/mocks/deliveries/deliver.js';
import type { MakeOptions } from '../../../../generator/runtime/mocks/make-event.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOf, type Given } from '../contract.js';
import { packageOf } from './emitted.js';
import { seeds } from './plans.js';

interface Delivering {
  mockSecret?(seed?: number | string): string;
  mockDelivery(type: string, options?: DeliveryOptions & MakeOptions): Promise<MockDelivery<unknown>>;
  mockDeliveryOf(event: unknown, options?: DeliveryOptions & { type?: string }): Promise<MockDelivery<unknown>>;
  mock(type: string, options?: MakeOptions): unknown;
  mockUnknownEvent(): unknown;
  invalid(type: string): { readonly value: unknown }[];
  shuffleDeliveries<T>(list: readonly T[], options?: { seed?: number; duplicates?: number }): T[];
}

interface Receiving {
  receiveWebhook(input: Request, options: object): Promise<{ kind: string; event?: unknown; delivery: { id: string } }>;
}

const URL_OF_ENDPOINT = 'https://partner.example/webhooks';

async function delivering(contract: Contract): Promise<Delivering & Receiving> {
  const { folder, mocks } = await packageOf(contract);
  const root = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'index.js')).href)) as Receiving;
  return { ...(mocks as unknown as Delivering), receiveWebhook: root.receiveWebhook };
}

function requestOf(delivery: MockDelivery<unknown>): Request {
  return new Request(URL_OF_ENDPOINT, { method: 'POST', ...delivery });
}

describe('deliveries of our contract', () => {
  let contract: Contract;
  let made: Delivering & Receiving;
  let secret: string;
  beforeAll(async () => {
    contract = await readOwnContract();
    made = await delivering(contract);
    secret = made.mockSecret?.(1) ?? '';
  });

  it('are received as the events that they are, of every type and in every variant', async () => {
    for (const { wireType } of contract.messages) {
      for (const variant of ['typical', 'minimal', 'full', 'future'] as const) {
        const delivery = await made.mockDelivery(wireType, { secret, seed: wireType, variant });
        expect(delivery.event).toEqual(made.mock(wireType, { seed: wireType, variant }));
        expect(JSON.parse(delivery.body)).toEqual(delivery.event);
        const received = await made.receiveWebhook(requestOf(delivery), { secret });
        expect(received).toMatchObject({ kind: 'event', event: delivery.event });
        expect(received.delivery.id).toBe(delivery.headers['svix-id']);
      }
    }
  });

  it('are accepted by the libraries that receivers use today', async () => {
    const now = new Date();
    const { headers, body, event } = await made.mockDelivery('v1.tag.updated', { secret, now });
    expect(() => new SvixWebhook(secret).verify(body, headers)).not.toThrow();
    const renamed = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.replace('svix-', 'webhook-'), value]),
    );
    expect(new StandardWebhook(secret).verify(body, renamed)).toEqual(event);
  });

  it('carry what the schema of the headers asks for, in small letters', async () => {
    const { headers } = await made.mockDelivery('v1.tag.created', { secret, now: new Date(1_700_000_000_999) });
    expect(headers).toEqual({
      'content-type': 'application/json',
      'svix-id': expect.stringMatching(/^msg_[A-Za-z0-9]{21}$/),
      'svix-timestamp': '1700000000',
      'svix-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/),
    });
  });

  it('are the same for the same seed and time; the id follows the seed, and the signature follows all', async () => {
    const now = new Date(1_700_000_000_000);
    const given = { secret, seed: 7, now };
    const one = await made.mockDelivery('v1.tag.created', given);
    expect(await made.mockDelivery('v1.tag.created', given)).toEqual(one);
    const later = await made.mockDelivery('v1.tag.created', { ...given, now: new Date(1_700_000_100_000) });
    expect(later.body).toBe(one.body);
    expect(later.headers['svix-id']).toBe(one.headers['svix-id']);
    expect(later.headers['svix-signature']).not.toBe(one.headers['svix-signature']);
    const ids = await Promise.all(seeds(50).map((seed) => made.mockDelivery('v1.tag.created', { ...given, seed })));
    expect(new Set(ids.map(({ headers }) => headers['svix-id'])).size).toBe(50);
    const named = await made.mockDelivery('v1.tag.created', { ...given, id: 'msg_mine' });
    expect(named.headers['svix-id']).toBe('msg_mine');
  });

  it('are signed with each of several secrets', async () => {
    const secrets = [secret, made.mockSecret?.(2) ?? ''];
    const delivery = await made.mockDelivery('v1.tag.created', { secret: secrets });
    expect(delivery.headers['svix-signature']?.split(' ')).toHaveLength(2);
    for (const one of secrets) {
      expect((await made.receiveWebhook(requestOf(delivery), { secret: one })).kind).toBe('event');
    }
    await expect(made.receiveWebhook(requestOf(delivery), { secret: made.mockSecret?.(3) })).rejects.toThrow();
  });

  it('have the overrides, which can break the contract on purpose', async () => {
    const overrides = { data: { object: { id: 7 } } };
    await expect(made.mockDelivery('v1.tag.created', { secret, overrides })).rejects.toThrow('/data/object/id');
    const delivery = await made.mockDelivery('v1.tag.created', { secret, overrides, validate: false });
    expect((await made.receiveWebhook(requestOf(delivery), { secret })).kind).toBe('invalid');
  });

  it('can be of events that are invalid or unknown', async () => {
    const unknown = await made.mockDeliveryOf(made.mockUnknownEvent(), { secret });
    expect((await made.receiveWebhook(requestOf(unknown), { secret })).kind).toBe('unknown');
    const [first] = made
      .invalid('v1.tag.created')
      .filter((one) => 'profile' in one && one.profile === 'structural')
      .slice(5);
    const invalid = await made.mockDeliveryOf(first?.value, { secret });
    expect((await made.receiveWebhook(requestOf(invalid), { secret })).kind).toBe('invalid');
  });

  it('need a secret, and one that is valid', async () => {
    await expect(made.mockDelivery('v1.tag.created')).rejects.toThrow('pass a { secret }');
    await expect(made.mockDelivery('v1.tag.created', { secret: [] })).rejects.toThrow('pass a { secret }');
    await expect(made.mockDelivery('v1.tag.created', { secret: 'whsec_?' })).rejects.toMatchObject({
      code: 'invalid_secret',
    });
    await expect(made.mockDelivery('v1.tag.vanished', { secret })).rejects.toThrow('No event of this contract');
  });

  it('secrets follow the seed', () => {
    expect(made.mockSecret?.('a')).toBe(made.mockSecret?.('a'));
    expect(new Set(seeds(50).map((seed) => made.mockSecret?.(seed))).size).toBe(50);
    for (const seed of seeds(50)) expect(made.mockSecret?.(seed)).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});

const HEADER: Given = {
  schemas: {
    Headers: {
      type: 'object',
      required: ['X-Shop-Event', 'X-Shop-Delivery', 'X-Shop-Retries'],
      properties: {
        'X-Shop-Event': { type: 'string' },
        'X-Shop-Delivery': { type: 'string', 'x-mock': { id: 'uuid' } },
        'X-Shop-Retries': { type: 'integer', minimum: 0, maximum: 3 },
        'X-Shop-Note': { type: 'string' },
      },
    },
  },
  payloads: {
    OrderPaid: { type: 'object', required: ['action'], properties: { action: { const: 'paid' } } },
    Ping: { type: 'object', properties: { zen: { type: 'string' } } },
  },
  messages: [
    {
      key: 'OrderPaid',
      wireType: 'order.paid',
      headers: '#/components/schemas/Headers',
      contentType: 'application/vnd.shop+json',
    },
    { key: 'Ping', wireType: 'ping', headers: '#/components/schemas/Headers' },
  ],
};

const DISPATCH = { basis: 'declared', separator: '.', header: 'X-Shop-Event', body: '/action' } as const;

function signature(more: Partial<Signature>): Signature {
  return {
    key: 'hmac',
    scheme: 'hmac',
    algorithm: 'sha256',
    content: '{body}',
    encoding: 'hex',
    version: 'sha256',
    versionSeparator: '=',
    secret: { encoding: 'utf8' },
    families: [{ name: 'shop', signature: 'X-Shop-Signature' }],
    ...more,
  };
}

describe('deliveries of other contracts', () => {
  it('tell the type in a header, or the part of it that the body does not tell', async () => {
    const { mockDelivery, mockDeliveryOf, mockSecret } = await delivering(
      contractOf({ ...HEADER, contract: { dispatch: DISPATCH } }),
    );
    expect(mockSecret).toBeUndefined();
    const paid = await mockDelivery('order.paid', { seed: 1 });
    expect(paid.headers).toEqual({
      'content-type': 'application/vnd.shop+json',
      'x-shop-event': 'order',
      'x-shop-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-shop-retries': expect.stringMatching(/^[0-3]$/),
    });
    expect((await mockDelivery('ping')).headers['x-shop-event']).toBe('ping');
    expect((await mockDeliveryOf({ action: 'paid' }, { type: 'order.paid' })).headers['x-shop-event']).toBe('order');
  });

  it('are signed as the contract has it', async () => {
    const contract = contractOf({ ...HEADER, contract: { dispatch: DISPATCH, signatures: [signature({})] } });
    const made = await delivering(contract);
    const secret = made.mockSecret?.() ?? '';
    const delivery = await made.mockDelivery('order.paid', { secret });
    const digest = createHmac('sha256', secret).update(delivery.body).digest('hex');
    expect(delivery.headers['x-shop-signature']).toBe(`sha256=${digest}`);
    expect(await made.receiveWebhook(requestOf(delivery), { secret })).toMatchObject({
      kind: 'event',
      type: 'order.paid',
    });
    await expect(made.mockDelivery('order.paid', { secret: [secret, secret] })).rejects.toThrow(RangeError);
  });

  it.each([
    [{ encoding: 'hex', prefix: 'key-' } as const, /^key-[0-9a-f]{64}$/],
    [{ encoding: 'base64' } as const, /^[A-Za-z0-9+/]{43}=$/],
    [{ encoding: 'utf8', prefix: 's_' } as const, /^s_[A-Za-z0-9]{32}$/],
  ])('have secrets of the right form: %o', async (form, expected) => {
    const contract = contractOf({
      ...HEADER,
      contract: { dispatch: DISPATCH, signatures: [signature({ secret: form })] },
    });
    const { mockSecret, mockDelivery } = await delivering(contract);
    const secret = mockSecret?.(5) ?? '';
    expect(secret).toMatch(expected);
    await expect(mockDelivery('ping', { secret })).resolves.toHaveProperty('headers.x-shop-signature');
  });

  it('without headers, a type in the body or a signature are a body with its content type', async () => {
    const dispatch = { basis: 'out-of-band', separator: '.' } as const;
    const { mockDelivery } = await delivering(
      contractOf({ ...HEADER, messages: [{ key: 'Ping' }], contract: { dispatch } }),
    );
    expect((await mockDelivery('Ping')).headers).toEqual({ 'content-type': 'application/json' });
  });
});

describe('shuffled deliveries', () => {
  let shuffle: Delivering['shuffleDeliveries'];
  beforeAll(async () => {
    shuffle = (await delivering(contractOf(HEADER))).shuffleDeliveries;
  });

  it('are those of the list, in another order, with as many more as is asked for', () => {
    const list = seeds(20);
    for (const seed of seeds(50)) {
      const shuffled = shuffle(list, { seed, duplicates: 5 });
      expect(shuffled).toHaveLength(25);
      expect(new Set(shuffled)).toEqual(new Set(list));
      expect(shuffle(list, { seed })).not.toEqual(list);
      expect(shuffle(list, { seed, duplicates: 5 })).toEqual(shuffled);
    }
    expect(list).toEqual(seeds(20));
    expect(shuffle([], { duplicates: 3 })).toEqual([]);
  });

  it('come in every order equally often', () => {
    const counts = new Map<string, number>();
    for (const seed of seeds(6000)) {
      const order = shuffle(['a', 'b', 'c'], { seed }).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect([...counts.values()].map((count) => Math.round(count / 200))).toEqual([5, 5, 5, 5, 5, 5]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Contract } from '../../../../generator/contract/model.js';
import { deduplicationOf, successStatus } from '../../../../generator/emitters/handlers/acknowledgement.js';
import { handlers } from '../../../../generator/emitters/handlers/index.js';
import { stateOrder } from '../../../../generator/emitters/handlers/state-order.js';
import { readOwnContract } from '../../../support/contract.js';
import { contractOf, emitted, ORDERS } from '../contract.js';

const origin = 'publisher';
const SIGNATURE: Contract['signatures'][number] = {
  key: 'signed',
  scheme: 'hmac',
  algorithm: 'sha256',
  content: '{id}.{body}',
  encoding: 'hex',
  secret: { encoding: 'utf8' },
  families: [{ name: 'shop', id: 'Shop-Id', signature: 'Shop-Signature' }],
};

function withContract(contract: Partial<Contract>, envelopes: readonly (string | undefined)[] = []): Contract {
  const messages = (ORDERS.messages ?? []).map((message, at) => {
    const id = envelopes[at];
    return { ...message, ...(id !== undefined && { envelope: { id } }) };
  });
  return contractOf({ ...ORDERS, messages, contract });
}

describe('what an event is recognised by', () => {
  test('is what the contract says, the signed id as the delivery’s', () => {
    const keys = [{ body: '/a~1b/c' }, { header: 'SHOP-ID' }, { header: 'X-Other' }];
    const delivery = { deduplication: { keys, seconds: 900, origin } } as const;
    expect(deduplicationOf(withContract({ delivery, signatures: [SIGNATURE] }))).toEqual({
      keys: [{ body: ['a/b', 'c'] }, 'delivery', { header: 'x-other' }],
      seconds: 900,
    });
  });

  test.each([
    ['the envelope’s id, then the delivery’s', ['/id', '/id'], [SIGNATURE], [{ body: ['id'] }, 'delivery']],
    ['the delivery’s, where events have it at different places', ['/id', '/event/id'], [SIGNATURE], ['delivery']],
    ['the delivery’s, where not all events have one', ['/id', undefined], [SIGNATURE], ['delivery']],
    ['the envelope’s, where nothing is signed', ['/id', '/id'], [], [{ body: ['id'] }]],
    ['nothing, where the contract has neither', [], [], []],
  ] as const)('without that: %s', (_, envelopes, signatures, keys) => {
    expect(deduplicationOf(withContract({ signatures }, envelopes))).toEqual({ keys });
  });
});

test.each([
  [undefined, 204],
  [[], 204],
  [['2XX'], 204],
  [['200', '204'], 204],
  [['200', '202'], 200],
  [['202'], 202],
  [['3XX'], 204],
])('where %j is success, the answer is %i', (statuses, status) => {
  const delivery = statuses ? { delivery: { success: { statuses, origin } } as const } : {};
  expect(successStatus(withContract(delivery))).toBe(status);
});

describe('where events tell their age', () => {
  const bookkeeping = { type: 'string', 'x-change': 'bookkeeping' };
  const orderOf = (order: object, envelope: object = {}, event: object = { action: 'updated' }) =>
    contractOf({
      schemas: { Order: { type: 'object', ...order } },
      payloads: {
        Changed: { type: 'object', properties: { at: {}, order: { $ref: '#/components/schemas/Order' } } },
      },
      messages: [{ key: 'Changed', wireType: 'changed', envelope: { object: '/order', ...envelope }, event } as never],
    });
  const ORDERED = {
    properties: { made: bookkeeping, touched: bookkeeping },
    'x-invariants': [{ order: ['/made', '/touched'] }],
  };

  test('is what the invariants of the resource put last, where that is bookkeeping', () => {
    expect(stateOrder(orderOf(ORDERED)).get('changed')).toEqual({ changed: '/order/touched', deletes: false });
    const dates = { ...ORDERED, properties: { made: {}, touched: {} } };
    expect(stateOrder(orderOf(dates, { time: '/at' })).get('changed')).toEqual({ emitted: '/at', deletes: false });
  });

  test('is what the invariants of the event put before its own time', async () => {
    const rows = stateOrder(await readOwnContract());
    const contract = await readOwnContract();
    expect(rows.size).toBe(contract.messages.length);
    for (const { wireType, event, envelope } of contract.messages) {
      expect(rows.get(wireType)).toEqual({
        changed: `${envelope?.object}/updated_at`,
        emitted: envelope?.time,
        id: envelope?.id,
        deletes: event?.action === 'deleted',
      });
    }
  });

  test('an event that tells no time has no place', () => {
    expect([...stateOrder(contractOf(ORDERS))]).toEqual([]);
  });
});

test('names that try to leave their string stay in it', async () => {
  const hostile = "'],x:import('evil')//\u2028\n`$" + '{1}';
  const keys = [{ body: `/${hostile.replaceAll('/', '~1')}` }, { header: hostile }];
  const [first] = ORDERS.messages ?? [];
  const contract = contractOf({
    ...ORDERS,
    messages: [
      { ...first, key: 'OrderPlaced', wireType: hostile, envelope: { time: `/${hostile.replaceAll('/', '~1')}` } },
    ],
    contract: {
      delivery: { deduplication: { keys, origin } },
      dispatch: { basis: 'declared', separator: '.', body: "/a~1'" },
    },
  });
  const code = (await emitted(handlers, contract)).get('handlers/index.js') ?? '';
  const bare = code.replace(/^(import|export \{).*$/gm, '').replaceAll('export ', '');
  const told: unknown[] = [];
  const run = new Function('createHandlerWith', 'createNewestWins', 'receiveWebhook', bare);
  const keep = (value: unknown) => told.push(value);
  run(keep, keep, () => {});
  expect(told).toEqual([
    {
      receive: expect.any(Function),
      deduplication: { keys: [{ body: [hostile] }, { header: hostile.toLowerCase() }] },
      success: 204,
    },
    { dispatch: ["a/'"], places: new Map([[hostile, { emitted: [hostile], deletes: false }]]) },
  ]);
});

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PostgresQuery } from '../../../../../generator/runtime/postgres.js';
import { createPublisherWith } from '../../../../../generator/runtime/publisher/outbox/create-publisher.js';
import { pauseAfter, type RelayOptions } from '../../../../../generator/runtime/publisher/outbox/relay-options.js';
import type { OutboxBinding } from '../../../../../generator/runtime/publisher/outbox/rows.js';
import {
  type OutboxMessage,
  type Transport,
  TransportError,
} from '../../../../../generator/runtime/publisher/transports/transport.js';

interface Placed {
  readonly type: string;
  readonly id?: string;
  readonly order?: string | number;
  readonly shop?: string;
  readonly note?: unknown;
}

const ERROR = { path: '/note', keyword: 'type', message: 'must be text' };
const binding: OutboxBinding = {
  dispatch: { body: ['type'] },
  validate: (event) => {
    const { note, type } = (event ?? {}) as Partial<Placed>;
    return type === 'order.placed' && (note === undefined || typeof note === 'string')
      ? { ok: true, value: event, event }
      : { ok: false, errors: [ERROR] };
  },
  events: new Map([
    ['order.placed', { id: ['id'], owner: ['shop'], resource: { name: 'Order', identity: [['order']] } }],
  ]),
};
const publisher = createPublisherWith<Placed>(binding)();

let database: PGlite;
let statements = 0;
const query: PostgresQuery = (text, parameters) => {
  statements++;
  return database.query(text, parameters);
};
beforeAll(async () => {
  database = await PGlite.create();
  await publisher.migrate(query);
});
afterAll(() => database.close());
beforeEach(() => database.exec('TRUNCATE webhook_outbox'));

const placed = (id: string, rest: Partial<Placed> = {}): Placed => ({ type: 'order.placed', id, ...rest });

/** A transport that remembers what it sent, and does what the test says of each event. */
function recorder(act: (message: OutboxMessage) => unknown = () => undefined) {
  const sent: string[] = [];
  const transport: Transport = {
    async send(message) {
      await act(message);
      sent.push(message.id);
      return {};
    },
  };
  return { sent, transport };
}

const relayOf = (transport: Transport, options: Partial<RelayOptions> = {}) =>
  publisher.relay({ query, transport, backoff: { first: 0.001, longest: 0.002 }, ...options });

/** Drains until nothing is left but what is parked. */
async function drainAll(transport: Transport, options: Partial<RelayOptions> = {}) {
  const relay = relayOf(transport, options);
  for (let round = 0; round < 100 && (await publisher.status(query)).waiting > 0; round++) {
    await relay.drain();
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  return relay;
}

describe('publishing', () => {
  it('is one statement, however many events there are, and none where there is nothing to tell', async () => {
    statements = 0;
    expect(await publisher.publish(query, [placed('a'), null, placed('b'), placed('c')])).toBe(3);
    expect(statements).toBe(1);
    expect(await publisher.publish(query, null)).toBe(0);
    expect(await publisher.publish(query, [])).toBe(0);
    expect(statements).toBe(1);
  });

  it('writes nothing that the contract does not allow, also not what JSON would make of it', async () => {
    const cycle: { note?: unknown } = {};
    cycle.note = cycle;
    for (const event of [
      placed('b', { note: 1 }),
      placed('c', { note: { toJSON: () => 7 } }),
      placed('d', cycle),
      placed('e', { note: 1n }),
      placed('f'.repeat(300)),
      placed('nul\0'),
      { type: 'order.lost', id: 'g' },
      undefined as unknown as Placed,
    ]) {
      await expect(publisher.publish(query, [placed('a'), event])).rejects.toMatchObject({ name: 'InvalidEventError' });
    }
    expect((await publisher.status(query)).waiting).toBe(0);
    await publisher.publish(query, placed('a', { note: { toJSON: () => 'text' } }));
  });

  it('is undone with its transaction', async () => {
    const work = database.transaction(async (tx) => {
      await publisher.publish((text, parameters) => tx.query(text, parameters), placed('a'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await publisher.status(query)).toEqual({ waiting: 0, attempted: 0, parked: 0, lag: 0 });
  });

  it('keeps every text as it is, and gives an id to what has none', async () => {
    const note = 'Größe 😀 \u0000 \ud800 "\\ \u2028';
    await publisher.publish(query, [placed('a', { note }), { type: 'order.placed' }]);
    const bodies: string[] = [];
    const ids: string[] = [];
    await relayOf(recorder(({ body, id }) => [bodies.push(body), ids.push(id)]).transport).drain();
    expect(JSON.parse(bodies[0] ?? '')).toEqual(placed('a', { note }));
    expect(ids[1]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses a second event under the id of one that waits', async () => {
    await publisher.publish(query, placed('a'));
    await expect(publisher.publish(query, placed('a'))).rejects.toMatchObject({ code: '23505' });
  });
});

describe('the table', () => {
  it('is made any number of times, under any name, in any schema', async () => {
    await database.exec('CREATE SCHEMA "odd ""schema"""');
    for (const table of ['a"; DROP TABLE webhook_outbox; --', 'Größe 7', "it's", 'select', '$1', '😀'.repeat(15)]) {
      for (const schema of [undefined, 'odd "schema"']) {
        const other = createPublisherWith<Placed>(binding)({ table, ...(schema && { schema }) });
        for (const _ of [1, 2]) await other.migrate(query);
        await other.publish(query, placed('a', { order: 'o' }));
        const { sent, transport } = recorder();
        await other.relay({ query, transport }).drain();
        expect(sent).toEqual(['a']);
      }
    }
    expect((await publisher.status(query)).waiting).toBe(0);
    expect(() => createPublisherWith(binding)({ table: 'x'.repeat(64) })).toThrow(RangeError);
  });

  it('has migrations that are numbered, and are one statement each', () => {
    expect(publisher.migrations.map(({ version }) => version)).toEqual([1]);
    for (const { sql } of publisher.migrations) expect(sql).not.toContain(';');
  });
});

describe('a relay', () => {
  it('sends what is about one resource in order, although attempts fail, and the rest beside it', async () => {
    const events = Array.from({ length: 40 }, (_, at) => placed(`e${at}`, { order: at % 4 }));
    await publisher.publish(query, events);
    const failures = new Map<string, number>();
    const { sent, transport } = recorder(({ id, attempt }) => {
      const times = Number(id.slice(1)) % 3;
      if (attempt <= times) {
        failures.set(id, attempt);
        throw new Error('not now');
      }
    });
    const relay = await drainAll(transport);
    expect(failures.size).toBeGreaterThan(20);
    for (const order of [0, 1, 2, 3]) {
      const ids = sent.filter((id) => Number(id.slice(1)) % 4 === order);
      expect(ids).toEqual(events.filter((event) => event.order === order).map(({ id }) => id));
    }
    expect(relay.counters).toMatchObject({ sent: 40, parked: 0, inFlight: 0 });
  });

  it('gets past any number of events that wait for another', async () => {
    const blocked = Array.from({ length: 1200 }, (_, at) => placed(`b${at}`, { order: 'stuck' }));
    await publisher.publish(query, [...blocked, placed('free', { order: 'other' })]);
    const { sent, transport } = recorder(({ resource }) => {
      if (resource === 'Order/stuck') throw new Error('not now');
    });
    const relay = relayOf(transport, { backoff: { first: 60 }, poll: 0.01 });
    relay.start();
    while (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await relay.stop();
    expect(sent).toEqual(['free']);
    expect(relay.counters.retried).toBe(1);
  });

  it('parks what is refused and what fails too often, tells why, and sends it again when it is told to', async () => {
    await publisher.publish(query, [
      placed('refused', { order: 1, shop: 's' }),
      placed('after', { order: 1 }),
      placed('failing', { order: 2 }),
    ]);
    const parked: string[] = [];
    const { sent, transport } = recorder(({ id }) => {
      if (id === 'refused') throw new TransportError('too large', { refused: true });
      if (id === 'failing') throw new TypeError('broken\0');
    });
    await drainAll(transport, { maxAttempts: 3, onParked: ({ message }) => parked.push(message.id) });
    expect(sent).toEqual(['after']);
    expect(parked.sort()).toEqual(['failing', 'refused']);
    const listed = await publisher.parked(query);
    expect(listed.map(({ id, attempts, error }) => [id, attempts, error])).toEqual([
      ['refused', 1, 'TransportError: too large'],
      ['failing', 3, 'TypeError: broken'],
    ]);
    expect(listed[0]).toMatchObject({ owner: 's', resource: 'Order/1', parkedAt: expect.any(Date) });
    expect(await publisher.parked(query, { after: listed[0]?.position ?? '', limit: 1 })).toEqual(listed.slice(1));
    expect(await publisher.status(query)).toMatchObject({ waiting: 0, parked: 2, lag: 0 });

    const working = recorder();
    expect(await publisher.redrive(query, ['refused', 'after', "'); --"])).toBe(1);
    await drainAll(working.transport);
    expect(working.sent).toEqual(['refused']);
    expect(await publisher.discard(query, ['failing'])).toBe(1);
    expect(await publisher.redrive(query)).toBe(0);
  });

  it('parks what ends every relay that takes it', async () => {
    await publisher.publish(query, placed('a'));
    // One that finds the lease of another comes to nothing.
    for (let claims = 0; claims < 2; ) {
      if ((await claimedByOneThatEnds()) > 0) claims++;
      else await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await drainAll(recorder().transport, { maxAttempts: 2 });
    expect((await publisher.parked(query)).map(({ attempts }) => attempts)).toEqual([3]);
  });

  it('shares the work with others without sending twice', async () => {
    await publisher.publish(
      query,
      Array.from({ length: 100 }, (_, at) => placed(`e${at}`)),
    );
    const { sent, transport } = recorder();
    const relays = [1, 2, 3].map(() => relayOf(transport, { concurrency: 3, poll: 0.005 }));
    for (const relay of relays) relay.start();
    while ((await publisher.status(query)).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all(relays.map((relay) => relay.stop()));
    expect(new Set(sent).size).toBe(100);
    expect(sent).toHaveLength(100);
  });

  it('gives an attempt up in time, and tells the transport', async () => {
    await publisher.publish(query, placed('a'));
    let begun = 0;
    let aborted = 0;
    const transport: Transport = {
      send: (_message, { signal }) => {
        begun++;
        (signal as AbortSignal).addEventListener('abort', () => {
          aborted++;
        });
        return new Promise(() => {});
      },
    };
    const relay = relayOf(transport, { timeout: 0.02, maxAttempts: Number.POSITIVE_INFINITY });
    // Where the machine stalls, the time is up before the attempt begins.
    while (begun === 0) await relay.drain();
    expect(aborted).toBe(begun);
    expect(relay.counters).toMatchObject({ sent: 0, parked: 0, inFlight: 0 });
    expect(relay.counters.retried).toBeGreaterThanOrEqual(begun);
  });

  it('pauses as a whole where nothing gets through, and uses up few attempts', async () => {
    await publisher.publish(
      query,
      Array.from({ length: 200 }, (_, at) => placed(`e${at}`)),
    );
    let isDown = true;
    const { sent, transport } = recorder(() => {
      if (isDown) throw new TransportError('No answer came.');
    });
    const relay = relayOf(transport, { concurrency: 4, poll: 0.001, backoff: { first: 0.05, longest: 0.1 } });
    const since = performance.now();
    relay.start();
    await new Promise((resolve) => setTimeout(resolve, 500));
    // Four at once, and then one in at least 25 milliseconds.
    expect(relay.counters.retried).toBeLessThanOrEqual(4 + (performance.now() - since) / 25);
    isDown = false;
    while (sent.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
    await relay.stop();
  });

  it('goes on where the database fails and where what observes it throws', async () => {
    await publisher.publish(query, [placed('a'), placed('b')]);
    let broken = 3;
    const errors: unknown[] = [];
    const { sent, transport } = recorder();
    const relay = relayOf(transport, {
      query: async (text, parameters) => {
        if (broken-- > 0) throw new Error('no database');
        return query(text, parameters);
      },
      onError: (error) => errors.push(error),
      onSent: () => {
        throw new Error('observer');
      },
    });
    relay.start();
    while ((await publisher.status(query)).waiting > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await relay.stop();
    expect(sent).toEqual(['a', 'b']);
    expect(errors.map(String)).toEqual([...Array(3).fill('Error: no database'), ...Array(2).fill('Error: observer')]);
  });

  it('stops when what is on its way has arrived, and takes nothing more', async () => {
    await publisher.publish(query, [placed('a', { order: 1 }), placed('b', { order: 1 })]);
    let arrive = () => {};
    let depart = () => {};
    const departed = new Promise<void>((resolve) => {
      depart = resolve;
    });
    const { sent, transport } = recorder(() => {
      depart();
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    });
    const relay = relayOf(transport);
    relay.start();
    await departed;
    const stopped = relay.stop();
    arrive();
    await stopped;
    expect(sent).toEqual(['a']);
    expect(await publisher.status(query)).toMatchObject({ waiting: 1, attempted: 0 });
  });

  it.each([
    { concurrency: 0 },
    { timeout: 60 },
    { poll: Number.NaN },
    { maxAttempts: 0 },
    { backoff: { factor: 0.5 } },
    { lease: Number.POSITIVE_INFINITY },
  ])('refuses %j', (options) => {
    expect(() => relayOf(recorder().transport, options)).toThrow(RangeError);
  });
});

describe('pauses', () => {
  it('double, up to the longest, and half of each is left to chance', () => {
    const settings = { first: 1, factor: 2, longest: 60 };
    expect([1, 2, 3, 7, 2000].map((failures) => pauseAfter(failures, settings, 1))).toEqual([1, 2, 4, 60, 60]);
    expect(pauseAfter(3, settings, 0)).toBe(2);
  });
});

/** Starts a relay that ends after its first claim, and tells how many events that had. */
function claimedByOneThatEnds(): Promise<number> {
  const never = new Promise<never>(() => {});
  return new Promise((resolve, reject) => {
    let isOver = false;
    const first: PostgresQuery = async (text, parameters) => {
      if (isOver) return never;
      isOver = true;
      const result = await query(text, parameters).catch((error) => {
        reject(error);
        return never;
      });
      resolve((result.rows as { readonly id: unknown }[]).filter(({ id }) => id !== null).length);
      return result;
    };
    relayOf({ send: () => never }, { lease: 0.02, timeout: 0.01, query: first }).start();
  });
}

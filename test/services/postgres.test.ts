import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createPostgresStore,
  createPostgresTable,
  type PostgresStoreOptions,
} from '../../generator/runtime/handlers/postgres-store.js';
import { runs } from '../support/runs.js';
import { boundaries, compareWithModel, LEASE, RETENTION, steps } from '../support/store-model.js';
import { createHandler, delivery, rawRequest } from '../unit/runtime/handlers/setup.js';
import { type Postgres, postgresBinaries, startPostgres } from './support/postgres.mjs';

const binaries = postgresBinaries();
const CHILD = fileURLToPath(new URL('./support/crashing-receiver.mjs', import.meta.url));
const PLACED = { type: 'order.placed', id: 'evt_1' };

if (binaries === undefined) {
  test('PostgreSQL is not installed here: its store is NOT tested', (context) => {
    console.warn('PostgreSQL (initdb, postgres) is not installed here: test/services/postgres.test.ts is skipped.');
    context.skip();
  });
}

describe.skipIf(binaries === undefined)('the store in PostgreSQL', () => {
  let postgres: Postgres;
  let pool: pg.Pool;

  beforeAll(async () => {
    postgres = await startPostgres(binaries ?? '');
    pool = new pg.Pool({ ...postgres.connection, max: 12 });
    await storeOf().migrate();
    await pool.query('CREATE TABLE effects (id text)');
  });

  afterAll(async () => {
    await pool?.end();
    await postgres?.stop();
  });

  beforeEach(async () => {
    await pool.query('TRUNCATE webhook_deliveries, effects');
  });

  const storeOf = (options: PostgresStoreOptions = {}) =>
    createPostgresStore((text, parameters) => pool.query(text, parameters), options);
  const later = (seconds: number) => ({ now: () => new Date(Date.now() + seconds * 1000) });
  const effects = async () => (await pool.query('SELECT id FROM effects')).rows.length;
  const handlerOf = (options: PostgresStoreOptions = {}) => {
    const on = { 'order.placed': ({ id }: { id?: unknown }) => pool.query('INSERT INTO effects VALUES ($1)', [id]) };
    return createHandler({ on, idempotency: { store: storeOf(options) } });
  };

  test('does what the model does, whatever is claimed, completed, released and forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        await pool.query('TRUNCATE webhook_deliveries');
        const clock = { time: new Date('2026-01-01T00:00:00Z') };
        const store = storeOf({ lease: LEASE, retention: RETENTION, now: () => clock.time });
        await compareWithModel(store, clock, given);
      }),
      { numRuns: runs(40), examples: [boundaries] },
    );
  });

  test('ten deliveries of one event at once, each with a connection of its own: one effect', async () => {
    for (let round = 0; round < 5; round++) {
      const event = { ...PLACED, id: `evt_${round}` };
      const responses = await Promise.all(Array.from({ length: 10 }, () => handlerOf()(rawRequest(event))));
      const statuses = responses.map(({ status }) => status);
      expect(statuses).toContain(204);
      expect(statuses.filter((status) => status !== 204 && status !== 409)).toEqual([]);
      expect((await handlerOf()(rawRequest(event))).status).toBe(204);
      expect(await effects()).toBe(round + 1);
    }
  });

  test('of many claims at once one wins, also where all find an expired one', async () => {
    const claims = (options: PostgresStoreOptions) =>
      Promise.all(Array.from({ length: 10 }, () => storeOf(options).claim('evt_1')));
    const winners = async (options: PostgresStoreOptions) =>
      (await claims(options)).filter(({ state }) => state === 'claimed').length;
    expect([await winners({}), await winners({}), await winners(later(61)), await winners(later(61))]).toEqual([
      1, 0, 1, 0,
    ]);
  });

  test('a receiver that is killed between claim and completion: nothing is lost, nothing happens twice', async () => {
    const child = spawn(process.execPath, [CHILD, JSON.stringify(postgres.connection)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = () => rawRequest(PLACED);
    expect((await handlerOf(later(30))(again())).status).toBe(409);
    expect(await effects()).toBe(0);
    expect((await handlerOf(later(61))(again())).status).toBe(204);
    expect((await handlerOf(later(61))(again())).status).toBe(204);
    expect(await effects()).toBe(1);
  });

  test('creating the table many times at once leaves one', async () => {
    const table = 'created_at_once';
    await Promise.all(Array.from({ length: 10 }, () => storeOf({ table }).migrate()));
    expect(await storeOf({ table }).claim('a')).toMatchObject({ state: 'claimed' });
  });

  test.each([
    'a"; DROP TABLE effects; --',
    'Größe 7',
    "it's",
    'select',
    'a.b',
    '$1',
    '😀'.repeat(15),
  ])('a table can be called %j', async (table) => {
    await pool.query('CREATE SCHEMA IF NOT EXISTS "odd ""schema"""');
    for (const schema of [{}, { schema: 'odd "schema"' }]) {
      const store = storeOf({ table, ...schema });
      await store.migrate();
      const claim = await store.claim('a');
      if (claim.state !== 'claimed') throw new Error(claim.state);
      expect([await store.complete('a', claim.token), await store.claim('a')]).toEqual([true, { state: 'completed' }]);
      expect(await storeOf({ table, ...schema, ...later(8 * 24 * 60 * 60) }).prune()).toBe(1);
    }
    expect(await effects()).toBe(0);
  });

  test.each(['', 'a\0b', 'x'.repeat(64), 'ä'.repeat(32), '\ud800'])('%j is no name', (table) => {
    expect(() => createPostgresTable({ table })).toThrow(RangeError);
    expect(() => createPostgresTable({ schema: table })).toThrow(RangeError);
  });

  test.each([
    '\0',
    'x'.repeat(2 ** 20),
    '\ud800',
    '😀',
    "'; DROP TABLE effects; --",
  ])('an id like %j is one', async (id) => {
    const event = JSON.stringify({ ...PLACED, id });
    const send = () => handlerOf()({ method: 'POST', ...delivery(event) });
    const on = { 'order.placed': () => pool.query("INSERT INTO effects VALUES ('once')") };
    const handler = createHandler({ on, idempotency: { store: storeOf() } });
    for (const _ of [1, 2]) expect((await handler({ method: 'POST', ...delivery(event) })).status).toBe(204);
    expect(await effects()).toBe(1);
    expect((await send()).status).toBe(204);
  });

  test('its times are those of the database, and of nobody’s time zone', async () => {
    const zoned = new pg.Client({ ...postgres.connection, options: '-c TimeZone=Asia/Kolkata' });
    await zoned.connect();
    try {
      const store = createPostgresStore((text, parameters) => zoned.query(text, parameters), { lease: 60 });
      await store.claim('zoned');
      const { rows } = await pool.query(
        "SELECT extract(epoch FROM expires_at - clock_timestamp())::float8 AS rest FROM webhook_deliveries WHERE key = 'zoned'",
      );
      expect(rows[0].rest).toBeGreaterThan(0);
      expect(rows[0].rest).toBeLessThanOrEqual(60);
    } finally {
      await zoned.end();
    }
  });
});

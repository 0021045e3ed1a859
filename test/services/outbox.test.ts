import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PostgresQuery } from '../../generator/runtime/postgres.js';
import { createSvixTransport } from '../../generator/runtime/publisher/transports/svix.js';
import type { Transport } from '../../generator/runtime/publisher/transports/transport.js';
import { readOwnContract } from '../support/contract.js';
import { type EmittedPackage, emittedPackage } from '../support/emitted-package.js';
import { isDeep } from '../support/runs.js';
import { type SvixServer, svixServer } from '../support/svix-server.js';
import { chaos, expectAllArrived } from './support/compare.js';
import { type Postgres, postgresBinaries, startPostgres } from './support/postgres.mjs';
import {
  type ContractModules,
  contractModules,
  createRecords,
  type Database,
  OWNER,
  randomOf,
  writeChanges,
} from './support/records.js';

const CHANGES = isDeep ? 10_000 : 250;
/** Of events: after so many on average, another relay is killed. */
const BETWEEN_KILLS = isDeep ? 100 : 25;
const TOKEN = 'testsk_PfVNsi3TxVjyEqn4Yd3aS1Q8sLZkWm0d.eu';
const RELAY = fileURLToPath(new URL('./support/relay.mjs', import.meta.url));
/** In seconds. What a killed relay had is free again after the lease. */
const TIMES = { lease: 1.5, timeout: 1, poll: 0.02, backoff: { first: 0.02, longest: 0.2 } };

const binaries = postgresBinaries();
let emitted: EmittedPackage;
let modules: ContractModules;
let server: SvixServer;

beforeAll(async () => {
  emitted = await emittedPackage(await readOwnContract());
  modules = await contractModules(emitted);
});
beforeEach(async () => {
  server = await svixServer(TOKEN);
  server.chaos = chaos(randomOf(7));
  return () => server.close();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Kills one of the relays now and then, until everything has arrived: after so many events and not after so much
 * time, so that a fast machine sees kills as well, and a slow one gets on between them.
 */
async function killUntilSent(query: PostgresQuery, kill: () => Promise<unknown>, written: Promise<unknown>) {
  const publisher = modules.createPublisher();
  const random = randomOf(11);
  const arrived = () => server.messages.get(OWNER)?.size ?? 0;
  let isWritten = false;
  void written.finally(() => {
    isWritten = true;
  });
  let kills = 0;
  for (let next = 10; ; ) {
    await pause(10);
    if (arrived() >= next) {
      await kill();
      kills++;
      next = arrived() + 1 + random() * 2 * BETWEEN_KILLS;
    } else if (isWritten && (await publisher.status(query)).waiting === 0) return kills;
  }
}

describe('the outbox in PGlite', () => {
  let database: PGlite;

  beforeAll(async () => {
    database = await PGlite.create();
  });
  afterAll(() => database?.close());

  test('everything committed arrives, in order, and nothing else', async () => {
    const source: Database = {
      query: (text, parameters) => database.query(text, parameters),
      transaction: (work) => database.transaction((tx) => work((text, parameters) => tx.query(text, parameters))),
    };
    const publisher = modules.createPublisher();
    await publisher.migrate(source.query);
    await createRecords(source);

    /** A relay that can be made to end in the middle of everything. */
    const crashable = () => {
      let isDead = false;
      const never = new Promise<never>(() => {});
      const svix = createSvixTransport({ token: TOKEN, serverUrl: server.url });
      const transport: Transport = {
        send: async (message, context) => {
          const sent = await svix.send(message, context);
          return isDead ? never : sent;
        },
      };
      const query: PostgresQuery = async (text, parameters) => {
        const result = isDead ? await never : await source.query(text, parameters);
        return isDead ? never : result;
      };
      const relay = publisher.relay({ ...TIMES, query, transport });
      relay.start();
      return {
        relay,
        crash: () => {
          isDead = true;
        },
      };
    };
    const relays = [crashable(), crashable()];
    const writing = writeChanges(source, modules, { changes: CHANGES, writers: 8 });
    let next = 0;
    const kills = await killUntilSent(
      source.query,
      async () => {
        const at = next++ % 2;
        relays[at]?.crash();
        relays[at] = crashable();
      },
      writing,
    );
    await Promise.all(relays.map(({ relay }) => relay.stop()));
    expectAllArrived('PGlite', server, await writing, kills);
    expect(kills).toBeGreaterThan(1);
  });
});

if (binaries === undefined) {
  test('PostgreSQL is not installed here: the outbox in it is NOT tested', (context) => {
    console.warn(
      'PostgreSQL (initdb, postgres) is not installed here: half of test/services/outbox.test.ts is skipped.',
    );
    context.skip();
  });
}

describe.skipIf(binaries === undefined)('the outbox in PostgreSQL', () => {
  let postgres: Postgres;
  let pool: pg.Pool;

  beforeAll(async () => {
    postgres = await startPostgres(binaries ?? '');
    pool = new pg.Pool({ ...postgres.connection, max: 12 });
  });
  afterAll(async () => {
    await pool?.end();
    await postgres?.stop();
  });

  const startRelay = async () => {
    const given = {
      connection: postgres.connection,
      package: emitted.folder,
      server: server.url,
      token: TOKEN,
      relay: TIMES,
    };
    const child = fork(RELAY, [JSON.stringify(given)]);
    await once(child, 'message');
    return child;
  };

  test('everything committed arrives, in order, and nothing else, although relays are killed', async () => {
    const source: Database = {
      query: (text, parameters) => pool.query(text, parameters),
      async transaction(work) {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          const result = await work((text, parameters) => client.query(text, parameters));
          await client.query('COMMIT');
          return result;
        } catch (error) {
          await client.query('ROLLBACK');
          throw error;
        } finally {
          client.release();
        }
      },
    };
    await modules.createPublisher().migrate(source.query);
    await createRecords(source);
    const relays = [startRelay(), startRelay()];
    await Promise.all(relays);
    const writing = writeChanges(source, modules, { changes: CHANGES, writers: 8 });
    let next = 0;
    const kills = await killUntilSent(
      source.query,
      async () => {
        const at = next++ % 2;
        const child = await relays[at];
        child?.kill('SIGKILL');
        if (child) await once(child, 'exit');
        // The other may be killed before this one has started.
        relays[at] = startRelay();
      },
      writing,
    );
    for (const child of await Promise.all(relays)) {
      child.disconnect();
      const [code] = await once(child, 'exit');
      expect(code, 'a relay that is stopped ends by itself').toBe(0);
    }
    expectAllArrived('PostgreSQL', server, await writing, kills);
    expect(kills).toBeGreaterThan(1);
  });
});

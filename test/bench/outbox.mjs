// What an event in the outbox costs the transaction that changes a record, beside the same work without one, on a
// real PostgreSQL; and how fast a relay sends from there. Ratios, from rounds that take turns.
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { mock } from '../../generated/mocks/index.js';
import { contactUpdated, createPublisher } from '../../generated/publisher/index.js';
import { postgresBinaries, startPostgres } from '../services/support/postgres.mjs';
import { median } from './side-by-side.mjs';

const TRANSACTIONS = 300;
const WRITERS = 4;
const RECORDS = 50;

export async function run({ rounds = 9 } = {}) {
  const binaries = postgresBinaries();
  if (binaries === undefined) {
    console.log('\nThe outbox: PostgreSQL (initdb, postgres) is not installed here, so nothing is measured.');
    return;
  }
  const postgres = await startPostgres(binaries, { durable: true });
  const pool = new pg.Pool({ ...postgres.connection, max: WRITERS + 2 });
  try {
    await measure(pool, rounds);
  } finally {
    await pool.end();
    await postgres.stop();
  }
}

async function measure(pool, rounds) {
  const publisher = createPublisher();
  const query = (text, parameters) => pool.query(text, parameters);
  await publisher.migrate(query);
  await query('CREATE TABLE records (id text PRIMARY KEY, state text NOT NULL)');
  const base = mock('v1.contact.updated', { seed: 1 }).data.object;
  for (let at = 0; at < RECORDS; at++) {
    await query('INSERT INTO records VALUES ($1, $2)', [`cnt_${at}`, JSON.stringify({ ...base, id: `cnt_${at}` })]);
  }
  let events = 0;
  const change = async (client, random, publish) => {
    const id = `cnt_${random % RECORDS}`;
    const { rows } = await client.query('SELECT state FROM records WHERE id = $1 FOR UPDATE', [id]);
    const before = JSON.parse(rows[0].state);
    const after = { ...before, last_name: `v${events}` };
    await client.query('UPDATE records SET state = $2 WHERE id = $1', [id, JSON.stringify(after)]);
    await publish(client, before, after);
  };
  const without = async () => {};
  const insertAlone = (client) =>
    client.query('INSERT INTO bare (body) VALUES ($1)', [JSON.stringify({ ...base, id: ++events })]);
  const withOutbox = (client, before, after) => {
    const envelope = { id: `evt_${++events}`, created_at: after.updated_at, workspace_id: 'wrks_1' };
    return publisher.publish(
      (text, parameters) => client.query(text, parameters),
      contactUpdated(before, after, envelope),
    );
  };
  await query('CREATE TABLE bare (position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)');
  const programs = {
    'without an outbox': without,
    'with a bare insert': insertAlone,
    'with createPublisher': withOutbox,
  };
  const results = Object.fromEntries(Object.keys(programs).map((name) => [name, { latency: [], total: [] }]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, publish] of Object.entries(programs)) {
      const { latencies, total } = await write(pool, change, publish);
      // The first round warms up.
      if (round === 0) continue;
      results[name].latency.push(median(latencies));
      results[name].total.push(total);
    }
    await query('TRUNCATE webhook_outbox, bare');
  }
  print(results, rounds);
  await relaying(publisher, query, base);
}

async function write(pool, change, publish) {
  const latencies = [];
  const start = performance.now();
  const writer = async (seed) => {
    const client = await pool.connect();
    for (let at = 0; at < TRANSACTIONS / WRITERS; at++) {
      const begin = performance.now();
      await client.query('BEGIN');
      await change(client, seed * 7919 + at * 104_729, publish);
      await client.query('COMMIT');
      latencies.push(performance.now() - begin);
    }
    client.release();
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, at) => writer(at)));
  return { latencies, total: performance.now() - start };
}

function print(results, rounds) {
  console.log(
    `\nA transaction that changes a record, ${WRITERS} writers, fsync on (median of ${rounds} rounds of ${TRANSACTIONS}, in turns)`,
  );
  const reference = results['without an outbox'];
  const width = Math.max(...Object.keys(results).map((name) => name.length));
  for (const [name, { latency, total }] of Object.entries(results)) {
    const [time, rate] = [median(latency), (TRANSACTIONS / median(total)) * 1000];
    const slower = (time / median(reference.latency)).toFixed(2);
    const fewer = (median(reference.total) / median(total)).toFixed(2);
    console.log(
      `  ${name.padEnd(width)}  ${time.toFixed(2).padStart(7)} ms  ${slower}×   ${rate.toFixed(0).padStart(6)}/s  ${fewer}×`,
    );
  }
}

async function relaying(publisher, query, base) {
  const count = 2000;
  const events = Array.from({ length: count }, (_, at) => {
    const object = { ...base, id: `cnt_${at % RECORDS}` };
    const envelope = { id: `evt_r${at}`, created_at: base.updated_at, workspace_id: 'wrks_1' };
    return contactUpdated(object, { ...object, last_name: `v${at}` }, envelope);
  });
  await publisher.publish(query, events);
  const relay = publisher.relay({ query, transport: { send: async () => ({}) }, concurrency: 32 });
  const start = performance.now();
  await relay.drain();
  const rate = (relay.counters.sent / (performance.now() - start)) * 1000;
  console.log(
    `  one relay, ${count} events about ${RECORDS} records, a transport that takes no time: ${rate.toFixed(0)}/s`,
  );
}

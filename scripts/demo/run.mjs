// What a receiver made of the generated package does with deliveries of every kind. A sender and an
// endpoint on this machine, nothing beyond it, no account.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { mockDelivery, mockSecret, mockUnknownEvent } from '../../generated/mocks/index.js';
import { signDelivery } from '../../generated/receiving/sign-delivery.js';
import { openSource } from './source.mjs';

const LEASE = 400;
const folder = mkdtempSync(join(tmpdir(), 'webhook-demo-'));
const secret = mockSecret('demo');
const env = {
  SECRET: secret,
  STORE: join(folder, 'store.json'),
  EFFECTS: join(folder, 'effects'),
  LEASE: String(LEASE),
};
let receiver;
let heard = [];
let failures = 0;

async function start(more = {}) {
  const child = fork(fileURLToPath(new URL('./receiver.mjs', import.meta.url)), {
    env: { ...process.env, ...env, ...more },
  });
  const [{ port }] = await once(child, 'message');
  child.on('message', (message) => heard.push(message));
  receiver = { child, url: `http://127.0.0.1:${port}/webhooks` };
}

async function stop() {
  if (receiver.child.exitCode !== null || receiver.child.signalCode !== null) return;
  receiver.child.disconnect();
  await once(receiver.child, 'exit');
}

/** Delivers once, as the service would: its status, or what broke the connection. */
async function deliver({ headers, body }) {
  heard = [];
  try {
    const { status } = await fetch(receiver.url, { method: 'POST', headers, body });
    await sleep(20);
    return String(status);
  } catch {
    return 'no answer';
  }
}

const effects = () => {
  try {
    return readFileSync(env.EFFECTS, 'utf8').split('\n').filter(Boolean).length;
  } catch {
    return 0;
  }
};

async function show(title, want, ...deliveries) {
  console.log(`\n${pc.bold(title)}`);
  const statuses = [];
  for (const delivery of deliveries) {
    const status = typeof delivery === 'function' ? await delivery() : await deliver(delivery);
    if (status === undefined) continue;
    statuses.push(status);
    const colour = status.startsWith('2') ? pc.green : pc.yellow;
    console.log(`  ${colour(status.padEnd(10))}${heard.map(describe).join('; ') || pc.dim('nothing was told')}`);
  }
  if (statuses.join(' ') === want) return;
  failures++;
  console.log(pc.red(`  expected ${want}`));
}

function describe({ what, type, code, message, state }) {
  if (what === 'handled') return `handled ${type}`;
  if (what === 'refused') return `refused, ${code}: ${message}`;
  if (what === 'duplicate')
    return state === 'completed'
      ? `${type} was handled before: nothing is done again`
      : `${type} is being handled: come again`;
  if (what === 'unknown') return `${type} is newer than this package: acknowledged and put aside`;
  return `${type} is signed, and not what the contract says: acknowledged and put aside`;
}

async function unknown() {
  const body = JSON.stringify(mockUnknownEvent({ seed: 4 }));
  const signed = await signDelivery(body, { id: 'msg_unknown', timestamp: new Date(), secret });
  return { body, headers: { 'content-type': 'application/json', ...signed } };
}

const [created, updated, deleted] = await Promise.all([
  mockDelivery('v1.contact.created', { secret, seed: 1 }),
  mockDelivery('v1.contact.updated', { secret, seed: 2 }),
  mockDelivery('v1.contact.deleted', { secret, seed: 3 }),
]);
const source = await openSource(secret);
/** What arrives when a record is changed: its status, or that there was nothing to send. */
async function publish(changes, options) {
  heard = [];
  await source.change(changes, options);
  const statuses = await source.send(receiver.url);
  await sleep(20);
  return statuses.join(' ') || 'nothing';
}
const hour = 3_600_000;
const old = await mockDelivery('v1.contact.created', { secret, seed: 1, now: new Date(Date.now() - hour) });

try {
  await start();
  await show('A signed event arrives', '204', created);
  await show('Somebody changed one character of the body', '401', {
    ...updated,
    body: updated.body.replace('"id"', '"Id"'),
  });
  await show('The same delivery comes again, byte for byte', '204', created);
  await show('It is replayed an hour later', '401', old);
  await show('An event of a type that did not exist yesterday', '204', await unknown());
  await show('A record is changed: its event was written in the same transaction, and is sent from there', '204', () =>
    publish({ last_name: 'Lovelace' }),
  );
  await show('A change is rolled back, and its event with it', 'nothing', () =>
    publish({ last_name: 'Nobody' }, { fails: true }),
  );
  await stop();

  await start({ CRASH: '1' });
  await show(
    'The receiver crashes in the middle of its work; it is started again, and the sender tries again',
    'no answer 409 204 204',
    deleted,
    async () => {
      await start();
      return deliver(deleted);
    },
    async () => {
      await sleep(LEASE);
      return deliver(deleted);
    },
    deleted,
  );
  await stop();

  console.log(`\n${pc.bold('In the end')}\n  ${effects()} events had an effect, each of them once.`);
  if (effects() !== 3) failures++;
} finally {
  receiver.child.kill();
  await source.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

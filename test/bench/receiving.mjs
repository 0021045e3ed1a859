// Receiving beside what partners have today: time for each delivery, size in a bundle, time to import.
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { receiveWebhook } from '../../generated/index.js';
import { BUNDLES, sizesOf } from '../receiving/bundle-sizes.mjs';
import { receiveByHand } from './programs/hand-written-receiver.mjs';
import { median } from './side-by-side.mjs';

const KEY = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const SECRET = `whsec_${KEY.toString('base64')}`;
const COUNT = 500;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export async function run({ rounds = 61 } = {}) {
  await small(rounds);
  await requests(rounds);
  await large(rounds);
  await sizes();
  imports(31);
}

async function small(rounds) {
  const deliveries = makeDeliveries();
  const svix = new SvixWebhook(SECRET);
  const standard = new StandardWebhook(SECRET);
  const bytes = Math.round(deliveries.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0) / COUNT);
  const times = await inTurns(rounds, {
    'svix: verify alone, text': () => each(deliveries, ({ body, headers }) => svix.verify(body, headers)),
    'svix: verify alone, bytes': () => each(deliveries, ({ bytes: body, headers }) => svix.verify(body, headers)),
    'standardwebhooks: verify': () => each(deliveries, ({ body, unbranded }) => standard.verify(body, unbranded)),
    'bare createHmac and JSON.parse': () => each(deliveries, bare),
    'a receiver by hand': () => each(deliveries, (delivery) => receiveByHand(delivery, KEY)),
    'receiveWebhook, text': () => eachReceived(deliveries, ({ body, headers }) => ({ body, headers })),
    'receiveWebhook, bytes': () => eachReceived(deliveries, ({ bytes: body, headers }) => ({ body, headers })),
  });
  print(
    `Receiving ${COUNT} different deliveries of ${bytes} bytes (median of ${rounds} rounds, in turns)`,
    times,
    COUNT,
  );
  const rate = (of, reference) => ratio(times[reference], times[of]);
  for (const form of ['text', 'bytes']) {
    const ours = `receiveWebhook, ${form}`;
    bound(
      `${form}: deliveries per second, beside svix`,
      `${rate(ours, `svix: verify alone, ${form}`).toFixed(2)}×`,
      'at least 2×',
    );
    bound(
      `${form}: beside bare createHmac and JSON.parse`,
      percent(rate(ours, 'bare createHmac and JSON.parse')),
      'at least 70 %',
    );
  }
}

async function requests(rounds) {
  const deliveries = makeDeliveries();
  const make = () =>
    deliveries.map(({ body, headers }) => new Request('https://a.example/', { method: 'POST', body, headers }));
  const times = await inTurns(
    rounds,
    {
      'Request: arrayBuffer, createHmac, JSON.parse': async (made) => {
        for (const request of made) {
          const { headers } = request;
          const body = Buffer.from(await request.arrayBuffer());
          bare({ body, headers: Object.fromEntries(headers) });
        }
      },
      'Request: receiveWebhook': (made) => eachReceived(made, (request) => request),
    },
    make,
  );
  print(`Receiving ${COUNT} Requests (median of ${rounds} rounds, in turns)`, times, COUNT);
  const [reference, ours] = Object.values(times);
  bound('beside the bare Request', percent(ratio(reference, ours)), 'at least 80 %');
}

async function large(rounds) {
  const deliveries = [0, 1, 2].map((index) =>
    signed(JSON.stringify({ type: 'v9.unheard.of', index, text: 'x'.repeat(2 ** 20) })),
  );
  const svix = new SvixWebhook(SECRET);
  const times = await inTurns(Math.ceil(rounds / 3), {
    'bare createHmac and JSON.parse': () => each(deliveries, bare),
    'receiveWebhook, text': () => eachReceived(deliveries, ({ body, headers }) => ({ body, headers })),
    'bare, bytes': () => each(deliveries, ({ bytes: body, headers }) => bare({ body, headers })),
    'receiveWebhook, bytes': () => eachReceived(deliveries, ({ bytes: body, headers }) => ({ body, headers })),
    'svix: verify alone': () => each(deliveries, ({ body, headers }) => svix.verify(body, headers)),
  });
  print('Receiving bodies of 1 MiB', times, deliveries.length);
  const beside = (of, reference) => `${ratio(times[of], times[reference]).toFixed(2)}×`;
  bound('text: beside bare', beside('receiveWebhook, text', 'bare createHmac and JSON.parse'), 'at most 1.3×');
  bound('bytes: beside bare', beside('receiveWebhook, bytes', 'bare, bytes'), 'at most 1.3×');
}

async function sizes() {
  console.log('\nIn a bundle (esbuild, minified, gzip)');
  for (const { name, goal, entry } of BUNDLES) {
    const { minified, gzip } = await sizesOf(entry);
    bound(name, `${minified} bytes, ${gzip} in gzip`, `at most ${goal} in gzip`);
  }
}

/** Imports by name, as partners do: finding a package costs the same whoever wrote it. */
function imports(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const time = (...args) =>
    Number(execFileSync(process.execPath, [join(folder, 'import-time.mjs'), ...args], { encoding: 'utf8' }));
  try {
    const packages = packagesIn(folder);
    const times = Object.fromEntries(Object.keys(packages).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const [name, specifier] of Object.entries(packages)) times[name].push(time(specifier));
    console.log(`\nImport by name, each in a new process (median of ${rounds})`);
    for (const [name, list] of Object.entries(times))
      console.log(`  ${name.padEnd(46)} ${median(list).toFixed(1).padStart(8)} ms`);
    const [byHand, ours] = Object.values(times);
    bound('beside one by hand', `${ratio(ours, byHand).toFixed(2)}×`, 'at most 1×');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function packagesIn(folder) {
  const byHand = join(folder, 'node_modules/by-hand');
  mkdirSync(byHand, { recursive: true });
  writeFileSync(join(byHand, 'package.json'), '{ "type": "module", "exports": "./hand-written-package.mjs" }');
  for (const name of ['hand-written-package.mjs', 'hand-written-receiver.mjs'])
    copyFileSync(here(`./programs/${name}`), join(byHand, name));
  cpSync(here('../../generated'), join(folder, 'node_modules/ours'), { recursive: true });
  copyFileSync(here('./programs/import-time.mjs'), join(folder, 'import-time.mjs'));
  return {
    'verification and checks of 13 events, by hand': 'by-hand',
    'the root of the package': 'ours',
    svix: import.meta.resolve('svix'),
  };
}

/** Signs now: the references read the clock. */
function signed(body) {
  const id = `msg_${Math.random().toString(36).slice(2)}`;
  const now = new Date();
  const headers = {
    host: 'receiver.example',
    'user-agent': 'Webhooks/1.0',
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(Math.floor(now.getTime() / 1000)),
    'svix-signature': new SvixWebhook(SECRET).sign(id, now, body),
  };
  const unbranded = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.replace('svix-', 'webhook-'), value]),
  );
  return { body, bytes: Buffer.from(body), headers, unbranded };
}

/** Deliveries of every type, no two alike. */
function makeDeliveries() {
  const folder = new URL('../../spec/examples/', import.meta.url);
  const examples = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  return Array.from({ length: COUNT }, (_, index) => {
    const example = examples[index % examples.length];
    return signed(JSON.stringify({ ...example, id: `${example.id.slice(0, -5)}${String(index).padStart(5, '0')}` }));
  });
}

function bare({ body, headers }) {
  const hmac = createHmac('sha256', KEY).update(`${headers['svix-id']}.${headers['svix-timestamp']}.`).update(body);
  if (headers['svix-signature'] !== `v1,${hmac.digest('base64')}`) throw new Error('not signed');
  return JSON.parse(body);
}

function each(deliveries, receive) {
  for (const delivery of deliveries) receive(delivery);
}

async function eachReceived(deliveries, inputOf) {
  for (const delivery of deliveries) {
    const { kind } = await receiveWebhook(inputOf(delivery), { secret: SECRET });
    if (kind === 'invalid') throw new Error('an example is invalid');
  }
}

/**
 * Times every candidate in every round, each time with what `make` has made outside of the time. Another one
 * is the first each time, so that none always clears away what the one before has left.
 */
async function inTurns(rounds, candidates, make = () => undefined) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    const all = Object.entries(candidates);
    const first = (round + 5) % all.length;
    for (const [name, candidate] of [...all.slice(first), ...all.slice(0, first)]) {
      const made = make();
      const start = performance.now();
      await candidate(made);
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The median of what two candidates took in the same round: a machine that is busy is so for both. */
function ratio(above, below) {
  return median(above.map((time, round) => time / below[round]));
}

function print(title, times, count) {
  console.log(`\n${title}`);
  for (const [name, list] of Object.entries(times))
    console.log(`  ${name.padEnd(46)} ${((median(list) * 1000) / count).toFixed(1).padStart(8)} µs`);
}

function bound(what, measured, promised) {
  console.log(`  ${what.padEnd(46)} ${measured.padStart(8)}  (${promised})`);
}

function percent(ratio) {
  return `${(ratio * 100).toFixed(0)} %`;
}

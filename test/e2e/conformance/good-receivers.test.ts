import express from 'express';
import { Webhook } from 'svix';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../generator/runtime/conformance/catalogue.js';
import type { ConformanceReport } from '../../../generator/runtime/conformance/types.js';
import { ownPackage } from '../support/project.js';
import { type Event, type HandlersModule, SECRET } from '../support/servers/package.js';
import { type ConformanceModule, idsWith, moduleOf, testReceiver } from './support/package.js';
import { type Receiver, startReceiver, withProbe } from './support/receiver.js';

let folder: string;
let module: ConformanceModule;
let receiver: Receiver | undefined;

beforeAll(async () => {
  folder = await ownPackage();
  module = await moduleOf(folder, 'conformance/index.js');
});

afterEach(() => receiver?.close());

describe('a good receiver passes every case', () => {
  test('built on our handler', async () => {
    receiver = await ourReceiver();
    expectAllPassed(await testReceiver(module, receiver));
  });

  test('on bare node:http', async () => {
    receiver = await startReceiver();
    // The follow-up of an engagement is an event that it does not handle, and acknowledges.
    expectAllPassed(await testReceiver(module, receiver));
  });

  test('one run after another, while it remembers: each has ids of its own', async () => {
    receiver = await startReceiver();
    const options = { events: ['v1.contact.*'] };
    const first = await testReceiver(module, receiver, options);
    const second = await testReceiver(module, receiver, options);
    expectAllPassed(first);
    expectAllPassed(second);
    expect(first.seed).not.toBe(second.seed);
  });

  test('the same seed makes the same deliveries, which a receiver that remembers has seen', async () => {
    receiver = await startReceiver();
    const options = { events: ['v1.contact.*'], only: ['handles-replay-once'], seed: 'again' };
    expect((await testReceiver(module, receiver, options)).ok).toBe(true);
    const again = await testReceiver(module, receiver, options);
    const delivery = ({ cases }: ConformanceReport) => cases.map(({ exchanges }) => exchanges[0]?.id);
    expect(delivery(again)).toEqual(delivery(await testReceiver(module, receiver, options)));
  });
});

test('without a probe, what only a probe can prove is unproven, and fails nothing', async () => {
  receiver = await startReceiver();
  const report = await module.testEndpoint(receiver.url, { secret: SECRET, rate: 2000, concurrency: 16 });
  expect(report.ok).toBe(true);
  expect(idsWith('unproven', report)).toEqual({
    must: CATALOGUE.flatMap(({ id, needs }) => (needs === 'probe' ? [id] : [])),
    should: [],
  });
  expect(idsWith('failed', report)).toEqual({ must: [], should: [] });
});

test("a receiver of Express and the sender's own library does all that it must", async () => {
  receiver = await svixReceiver();
  const report = await testReceiver(module, receiver);
  expect(report.ok).toBe(true);
  expect(idsWith('failed', report)).toEqual({
    must: [],
    // Both are what the library does: it decodes the body to text, and reads the timestamp with parseInt.
    should: ['refuses-replaced-bytes', 'refuses-decorated-timestamp'],
  });
  const strict = await testReceiver(module, receiver, { strict: true, only: ['refuses-decorated-timestamp'] });
  expect(strict.ok).toBe(false);
});

function expectAllPassed(report: ConformanceReport): void {
  const others = report.cases.filter(({ verdict }) => verdict !== 'passed');
  expect(others.map(({ id, verdict, findings }) => ({ id, verdict, findings }))).toEqual([]);
  expect(report.cases.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  expect(report).toMatchObject({ ok: true, complete: true });
}

/** What `createHandler` is for, with a store of the newest states. */
async function ourReceiver(): Promise<Receiver> {
  const { createHandler, isNewer, toNodeHandler, versionOf } = await moduleOf<HandlersModule>(
    folder,
    'handlers/index.js',
  );
  const { EVENT_TYPES } = await moduleOf<{ readonly EVENT_TYPES: readonly string[] }>(folder, 'index.js');
  const effects = new Map<string, number>();
  const versions = new Map<string, string | undefined>();
  const handle = (event: Event, { delivery }: { readonly delivery: { readonly id: string } }): void => {
    const { id } = event.data.object;
    if (!isNewer(event, versions.get(id))) return;
    versions.set(id, versionOf(event));
    effects.set(delivery.id, (effects.get(delivery.id) ?? 0) + 1);
  };
  const on = Object.fromEntries(EVENT_TYPES.map((type) => [type, handle]));
  return withProbe(effects, toNodeHandler(createHandler({ secret: SECRET, on })));
}

/** As its documentation shows it, with a memory. */
async function svixReceiver(): Promise<Receiver> {
  const effects = new Map<string, number>();
  const handled = new Set<string>();
  const changed = new Map<string, string>();
  const app = express();
  const webhook = new Webhook(SECRET);
  app.post('/webhooks', express.raw({ type: () => true, limit: '4mb' }), (request, response) => {
    if (!request.is('application/json')) return void response.sendStatus(415);
    let event: Event;
    try {
      webhook.verify(request.body, request.headers as Record<string, string>);
      event = JSON.parse(String(request.body));
    } catch {
      return void response.sendStatus(400);
    }
    response.sendStatus(204);
    const object = event?.data?.object;
    if (!object || handled.has(event.id) || !/created|updated|deleted$/.test(event.type)) return;
    handled.add(event.id);
    const version = `${event.type.endsWith('deleted') ? 1 : 0} ${object.updated_at}`;
    if ((changed.get(object.id) ?? '') >= version) return;
    changed.set(object.id, version);
    const id = String(request.headers['svix-id'] ?? request.headers['webhook-id']);
    effects.set(id, (effects.get(id) ?? 0) + 1);
  });
  return withProbe(effects, app);
}

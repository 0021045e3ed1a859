import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ownPackage } from '../support/project.js';
import { SECRET } from '../support/servers/package.js';
import { type ConformanceModule, idsWith, moduleOf, testReceiver } from './support/package.js';
import { GOOD, type Receiver, startReceiver } from './support/receiver.js';

let module: ConformanceModule;
let receiver: Receiver | undefined;

beforeAll(async () => {
  module = await moduleOf(await ownPackage(), 'conformance/index.js');
});

afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

const EVENTS = { events: ['v1.tag.*'] };

describe('an endpoint of which nothing can be learned', () => {
  test('a wrong secret is said first, and is one failure instead of forty', async () => {
    receiver = await startReceiver({}, 'whsec_bm90IHRoZSBzZWNyZXQgYXQgYWxsIQ==');
    const report = await testReceiver(module, receiver);
    expect(report.diagnosis?.message).toBe('All signed deliveries were refused with 401: is the secret right?');
    expect(idsWith('failed', report)).toEqual({ must: ['accepts-signed-delivery'], should: [] });
    expect(report.ok).toBe(false);
    expect(report.requests).toBe(13);
  });

  test('refusals prove nothing where nothing is accepted, even if only they are asked for', async () => {
    receiver = await startReceiver({}, 'whsec_bm90IHRoZSBzZWNyZXQgYXQgYWxsIQ==');
    const report = await testReceiver(module, receiver, { ...EVENTS, only: ['refuses-*'] });
    expect(report.ok).toBe(false);
    expect(idsWith('passed', report).must).toEqual([]);
  });

  test('a redirect names where it leads, and whose word it is that nobody follows', async () => {
    receiver = await startReceiver({
      before: (_, response) => void response.writeHead(301, { location: '/hooks/' }).end(),
    });
    const { diagnosis } = await testReceiver(module, receiver, EVENTS);
    expect(diagnosis?.message).toBe('The endpoint redirects to /hooks/. Svix does not follow redirects.');
  });

  test.each([
    [404, 'There is no endpoint at this path'],
    [405, 'does not take POST'],
    [500, 'made the endpoint fail'],
  ])('%i has a cause of its own', async (status, cause) => {
    receiver = await startReceiver({ before: (_, response) => void response.writeHead(status).end() });
    const { diagnosis } = await testReceiver(module, receiver, EVENTS);
    expect(diagnosis?.message).toContain(cause);
  });
});

describe('an endpoint that crashes', () => {
  /** Ends every connection there is, as a process does that ends and is started again. */
  const crash = (kill: () => void): Parameters<typeof startReceiver>[0] => ({
    signed(read) {
      if (read('svix-signature') === undefined && read('webhook-signature') === undefined) kill();
      return GOOD.signed(read);
    },
  });

  test('and comes back fails what it crashed at; what ran beside that is run again, alone', async () => {
    receiver = await startReceiver(crash(() => receiver?.dropConnections()));
    const report = await testReceiver(module, receiver, { ...EVENTS, skip: ['survives-mixed-families'] });
    expect(idsWith('failed', report)).toEqual({ must: ['refuses-unsigned', 'refuses-missing-signature'], should: [] });
    expect(report.complete).toBe(true);
  });

  test('and stays down fails, and what ran at that moment is named', async () => {
    receiver = await startReceiver(crash(() => void receiver?.close().catch(() => {})));
    const report = await testReceiver(module, receiver, { ...EVENTS, concurrency: 1 });
    receiver = undefined;
    expect(report.ok).toBe(false);
    expect(idsWith('failed', report)).toEqual({ must: ['stays-up'], should: [] });
    expect(idsWith('unproven', report)).toEqual({ must: ['refuses-unsigned'], should: [] });
  });
});

describe('the bounds of a run', () => {
  test('an interruption leaves a report of what was decided', async () => {
    receiver = await startReceiver();
    const stop = new AbortController();
    let decided = 0;
    const onCase = () => {
      decided++;
      if (decided === 5) stop.abort();
    };
    const report = await testReceiver(module, receiver, { ...EVENTS, onCase, signal: stop.signal, concurrency: 1 });
    expect(report).toMatchObject({ complete: false, ok: false });
    const { must, should } = idsWith('passed', report);
    expect(must.length + should.length).toBe(5);
    expect(idsWith('failed', report)).toEqual({ must: [], should: [] });
  });

  test('no more requests than are allowed', async () => {
    let requests = 0;
    receiver = await startReceiver({ before: () => void requests++ });
    const report = await module.testEndpoint(receiver.url, { secret: SECRET, rate: 2000, maxRequests: 40 });
    expect(requests).toBe(40);
    expect(report).toMatchObject({ complete: false, ok: false, requests: 40 });
  });

  test('no more at once than are allowed, except where that is the case', async () => {
    let active = 0;
    let most = 0;
    receiver = await startReceiver({
      async before() {
        active++;
        most = Math.max(most, active);
        await new Promise((resolve) => setTimeout(resolve, 2));
        active--;
      },
    });
    const options = { ...EVENTS, concurrency: 3, skip: ['handles-concurrent-once'] };
    await testReceiver(module, receiver, options);
    expect(most).toBe(3);
  });
});

describe('input that is at fault', () => {
  test('nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { readonly port: number };
    await new Promise((resolve) => server.close(resolve));
    await expect(module.testEndpoint(`http://127.0.0.1:${port}/`, { secret: SECRET })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });

  test.each([
    'http://192.0.2.1/',
    'http://[2001:db8::1]/',
    'http://[::ffff:192.0.2.1]/',
    'http://0.0.0.0/',
  ])('%s is not this machine', async (url) => {
    await expect(module.testEndpoint(url, { secret: SECRET })).rejects.toMatchObject({ code: 'remote' });
  });

  test('neither may the probe be elsewhere', async () => {
    receiver = await startReceiver();
    const options = { secret: SECRET, probeUrl: 'http://192.0.2.1/' };
    await expect(module.testEndpoint(receiver.url, options)).rejects.toMatchObject({ code: 'remote' });
  });

  test.each([
    [{ only: ['refuse-old-timestamp'] }, 'Did you mean refuses-old-timestamp?'],
    [{ events: ['v1.tag.create'] }, 'Did you mean v1.tag.created?'],
    [{ secret: '' }, 'Deliveries of this contract are signed.'],
    [{ secret: 'whsec_no base64' }, 'Give the secret that the endpoint verifies with.'],
    [{ timeout: 0 }, 'Leave it out for the default.'],
  ])('%j', async (options, help) => {
    const url = 'http://127.0.0.1:9/';
    await expect(module.testEndpoint(url, { secret: SECRET, ...options })).rejects.toMatchObject({
      code: 'option',
      help,
    });
  });

  test.each(['ftp://127.0.0.1/', 'hooks', 'http://ada:lovelace@127.0.0.1/'])('%s', async (url) => {
    await expect(module.testEndpoint(url, { secret: SECRET })).rejects.toMatchObject({ code: 'url' });
  });
});

test('a report holds no secret, even if the endpoint tells it', async () => {
  receiver = await startReceiver({
    before: (_, response) => void response.writeHead(500).end(`the secret is ${SECRET}, or ${SECRET.slice(6)}`),
  });
  const report = await testReceiver(module, receiver, EVENTS);
  expect(JSON.stringify(report.cases[0])).toContain('the secret is [secret], or [secret]');
  expect(JSON.stringify(report)).not.toContain(SECRET.slice(6));
});

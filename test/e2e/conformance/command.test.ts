import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { runNode } from '../support/process.js';
import { ownPackage } from '../support/project.js';
import { SECRET } from '../support/servers/package.js';
import { listening } from '../support/servers/servers.js';
import { tempFolder } from '../support/temp.js';
import { type Receiver, Refusal, type Steps, startReceiver } from './support/receiver.js';

let program: string;
let receiver: Receiver | undefined;

beforeAll(async () => {
  program = join(await ownPackage(), 'bin/cli.js');
});

afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

const FAST = ['--events', 'v1.tag.*', '--rate', '2000', '--concurrency', '16'];

async function testEndpoint(steps: Partial<Steps>, args: readonly string[], cwd = tempFolder()) {
  receiver = await startReceiver(steps);
  const all = [program, 'test-endpoint', receiver.url, ...FAST, ...args];
  return { ...(await runNode(all, cwd, { WEBHOOK_SECRET: SECRET })), receiver };
}

test('a good endpoint: exit 0, every case by its group, and a seed to repeat it with', async () => {
  const { exitCode, stdout, stderr } = await testEndpoint({}, ['--seed', 'lamp']);
  expect(exitCode).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Genuine deliveries\n✓ accepts-signed-delivery {4}Accepts a typical event of every type\n/);
  expect(stdout).toContain('? handles-retry-once');
  expect(stdout).toMatch(/✓ \d+ of \d+ cases passed; unproven: 5\. \(.*\)\n.*--probe-url.*\n.*seed lamp\.\n$/);
});

test('a probe proves the rest', async () => {
  receiver = await startReceiver();
  const args = [program, 'test-endpoint', receiver.url, ...FAST, '--probe-url', receiver.probeUrl, '--secret', SECRET];
  const { exitCode, stdout } = await runNode(args, tempFolder());
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/✓ (\d+) of \1 cases passed\./);
});

test.each([
  ['answers 404', 404, 'no such page', 'it answered 404 and no such page.'],
  ['answers no JSON', 200, '<html>', 'it answered 200 and <html>, without a number of "effects".'],
  ['answers in another shape', 200, '{"count": 1}', 'it answered 200 and {"count": 1}, without a number of "effects".'],
  ['never tells of an effect', 200, '{"effects": 0}', 'it told of no effect.'],
])('a probe that %s proves nothing, which is exit code 2', async (_, status, body, told) => {
  const probe = await startReceiver({ before: (__, response) => void response.writeHead(status).end(body) });
  try {
    const args = ['--probe-url', probe.url, '--format', 'json', '--timeout', '1'];
    const { exitCode, stdout } = await testEndpoint({}, args);
    const { cases, statuses, outcome } = JSON.parse(stdout);
    expect({ exitCode, outcome, failed: statuses.failed }).toEqual({ exitCode: 2, outcome: 'error', failed: 0 });
    const { id, status: verdict, findings } = cases.at(-1);
    expect([id, verdict]).toEqual(['probe', 'error']);
    expect(findings[0].message).toContain(told);
    expect(findings[0].help).toBeTruthy();
    expect(cases.find((one: { id: string }) => one.id === 'handles-replay-once').status).toBe('unproven');
  } finally {
    await probe.close();
  }
});

test('a probe that does not know an id before its effect has come proves all the same', async () => {
  receiver = await startReceiver();
  const { probeUrl, url } = receiver;
  const probe = await startReceiver({
    async before(request, response) {
      const answer = await fetch(`${probeUrl}${new URL(request.url ?? '', url).search}`);
      const { effects } = (await answer.json()) as { effects: number };
      response.writeHead(effects > 0 ? 200 : 404).end(JSON.stringify({ effects }));
    },
  });
  try {
    const args = [program, 'test-endpoint', url, ...FAST, '--probe-url', probe.url, '--secret', SECRET];
    const { exitCode, stdout } = await runNode(args, tempFolder());
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/✓ (\d+) of \1 cases passed\./);
  } finally {
    await probe.close();
  }
});

const STALE: Partial<Steps> = { isRecent: () => true };
const LENIENT: Partial<Steps> = { seconds: (timestamp) => Number.parseInt(timestamp, 10) || refuse() };

function refuse(): never {
  throw new Refusal(400);
}

test('a faulty one: exit 1, with what was sent, what came back, why, and how to mend it', async () => {
  const { exitCode, stdout } = await testEndpoint(STALE, ['--failures']);
  expect(exitCode).toBe(1);
  const told = stdout.slice(stdout.indexOf('✗ refuses-old-timestamp'), stdout.indexOf('✗ refuses-future-timestamp'));
  expect(told).toContain('signed 310 s ago: 204 instead of 4xx');
  expect(told).toMatch(/help: Refuse timestamps/);
  expect(told).toMatch(/why {3}Whoever recorded/);
  expect(told).toMatch(/got {3}204 after/);
  expect(told).toMatch(/sent {2}curl -i --http1\.1 -X POST 'http:\/\/127\.0\.0\.1:\d+\/webhooks' \\\n/);
  expect(stdout).not.toContain('✓ accepts-signed-delivery');
});

test('what it should do is a warning, unless it is asked for', async () => {
  const options = ['--only', 'refuses-decorated-timestamp'];
  expect((await testEndpoint(LENIENT, options)).exitCode).toBe(0);
  await receiver?.close();
  expect((await testEndpoint(LENIENT, [...options, '--strict'])).exitCode).toBe(1);
});

test('several formats at once, and no secret in any of them', async () => {
  const cwd = tempFolder();
  const files = ['json=a.json', 'junit=a.xml', 'markdown=a.md', 'github=a.txt'].flatMap((file) => ['--format', file]);
  const { exitCode, output } = await testEndpoint(STALE, ['--format', 'text', ...files], cwd);
  expect(exitCode).toBe(1);
  const texts = ['a.json', 'a.xml', 'a.md', 'a.txt'].map((name) => readFileSync(join(cwd, name), 'utf8'));
  for (const text of [output, ...texts]) expect(text).not.toContain(SECRET.slice(6));
  const [json = '', xml, markdown, annotations] = texts;
  const { cases, outcome, statuses } = JSON.parse(json);
  expect({ outcome, failed: statuses.failed }).toEqual({ outcome: 'failed', failed: 2 });
  expect(cases.find(({ id }: { id: string }) => id === 'refuses-old-timestamp')).toMatchObject({
    level: 'must',
    status: 'failed',
    findings: [{ code: 'unexpected-answer', severity: 'error' }],
  });
  expect(xml).toContain('<testcase name="refuses-old-timestamp: Refuses a delivery that was signed too long ago"');
  expect(markdown).toContain('`refuses-old-timestamp`');
  expect(annotations).toContain('::error title=refuses-old-timestamp');
});

test('a wrong secret is the first thing that is said', async () => {
  const args = ['--secret', 'whsec_bm90IHRoZSBzZWNyZXQgYXQgYWxsIQ=='];
  const { exitCode, stdout } = await testEndpoint({}, args);
  expect(exitCode).toBe(1);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    '✗ accepts-signed-delivery  Accepts a typical event of every type',
    '      All signed deliveries were refused with 401: is the secret right?',
  ]);
});

test.each([
  [[], 'Name the address of one endpoint.'],
  [['http://127.0.0.1:9/'], 'The endpoint http://127.0.0.1:9/ cannot be reached: nothing listens there.'],
  [['http://192.0.2.1/'], '192.0.2.1 is not on this machine, and nothing was sent.'],
  [['http://127.0.0.1:9/', '--only', 'refuse-all'], 'No case is called "refuse-all".'],
  [['http://127.0.0.1:9/', '--secret', 'whsec_'], 'The signing secret is empty.'],
])('%j is a mistake in the input: exit 2', async (args, message) => {
  const { exitCode, stderr } = await runNode([program, 'test-endpoint', ...args], tempFolder(), {
    WEBHOOK_SECRET: SECRET,
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});

test('--wait: an endpoint that is being started is waited for', async () => {
  const before = await listening(createServer());
  await before.close();
  const url = `http://localhost:${before.port}/webhooks`;
  const args = [program, 'test-endpoint', url, ...FAST, '--only', 'accepts-*', '--wait', '60'];
  const ended = runNode(args, tempFolder(), { WEBHOOK_SECRET: SECRET });
  // Mostly later than the first look at the port; if not, the test holds all the same.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const server = createServer((request, response) => request.resume().on('end', () => response.writeHead(204).end()));
  server.listen(before.port, '127.0.0.1');
  expect((await ended).exitCode).toBe(0);
  server.closeAllConnections();
  server.close();
});

test('Ctrl-C ends it with what is known by then', async () => {
  let requests = 0;
  const arrived = new Promise<void>((resolve) => {
    // The third is not answered, so that no case is decided before the interruption, however late that comes.
    const before = () => {
      requests++;
      if (requests < 3) return;
      resolve();
      return new Promise<void>(() => {});
    };
    void startReceiver({ before }).then((started) => {
      receiver = started;
      child = spawn(process.execPath, [program, 'test-endpoint', started.url, '--rate', '200'], {
        env: { ...process.env, WEBHOOK_SECRET: SECRET, NO_COLOR: '1' },
      });
      child.stdout?.on('data', (chunk) => {
        output += chunk;
      });
    });
  });
  let child: ReturnType<typeof spawn> | undefined;
  let output = '';
  await arrived;
  child?.kill('SIGINT');
  const [code] = (await once(child as NonNullable<typeof child>, 'close')) as [number];
  expect(code).toBe(130);
  expect(output).toMatch(/! Interrupted\. 0 of 59 cases passed; skipped: \d+\./);
});

import { writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOwnContract } from '../../support/contract.js';
import { contractOfDocument } from '../../support/emitted-package.js';
import { githubCatalogue, githubPayloads } from '../../support/github-catalogue.mjs';
import { type CommandLine, commandOf } from './command.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const env = { WEBHOOK_SECRET: SECRET };
let cli: CommandLine;

beforeAll(async () => {
  cli = await commandOf(await readOwnContract());
});

const file = (name: string, content: string) => {
  writeFileSync(join(cli.cwd, name), content);
  return name;
};
const printed = async (args: readonly string[], how = {}) => {
  const { exitCode, stdout, stderr } = await cli.run(args, { env, ...how });
  if (exitCode !== 0) throw new Error(`exit ${exitCode}: ${stderr}${stdout}`);
  return stdout;
};

describe('sign', () => {
  test("makes the published vector's signature", async () => {
    const body = file('vector.json', '{"test": 2432232314}');
    const args = ['sign', body, '--id', 'msg_p5jXN8AQM9LWM0D4loKWxJek', '--time', '1614265330', '--format', 'json'];
    expect(JSON.parse(await printed(args))).toMatchObject({
      'svix-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('what it signs, the reference library verifies', async () => {
    const body = '{"name":"Ærøskøbing 🐘"}\n';
    const headers = JSON.parse(
      await printed(['sign', '-', '--family', 'webhook-signature', '--format', 'json'], { input: body }),
    );
    expect(() => new Webhook(SECRET).verify(body, headers)).not.toThrow();
  });

  test('needs a secret, and says how to give it', async () => {
    const { exitCode, stderr } = await cli.run(['sign', file('body.json', '{}')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('WEBHOOK_SECRET');
  });
});

describe('mock', () => {
  test('is the same for the same seed, and another for another', async () => {
    const [one, again, other] = [
      await printed(['mock', 'v1.tag.created']),
      await printed(['mock', 'v1.tag.created', '--seed', '0']),
      await printed(['mock', 'v1.tag.created', '--seed', 'x']),
    ];
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });

  test('has what --set says: text, JSON, items of lists, names with a pointer', async () => {
    const sets = [
      'data.object.first_name=Ada',
      'data.object.emails.0.email=ada@example.com',
      'data.object.phone_numbers=[]',
      '/workspace_id=wrks_1',
    ];
    const event = JSON.parse(
      await printed(['mock', 'v1.contact.created', '--variant', 'full', ...sets.flatMap((set) => ['--set', set])]),
    );
    expect(event).toMatchObject({
      workspace_id: 'wrks_1',
      data: { object: { first_name: 'Ada', phone_numbers: [], emails: [{ email: 'ada@example.com' }] } },
    });
  });

  test.each([
    ['data.object.frist_name=Ada', 'declares no such property', 'first_name'],
    ['data.object.emails.1.address=a', '1 has to be the next item of a list, which is 0', ''],
    ['data.object.id=7', '/data/object/id must be a string', '--invalid'],
    ['data..id=7', 'a step of the path is empty', ''],
    ['data', 'needs a path and a value', ''],
  ])('--set %s is refused with a reason', async (set, message, help) => {
    const { exitCode, stderr } = await cli.run(['mock', 'v1.contact.created', '--set', set]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(help);
  });

  test('--invalid breaks the contract on purpose', async () => {
    const event = JSON.parse(
      await printed(['mock', 'v1.contact.created', '--invalid', '--set', 'data.object.id=7', '--set', 'nonsense=1']),
    );
    expect(event).toMatchObject({ nonsense: 1, data: { object: { id: 7 } } });
  });

  test('--count and --delivery make lines that validate takes, signatures and all', async () => {
    const lines = await printed(['mock', 'v1.contact.updated', '--count', '20', '--delivery']);
    const report = JSON.parse(await printed(['validate', '--strict', '--format', 'json', '-'], { input: lines }));
    expect(report.counts).toMatchObject({ events: 20, valid: 20, deliveries: 20, verified: 20 });
    expect(new Set(lines.trim().split('\n')).size).toBe(20);
  });
});

describe('verify', () => {
  test('tells each step of a good delivery', async () => {
    const text = await printed(['verify', file('good.json', await printed(['mock', 'v1.tag.created', '--delivery']))]);
    expect(text).toMatch(/✓ headers .*\n✓ timestamp .*\n✓ signature /);
  });

  test.each([
    ['one more line end', (body: string) => `${body}\n`, 'Without the line end'],
    [
      'written again',
      (body: string) => JSON.stringify(JSON.parse(body), null, 2),
      'As compact JSON the signature fits',
    ],
    ['another name', (body: string) => body.replace('"tag"', '"gat"'), ''],
  ])('%s: red, with what may have happened to the body', async (_, change, hint) => {
    const delivery = JSON.parse(await printed(['mock', 'v1.tag.created', '--delivery']));
    const body = file('changed.txt', change(delivery.body));
    const headers = Object.entries(delivery.headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
    const { exitCode, stdout } = await cli.run(['verify', '--body', body, ...headers], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('✗ signature');
    expect(stdout).toContain(hint);
    expect(stdout.includes('help:')).toBe(hint !== '');
  });

  test('age counts where --tolerance says so', async () => {
    const headers = await printed([
      'sign',
      file('old.txt', '{}'),
      '--time',
      '2020-01-01T00:00:00Z',
      '--format',
      'json',
    ]);
    const recorded = file('old.json', JSON.stringify({ headers: JSON.parse(headers), body: '{}' }));
    expect((await cli.run(['verify', recorded], { env })).exitCode).toBe(0);
    expect((await cli.run(['verify', recorded, '--tolerance', '300'], { env })).exitCode).toBe(1);
  });
});

describe('send', () => {
  const seen: { headers: IncomingHttpHeaders; body: string }[] = [];
  let server: Server;
  let url: string;
  let answer: { status: number; headers?: Record<string, string>; text?: string } = { status: 204 };

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      seen.push({ headers: request.headers, body });
      response.writeHead(answer.status, answer.headers).end(answer.text);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test('delivers what the reference library accepts', async () => {
    answer = { status: 200, text: 'thanks \u001b[31m' };
    const text = await printed(['send', url, '--event', 'v1.tag.deleted']);
    expect(text).toMatch(/got +200 OK in \d/);
    expect(text).not.toContain('\u001b');
    const { headers, body } = seen.at(-1) as (typeof seen)[0];
    expect(
      new Webhook(SECRET).verify(body, {
        ...headers,
        'webhook-id': headers['svix-id'],
        'webhook-timestamp': headers['svix-timestamp'],
        'webhook-signature': headers['svix-signature'],
      } as never),
    ).toMatchObject({ type: 'v1.tag.deleted' });
  });

  test('each is another event, unless the seed that was told is given', async () => {
    answer = { status: 204 };
    const event = async (...args: string[]) => {
      const text = await printed(['send', url, '--event', 'v1.tag.created', ...args]);
      const { headers, body } = seen.at(-1) as (typeof seen)[0];
      return { body, delivery: headers['svix-id'], seed: / --seed (\S+) makes/.exec(text)?.[1] ?? '' };
    };
    const [first, second] = [await event(), await event()];
    expect(JSON.parse(second.body).id).not.toBe(JSON.parse(first.body).id);
    const again = await event('--seed', first.seed);
    expect(again.body).toBe(first.body);
    expect(again.delivery).not.toBe(first.delivery);
  });

  test('a name is asked for once: what it means by then is where the delivery goes', async () => {
    const { port } = new URL(url);
    const before = seen.length;
    await printed(['send', `http://localhost:${port}/hook`]);
    expect(seen.length).toBe(before + 1);
    expect(seen.at(-1)?.headers.host).toBe(`localhost:${port}`);
  });

  test('a recorded delivery keeps its id and its bytes, and is signed now', async () => {
    const recorded = {
      headers: {
        'Svix-Id': 'msg_old',
        'svix-timestamp': '1',
        'svix-signature': 'v1,no',
        host: 'elsewhere',
        'x-mine': 'yes',
      },
      body: '{ "a" : 1 }\n',
    };
    await printed(['send', url, file('recorded.json', JSON.stringify(recorded))]);
    const { headers, body } = seen.at(-1) as (typeof seen)[0];
    expect(body).toBe(recorded.body);
    expect(headers).toMatchObject({ 'svix-id': 'msg_old', 'x-mine': 'yes', host: new URL(url).host });
    expect(Math.abs(Number(headers['svix-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
  });

  test('a redirect is told and not followed', async () => {
    answer = { status: 307, headers: { location: '/elsewhere' } };
    const before = seen.length;
    const { exitCode, stdout } = await cli.run(['send', url], { env });
    expect([exitCode, seen.length - before]).toEqual([1, 1]);
    expect(stdout).toContain('redirect to /elsewhere, which was not followed');
  });

  test('nobody there is exit code 2; somewhere else is refused before anything is sent', async () => {
    const nobody = await cli.run(['send', 'http://127.0.0.1:1'], { env });
    expect([nobody.exitCode, nobody.stdout.includes('nobody listens there')]).toEqual([2, true]);
    const remote = await cli.run(['send', 'https://192.0.2.1/hook'], { env });
    expect([remote.exitCode, remote.stderr.includes('--allow-remote')]).toEqual([2, true]);
  });
});

describe("GitHub's catalogue: types in a header, no signature", () => {
  let github: CommandLine;

  beforeAll(async () => {
    const document = { ...githubCatalogue(), 'x-webhook-dispatch': { header: 'X-GitHub-Event', body: '/action' } };
    github = await commandOf(await contractOfDocument(document));
  });

  test('events lists them; nothing can be signed or verified', async () => {
    const { stdout } = await github.run(['events', 'issues', '--format', 'json']);
    expect((JSON.parse(stdout) as { type: string }[]).map(({ type }) => type)).toContain('issues.opened');
    for (const args of [
      ['sign', 'x'],
      ['verify', 'x'],
    ]) {
      const { exitCode, stderr } = await github.run(args);
      expect([exitCode, stderr.includes('are not signed')]).toEqual([2, true]);
    }
  });

  test('recorded deliveries are judged by their header; bodies alone say what is missing', async () => {
    const opened = githubPayloads().filter(({ type }) => type === 'ping');
    expect(opened.length).toBeGreaterThan(0);
    const deliveries = opened.map(({ payload }) =>
      JSON.stringify({ headers: { 'x-github-event': 'ping' }, body: JSON.stringify(payload) }),
    );
    const { stdout } = await github.run(['validate', '--format', 'json', '-'], { input: `${deliveries.join('\n')}\n` });
    expect(JSON.parse(stdout).counts).toMatchObject({ events: opened.length, deliveries: opened.length, unknown: 0 });
    const bare = await github.run(['validate', '-'], { input: '{"zen": "x"}' });
    expect(bare.stdout).toContain(
      'which stands in the header X-GitHub-Event: record the headers as well, or say --type',
    );
  });
});

/** The handlers that the READMEs show are real endpoints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { signDelivery } from '../../generated/receiving/sign-delivery.js';
import { readOwnContract } from '../support/contract.js';
import { type Emitted, emitModels, mypy, run } from './support/driver.js';
import { describeWith } from './support/toolchains.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const contract = await readOwnContract();
const example = contract.messages[0]?.examples[0]?.payload?.value as object;

let endpoint: ChildProcess | undefined;

afterEach(() => {
  endpoint?.kill();
});

/** The first block of code in a language, with another port. */
function sampleOf(emitted: Emitted, language: string, port: number): string {
  const [, code = ''] =
    new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(emitted.read(`${language}/README.md`)) ?? [];
  expect(code).toContain('8000');
  return `${code.replace('8000', String(port))}\n`;
}

/**
 * A port that is free, and stays so until the endpoint listens: below those that systems give to whoever asks
 * for any, as the tests beside this one do all the time.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}

async function post(port: number, body: string, headers: Record<string, string>): Promise<number> {
  for (let left = 1000; ; left--) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers });
      return answer.status;
    } catch (error) {
      if (left === 0 || endpoint?.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function expectGoodAnswers(port: number): Promise<void> {
  const send = async (value: unknown, change: (body: string) => string = (body) => body): Promise<number> => {
    const body = JSON.stringify(value);
    const headers = await signDelivery(body, { id: 'msg_1', timestamp: new Date(), secret: SECRET });
    return post(port, change(body), headers);
  };
  expect({
    event: await send(example),
    unknown: await send({ type: 'v9.planet.discovered' }),
    invalid: await send({ ...example, id: 1 }),
    tampered: await send(example, (body) => `${body} `),
    unsigned: await post(port, JSON.stringify(example), {}),
    text: await send(example, () => '{'),
  }).toEqual({ event: 204, unknown: 204, invalid: 202, tampered: 400, unsigned: 400, text: 400 });
}

describeWith(['python', 'mypy'], "the README's endpoint in Python", () => {
  test('passes mypy --strict, and answers as a good receiver does', async () => {
    const emitted = await emitModels(contract, ['python']);
    const port = await freePort();
    const folder = join(emitted.folder, 'python');
    writeFileSync(join(folder, 'endpoint.py'), sampleOf(emitted, 'python', port));
    expect(await mypy(emitted, 'endpoint.py')).toMatch(/^Success/);
    endpoint = spawn('python3', ['endpoint.py'], {
      cwd: folder,
      env: { ...process.env, WEBHOOK_SECRET: SECRET },
      stdio: 'ignore',
    });
    await expectGoodAnswers(port);
  });
});

describeWith(['go'], "the README's endpoint in Go", () => {
  test('compiles, is written as gofmt writes it, and answers as a good receiver does', async () => {
    const emitted = await emitModels(contract, ['go']);
    const port = await freePort();
    const folder = join(emitted.folder, 'endpoint');
    mkdirSync(folder);
    writeFileSync(join(folder, 'main.go'), sampleOf(emitted, 'go', port));
    writeFileSync(join(folder, 'go.mod'), 'module endpoint\n\ngo 1.18\n');
    // As the README tells it, with the folder's own place.
    const [, edit = ''] = /^go (mod edit .*)$/m.exec(emitted.read('go/README.md')) ?? [];
    expect(await run('go', edit.replace('./path/to/this/folder', '../go').split(' '), folder)).toBe('');
    expect(await run('gofmt', ['-l', '.'], folder)).toBe('');
    expect(await run('go', ['vet', '.'], folder)).toBe('');
    expect(await run('go', ['build', '-o', 'endpoint', '.'], folder)).toBe('');
    endpoint = spawn(join(folder, 'endpoint'), { env: { ...process.env, WEBHOOK_SECRET: SECRET }, stdio: 'ignore' });
    await expectGoodAnswers(port);
  });
});

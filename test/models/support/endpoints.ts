/** Endpoints that samples start, and what is delivered to them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach } from 'vitest';
import { signDelivery } from '../../../generated/receiving/sign-delivery.js';
import { run } from './driver.js';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/**
 * A port that is free, and stays so until the endpoint listens: below those that systems give to whoever asks for
 * any, as the tests beside this one do all the time.
 */
export async function freePort(): Promise<number> {
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

/** A sample that listens elsewhere. */
export function atPort(sample: string, port: number): string {
  if (!sample.includes('8000')) throw new Error('the sample has no port');
  return sample.replace('8000', String(port));
}

/**
 * Starts an endpoint, until the test ends.
 *
 * @returns everything that it prints, as far as it has come
 */
export function startEndpoint(command: string, args: readonly string[], cwd: string): () => string {
  const child = spawn(command, args, { cwd, env: { ...process.env, WEBHOOK_SECRET: SECRET, PYTHONUNBUFFERED: '1' } });
  running.push(child);
  let printed = '';
  const add = (text: string): void => {
    printed += text;
  };
  child.stdout.setEncoding('utf8').on('data', add);
  child.stderr.setEncoding('utf8').on('data', add);
  return () => printed;
}

/** Builds a Go program and starts it. */
export async function startGoEndpoint(folder: string): Promise<() => string> {
  const built = await run('go', ['build', '-o', 'endpoint', '.'], folder);
  if (built !== '') throw new Error(built);
  return startEndpoint('./endpoint', [], folder);
}

/** Delivers as soon as the endpoint listens. */
export async function post(port: number, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  for (let left = 100; ; left--) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers });
      return answer.status;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** How an endpoint answers what a good one tells apart. */
export async function answersOf(port: number, example: object): Promise<Readonly<Record<string, number>>> {
  const send = async (value: unknown, change: (body: string) => string = (body) => body): Promise<number> => {
    const body = JSON.stringify(value);
    const headers = await signDelivery(body, { id: 'msg_1', timestamp: new Date(), secret: SECRET });
    return post(port, change(body), headers);
  };
  return {
    event: await send(example),
    again: await send(example),
    unknown: await send({ type: 'v9.planet.discovered' }),
    invalid: await send({ ...example, id: 1 }),
    tampered: await send(example, (body) => `${body} `),
    unsigned: await post(port, JSON.stringify(example), {}),
    text: await send(example, () => '{'),
  };
}

export const GOOD_ANSWERS = {
  ...{ event: 204, again: 204, unknown: 204, invalid: 204 },
  ...{ tampered: 400, unsigned: 400, text: 400 },
};

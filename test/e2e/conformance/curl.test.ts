import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConformanceReport } from '../../../generator/runtime/conformance/types.js';
import { run } from '../support/process.js';
import { ownPackage } from '../support/project.js';
import { SECRET } from '../support/servers/package.js';
import { type ConformanceModule, moduleOf } from './support/package.js';

/** Keeps what it is sent, byte for byte, and takes everything for a good delivery. */
class Recorder {
  readonly #server: Server;
  readonly requests: Buffer[] = [];

  constructor() {
    this.#server = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk]);
        if (!isWhole(received)) return;
        this.requests.push(received);
        socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
      });
    });
  }

  async url(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as { readonly port: number }).port}/hooks?a=b`;
  }

  close(): void {
    this.#server.close();
  }
}

function isWhole(bytes: Buffer): boolean {
  const head = headOf(bytes);
  if (head === undefined) return false;
  const body = bytes.subarray(head.length + 4);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (length !== undefined) return body.length >= Number(length);
  return !/^transfer-encoding/im.test(head) || body.subarray(-5).toString() === '0\r\n\r\n';
}

function headOf(bytes: Buffer): string | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  return end === -1 ? undefined : bytes.toString('latin1', 0, end);
}

/** What has to be the same: curl adds headers of its own, and cuts chunks as it likes. */
function essence(bytes: Buffer): object {
  const [first, ...lines] = (headOf(bytes) ?? '').split('\r\n');
  const own = lines.filter(
    (line) => !/^(?:host|user-agent|accept|connection|content-length|transfer-encoding):/i.test(line),
  );
  const isChunked = lines.some((line) => /^transfer-encoding/i.test(line));
  const body = bytes.subarray((headOf(bytes) ?? '').length + 4);
  return {
    first,
    headers: own.map((line) => line.trimEnd()).sort(),
    isChunked,
    body: (isChunked ? unchunked(body) : body).toString('base64'),
  };
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + size + 4;
  }
}

let module: ConformanceModule;
const recorder = new Recorder();

beforeAll(async () => {
  module = await moduleOf(await ownPackage(), 'conformance/index.js');
});

afterAll(() => recorder.close());

const hasCurl = (() => {
  try {
    return execFileSync('curl', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

test.skipIf(!hasCurl)('the command of every exchange sends what was sent', async () => {
  const url = await recorder.url();
  const options = {
    secret: SECRET,
    rate: 2000,
    concurrency: 1,
    events: ['v1.contact.updated'],
    skip: ['survives-hang-up'],
  };
  const report = await module.testEndpoint(url, options);
  const curls = sentIn(report);
  expect(curls.length).toBeGreaterThan(60);
  const sent = recorder.requests.map(essence);
  recorder.requests.length = 0;
  for (const curl of curls) await run('sh', ['-c', `${curl} --silent --output /dev/null`], { cwd: '/' });
  const again = recorder.requests.map((bytes) => JSON.stringify(essence(bytes)));
  expect(again.filter((one) => !sent.some((other) => JSON.stringify(other) === one))).toEqual([]);
  expect(new Set(again).size).toBe(new Set(sent.map((one) => JSON.stringify(one))).size);
});

function sentIn({ cases }: ConformanceReport): string[] {
  return [...new Set(cases.flatMap(({ exchanges }) => exchanges.map(({ curl }) => curl)))];
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import type { Block } from '../../../generator/docs/model.js';
import { FRAMEWORKS, frameworkSample } from '../../../generator/docs/samples/frameworks.js';
import { typescriptSample } from '../../../generator/docs/samples/typescript.js';
import { siteOf } from '../../../generator/docs/site.js';
import { emitAll } from '../../../generator/emitters/index.js';
import { compileErrors } from '../../e2e/support/compile.js';
import { ROOT } from '../../e2e/support/process.js';
import { readOwnContract } from '../../support/contract.js';
import { emittedPackage } from '../../support/emitted-package.js';

const contract = await readOwnContract();
const emitted = await emittedPackage(contract, '@shop/webhooks');

/** Every TypeScript sample of the pages, by where it stands. */
async function samplesOf(of: Contract): Promise<Map<string, string>> {
  const options = { package: { name: emitted.name }, diagnostics: new Diagnostics() };
  const made = await emitAll(of, { ...options, outputs: { docs: false } });
  const site = siteOf(of, { ...options, runtime: new Map() }, made);
  const found = new Map<string, string>();
  for (const { slug, body, aside = [] } of site.pages) {
    for (const text of codeIn([...body, ...aside])) found.set(`${slug.replace(/\W+/g, '-')}-${found.size}`, text);
  }
  return found;
}

function codeIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return block.language === 'typescript' ? [block.text] : [];
    if (block.kind === 'tabs' || block.kind === 'steps') return block.items.flatMap((item) => codeIn(item.blocks));
    return [];
  });
}

describe('the samples in TypeScript', () => {
  test('compile, on every page', async () => {
    const samples = await samplesOf(contract);
    expect(samples.size).toBeGreaterThan(20);
    for (const name of [
      'fast-check',
      '@types',
      'undici-types',
      'pg-types',
      'pg-protocol',
      'pure-rand',
      'express',
      'fastify',
      'vitest',
    ])
      link(name);
    for (const [name, text] of samples) writeFileSync(join(emitted.project, `${name}.ts`), text);
    const errors = await compileErrors(emitted, '7', 'nodenext', {
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: ['node'],
      skipLibCheck: true,
    });
    expect(errors).toEqual([]);
  });

  test('without handlers, they compile and receive by hand', async () => {
    const [message] = contract.messages;
    if (!message) throw new Error('no events');
    const sample = typescriptSample(contract, message, { packageName: emitted.name, handlers: false });
    expect(sample).toContain('receiveWebhook');
    writeFileSync(join(emitted.project, 'by-hand.ts'), sample);
    const errors = await compileErrors(emitted, '7', 'nodenext', {
      lib: ['es2022', 'dom'],
      types: ['node'],
      skipLibCheck: true,
    });
    expect(errors).toEqual([]);
  });

  test('answer as they should', async () => {
    const message = contract.messages.find(({ wireType }) => wireType === 'v1.contact.updated');
    if (!message) throw new Error('no such event');
    const { mockDelivery, mockSecret } = (await emitted.load('mocks/index.js')) as {
      mockDelivery: (type: string, options: object) => Promise<{ headers: Record<string, string>; body: string }>;
      mockSecret: () => string;
    };
    process.env.WEBHOOK_SECRET = mockSecret();
    // The types of these samples are inferred: as JavaScript they are the same text.
    const file = join(emitted.project, 'sample.mjs');
    writeFileSync(file, typescriptSample(contract, message, { packageName: emitted.name, handlers: true }));
    const { POST } = (await import(pathToFileURL(file).href)) as { POST: (request: Request) => Promise<Response> };
    const delivery = await mockDelivery(message.wireType, { secret: mockSecret() });
    const request = (body: string): Request =>
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...delivery.headers },
        body,
      });
    expect((await POST(request(delivery.body))).status).toBe(204);
    expect((await POST(request(`${delivery.body} `))).status).toBe(401);
  });

  test.each(Object.keys(FRAMEWORKS).filter((name) => name !== 'fetch'))('answer as they should: %s', async (name) => {
    const [message] = contract.messages;
    if (!message) throw new Error('no events');
    for (const library of ['express', 'fastify']) link(library);
    const { mockDelivery, mockSecret } = (await emitted.load('mocks/index.js')) as {
      mockDelivery: (type: string, options: object) => Promise<{ headers: Record<string, string>; body: string }>;
      mockSecret: () => string;
    };
    const port = await freePort();
    const file = join(emitted.project, `${name}-server.mjs`);
    writeFileSync(file, frameworkSample(contract, message, name, emitted.name).replace('3000', String(port)));
    const server = spawn(process.execPath, [file], {
      env: { ...process.env, WEBHOOK_SECRET: mockSecret() },
      stdio: 'ignore',
    });
    try {
      const { headers, body } = await mockDelivery(message.wireType, { secret: mockSecret() });
      const post = (text: string): Promise<number> =>
        fetch(`http://127.0.0.1:${port}/webhooks`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: text,
        }).then(({ status }) => status);
      expect(await vi.waitFor(() => post(body), { timeout: 20_000, interval: 100 })).toBe(204);
      expect(await post(`${body} `)).toBe(401);
    } finally {
      server.kill();
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function link(name: string): void {
  const folder = join(emitted.project, 'node_modules', name);
  if (existsSync(folder)) return;
  mkdirSync(join(folder, '..'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), folder);
}

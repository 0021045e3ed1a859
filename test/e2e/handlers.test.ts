import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { githubCatalogue, githubPayloads } from '../support/github-catalogue.mjs';
import { announcedErrors, compileErrors } from './support/compile.js';
import { mustRun, runTool } from './support/process.js';
import { ownPackage } from './support/project.js';
import type { HandlersModule } from './support/servers/package.js';
import { tempFolder } from './support/temp.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/handlers/', import.meta.url));

describe('the types of the handlers', () => {
  const project = tempFolder();
  const consumer = { project, name: 'package', folder: join(project, 'package') };

  beforeAll(async () => {
    await ownPackage(consumer.folder);
    cpSync(FIXTURES, project, { recursive: true });
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });

  test.each([
    '5.9',
    '7',
  ] as const)('TypeScript %s: each event is narrowed, wrong code fails and only that', async (version) => {
    const announced = announcedErrors(consumer);
    expect(announced).toHaveLength(9);
    expect((await compileErrors(consumer, version, 'nodenext')).sort()).toEqual(announced.sort());
  });

  test('what runs in a browser and on the edge imports nothing of Node.js', () => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*from '([^']+)';$/gm)) {
        if (from === '#platform') continue;
        expect(from).toMatch(/^\.\.?\//);
        visit(join(path, '..', from));
      }
    };
    for (const entry of ['index.js', 'postgres.js']) visit(join(consumer.folder, 'handlers', entry));
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe("handlers of GitHub's events: told by a header and the body, without a signature in the contract", () => {
  test('each recorded payload reaches the handler of its type, once for each delivery', async () => {
    const project = tempFolder();
    const document = githubCatalogue() as { readonly operations?: { readonly deliver: object } };
    const keys = [{ header: 'X-GitHub-Delivery' }];
    Object.assign(document, { 'x-webhook-dispatch': { header: 'X-GitHub-Event', body: '/action' } });
    Object.assign(document.operations?.deliver ?? {}, {
      'x-webhook-delivery': { deduplication: { keys, seconds: 3600, origin: 'publisher' } },
    });
    writeFileSync(join(project, 'github.json'), JSON.stringify(document));
    await mustRun(runTool(['generate', '--without', 'docs', '--spec', 'github.json', '--out', 'package'], project));
    const entry = pathToFileURL(join(project, 'package/handlers/index.js')).href;
    const { createHandler } = (await import(entry)) as HandlersModule;

    const recorded = githubPayloads().slice(0, 120);
    const handled: string[] = [];
    const invalid: unknown[] = [];
    const on = Object.fromEntries(recorded.map(({ type }) => [type, () => handled.push(type)]));
    const handler = createHandler({ on, onInvalid: ({ type }) => invalid.push(type) });
    const post = (type: string, payload: unknown, id: string) => {
      const headers = { 'x-github-event': type.split('.')[0] ?? '', 'x-github-delivery': id };
      return handler({ method: 'POST', headers, body: JSON.stringify(payload) });
    };
    for (const [at, { type, payload }] of recorded.entries()) {
      for (const _ of [1, 2]) expect((await post(type, payload, `d${at}`)).status).toBe(204);
    }
    // What is not as the contract says is told each time.
    expect(handled.length + invalid.length / 2).toBe(recorded.length);
    expect(handled.length).toBeGreaterThan(80);
  });
});

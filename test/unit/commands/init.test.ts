import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInit } from '../../../generator/commands/init.js';
import { runLint } from '../../../generator/commands/lint.js';
import { PIPELINE } from '../../../generator/commands/pipeline.js';
import { loadConfig } from '../../../generator/config.js';
import { put, sandbox, tree } from '../output/sandbox.js';
import { project } from './stubs.js';

const TEXT = { format: 'text' } as const;
const hostIn = (cwd: string) => {
  const at = project({ host: { cwd } });
  return { ...at, folder: cwd };
};

test('writes a contract and a configuration, and says what to do next', async () => {
  const at = hostIn(sandbox());
  expect(await runInit('.', TEXT, at.host)).toBe(0);
  expect(Object.keys(tree(at.folder)).sort()).toEqual(['spec/', 'spec/asyncapi.yaml', 'webhook-contract.config.js']);
  expect(at.stderr()).toContain('npx webhook-contract generate');
  const { config } = await loadConfig(at.folder);
  expect(config).toEqual({ spec: 'spec/asyncapi.yaml', out: 'generated', package: { name: 'orders-webhooks' } });
});

test('the starter has no finding, by the rules of AsyncAPI and our own', async () => {
  const at = hostIn(sandbox());
  await runInit('.', TEXT, at.host);
  const lint = { host: at.host, pipeline: PIPELINE };
  expect(await runLint({ format: 'json' }, lint)).toBe(0);
  expect(JSON.parse(at.stdout().replace(/^.*?(?=\{)/s, ''))).toMatchObject({ diagnostics: [] });
});

test('goes into another folder, with other names, which the configuration knows', async () => {
  const at = hostIn(sandbox());
  const options = { ...TEXT, spec: "it's/api.yaml", out: 'package', config: 'tools/contract.mjs' };
  expect(await runInit('my-hooks', options, at.host)).toBe(0);
  expect(
    Object.keys(tree(at.folder))
      .filter((path) => !path.endsWith('/'))
      .sort(),
  ).toEqual(["my-hooks/it's/api.yaml", 'my-hooks/tools/contract.mjs']);
  const { config } = await loadConfig(join(at.folder, 'my-hooks'), 'tools/contract.mjs');
  expect(config).toMatchObject({ spec: "it's/api.yaml", out: 'package' });
  expect(at.stderr()).toContain('cd my-hooks');
  expect(at.stderr()).toContain('generate --config tools/contract.mjs');
});

test('in a CommonJS package, the configuration is a file that Node takes for a module', async () => {
  const folder = sandbox();
  put(folder, 'package.json', '{}');
  const at = hostIn(folder);
  await runInit('.', TEXT, at.host);
  expect(Object.keys(tree(folder))).toContain('webhook-contract.config.mjs');
});

describe('never overwrites', () => {
  test.each(['spec/asyncapi.yaml', 'webhook-contract.config.js', 'webhook-contract.config.mjs'])('%s', async (path) => {
    const folder = sandbox();
    put(folder, `app/${path}`, 'mine');
    const before = tree(folder);
    const at = hostIn(folder);
    expect(await runInit('app', TEXT, at.host)).toBe(2);
    expect(at.stderr()).toContain(`app/${path} exists already.`);
    expect(tree(folder)).toEqual(before);
  });
});

test('leaves nothing behind when it fails halfway', async () => {
  const folder = sandbox();
  put(folder, 'blocked', 'a file');
  const at = hostIn(folder);
  expect(await runInit('.', { ...TEXT, config: 'blocked/config.js' }, at.host)).toBe(2);
  expect(at.stderr()).toContain('blocked/config.js: ');
  expect(Object.keys(tree(folder)).filter((path) => !path.endsWith('/'))).toEqual(['blocked']);
});

test('the starter stays small', () => {
  const text = readFileSync(
    new URL('../../../generator/commands/init-template/asyncapi.yaml', import.meta.url),
    'utf8',
  );
  expect(text.split('\n').length).toBeLessThan(200);
});

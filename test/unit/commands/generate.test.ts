import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGenerate } from '../../../generator/commands/generate.js';
import { diagnostic } from '../../../generator/diagnostics/diagnostic.js';
import { put, tree } from '../output/sandbox.js';
import { project } from './stubs.js';

const TEXT = { format: 'text' } as const;
const place = { file: 'messages/order.yaml', line: 2, column: 3, pointer: '/x' };
const ERROR = diagnostic('structure', { message: 'Broken.', at: place });
const WARNING = diagnostic('no-discriminating-const', { message: 'Hm.', at: place });

test('writes the files, and tells what it made, how long it took and where to look', async () => {
  const at = project();
  expect(await runGenerate(TEXT, at)).toBe(0);
  expect(Object.keys(tree(join(at.folder, 'generated'))).sort()).toEqual(['README.md', 'index.js', 'manifest.json']);
  expect(at.stderr()).toBe(
    '2 events, 1 schema → 3 files in generated: 3 created\nDone in 231 ms. Start with generated/README.md.\n',
  );
  expect(at.stdout()).toBe('');
});

test('says so when nothing is to do, and writes nothing', async () => {
  const at = project();
  await runGenerate(TEXT, at);
  const index = join(at.folder, 'generated/index.js');
  const long = new Date(1_000_000_000_000);
  utimesSync(index, long, long);
  const before = at.stderr().length;
  expect(await runGenerate(TEXT, at)).toBe(0);
  expect(at.stderr().slice(before)).toContain('Nothing to do: 3 files in generated are up to date.');
  expect(statSync(index).mtimeMs).toBe(long.getTime());
});

test('counts what changed, and names what it left alone', async () => {
  const at = project();
  await runGenerate(TEXT, at);
  put(at.folder, 'generated/notes.txt');
  put(at.folder, 'generated/index.js', 'edited');
  const before = at.stderr().length;
  await runGenerate(TEXT, at);
  expect(at.stderr().slice(before)).toContain(
    '3 files in generated: 1 changed, 2 unchanged\nLeft alone: generated/notes.txt.',
  );
});

describe('writes nothing when', () => {
  test('the document is broken: the place is from the working directory', async () => {
    const at = project({ found: [ERROR], sources: { 'messages/order.yaml': 'a:\n  b: c\n' } });
    expect(await runGenerate(TEXT, at)).toBe(1);
    expect(at.stderr()).toContain('error  structure  spec/messages/order.yaml:2:3\n  Broken.\n  2 │ b: c\n');
    expect(Object.keys(tree(at.folder))).not.toContain('generated/');
  });

  test('an emitter reports an error', async () => {
    const at = project({ foundByEmitters: [ERROR] });
    expect(await runGenerate(TEXT, at)).toBe(1);
    expect(Object.keys(tree(at.folder))).not.toContain('generated/');
  });

  test.each([
    ['the output folder is the project', '.', 'output-is-project-root'],
    ['the output folder is not ours', 'src', 'output-not-ours'],
  ])('%s', async (_, out, code) => {
    const at = project();
    put(at.folder, 'src/app.ts');
    const before = tree(at.folder);
    expect(await runGenerate({ ...TEXT, out }, at)).toBe(2);
    expect(at.stderr()).toContain(`error  ${code}`);
    expect(tree(at.folder)).toEqual(before);
  });

  test('the specification does not exist', async () => {
    const at = project();
    expect(await runGenerate({ ...TEXT, spec: 'api/none.yaml' }, at)).toBe(2);
    expect(at.stderr()).toContain('There is no file api/none.yaml.');
    expect(at.reads).toEqual([]);
  });

  test('the configuration names an output that does not exist', async () => {
    const at = project();
    put(at.folder, 'webhook-contract.config.mjs', 'export default { outputs: { schema: false } };');
    expect(await runGenerate(TEXT, at)).toBe(2);
    expect(at.stderr()).toContain('There is no option `outputs.schema`.\n  help: Did you mean `schemas`?');
  });
});

test('warnings are shown and do not stop it', async () => {
  const at = project({ found: [WARNING] });
  expect(await runGenerate(TEXT, at)).toBe(0);
  expect(at.stderr()).toContain('1 warning.\n2 events');
});

test('--quiet says nothing when all is well, not even warnings', async () => {
  const at = project({ found: [WARNING] });
  expect(await runGenerate({ ...TEXT, quiet: true }, at)).toBe(0);
  expect(at.stderr() + at.stdout()).toBe('');
});

test('--format json has the report alone on standard output', async () => {
  const at = project({ found: [WARNING] });
  await runGenerate({ format: 'json' }, at);
  expect(JSON.parse(at.stdout())).toMatchObject({
    summary: { warnings: 1 },
    diagnostics: [{ location: { file: 'spec/messages/order.yaml' } }],
  });
  expect(at.stderr()).toContain('2 events');
});

test('progress is for terminals, and takes itself back', async () => {
  const at = project({ host: { interactive: true } });
  await runGenerate(TEXT, at);
  expect(at.stderr()).toContain('Reading spec/asyncapi.yaml …');
  expect(at.stderr()).toContain('\r\u001b[2K2 events');
});

describe('the package', () => {
  test('has a name from the title, unless the configuration says one', async () => {
    const at = project();
    await runGenerate(TEXT, at);
    put(
      at.folder,
      'named.mjs',
      "export default { package: { name: '@me/orders', license: 'MIT' }, outputs: { openapi: false } };",
    );
    await runGenerate({ ...TEXT, config: 'named.mjs' }, at);
    expect(at.emits.map(({ package: options, outputs }) => ({ options, outputs }))).toEqual([
      { options: { name: 'orders-webhooks' }, outputs: {} },
      { options: { name: '@me/orders', license: 'MIT' }, outputs: { openapi: false } },
    ]);
  });
});

test('a pipeline that cannot be loaded is a defect, not a finding of the document', async () => {
  const broken = project({ found: [ERROR], pipeline: { loadEmitters: () => Promise.reject(new Error('no build')) } });
  expect(await runGenerate(TEXT, broken)).toBe(1);
  const sound = project({ pipeline: { loadEmitters: () => Promise.reject(new Error('no build')) } });
  await expect(runGenerate(TEXT, sound)).rejects.toThrow('no build');
});

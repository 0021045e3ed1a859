import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../../../generator/commands/check.js';
import { runGenerate } from '../../../generator/commands/generate.js';
import { put, tree } from '../output/sandbox.js';
import { FILES, project } from './stubs.js';

const QUIET = { format: 'text', quiet: true } as const;
const TEXT = { format: 'text' } as const;

test('says that there is no drift', async () => {
  const at = project();
  await runGenerate(QUIET, at);
  expect(await runCheck(TEXT, at)).toBe(0);
  expect(at.stderr()).toBe('No drift: 3 files in generated match spec/asyncapi.yaml (231 ms).\n');
});

test('names each file that drifted and the command to run, and writes nothing', async () => {
  const at = project();
  await runGenerate(QUIET, at);
  rmSync(join(at.folder, 'generated/README.md'));
  put(at.folder, 'generated/index.js', 'edited');
  put(at.folder, 'generated/notes.txt');
  const before = tree(at.folder);
  expect(await runCheck(TEXT, at)).toBe(1);
  expect(at.stderr()).toContain('generated/README.md is missing.');
  expect(at.stderr()).toContain('generated/index.js is not what the contract gives');
  expect(at.stderr()).toContain('generated/notes.txt does not belong');
  expect(at.stderr()).toContain('`webhook-contract generate`');
  expect(at.stderr()).toMatch(/3 errors\.\n$/);
  expect(tree(at.folder)).toEqual(before);
});

test('a contract that gives something else is drift', async () => {
  const at = project();
  await runGenerate(QUIET, at);
  const edited = FILES.map(({ path, content }) => ({ path, content: `${content}more` }));
  const changed = {
    ...at,
    pipeline: { ...at.pipeline, loadEmitters: async () => ({ EMITTER_NAMES: [], emitAll: async () => edited }) },
  };
  expect(await runCheck(TEXT, changed)).toBe(1);
});

test('annotates on GitHub from the root of the repository', async () => {
  const first = project();
  const at = project({ host: { workspace: join(first.folder, '..') } });
  await runGenerate(QUIET, at);
  put(at.folder, 'generated/index.js', 'edited');
  await runCheck({ format: 'github' }, at);
  const folder = at.folder.split('/').at(-1);
  expect(at.stdout()).toContain(`::error file=${folder}/generated/index.js,line=1,col=1,title=drift-changed::`);
});

test('an output folder that is the project is refused', async () => {
  expect(await runCheck({ ...TEXT, out: '.' }, project())).toBe(2);
});

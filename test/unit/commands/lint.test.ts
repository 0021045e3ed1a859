import { expect, test } from 'vitest';
import { runLint } from '../../../generator/commands/lint.js';
import { diagnostic } from '../../../generator/diagnostics/diagnostic.js';
import { put, tree } from '../output/sandbox.js';
import { project } from './stubs.js';

test('says that there are no problems', async () => {
  const at = project();
  expect(await runLint({ format: 'text' }, at)).toBe(0);
  expect(at.stderr()).toBe('No problems in spec/asyncapi.yaml: 2 events, 1 schema (231 ms).\n');
});

test('prints findings and writes nothing; only errors fail', async () => {
  const warning = diagnostic('name-collision', { message: 'Twice.' });
  const at = project({ found: [warning] });
  const before = tree(at.folder);
  expect(await runLint({ format: 'text' }, at)).toBe(0);
  expect(at.stderr()).toContain('warning  name-collision\n  Twice.');
  const broken = project({ found: [warning, diagnostic('duplicate-wire-type', { message: 'Same.' })] });
  expect(await runLint({ format: 'json' }, broken)).toBe(1);
  expect(JSON.parse(broken.stdout())).toMatchObject({ summary: { errors: 1, warnings: 1 } });
  expect(tree(at.folder)).toEqual(before);
});

test('passes on what the command line and the configuration say', async () => {
  const at = project();
  put(at.folder, 'api/contract.yaml');
  put(
    at.folder,
    'webhook-contract.config.mjs',
    "export default { spec: 'none.yaml', include: ['order.*'], dispatch: { header: 'x-event' } };",
  );
  await runLint({ format: 'text', spec: 'api/contract.yaml', allowRemoteRefs: true }, at);
  expect(at.reads).toEqual([
    {
      spec: 'api/contract.yaml',
      cwd: at.folder,
      allowRemoteRefs: true,
      select: { include: ['order.*'] },
      dispatch: { header: 'x-event' },
    },
  ]);
});

test('a folder or a missing file in the place of the document is bad input', async () => {
  const at = project();
  expect(await runLint({ format: 'text', spec: 'spec' }, at)).toBe(2);
  expect(await runLint({ format: 'text', spec: 'none.yaml' }, at)).toBe(2);
  expect(at.stderr()).toContain('spec is a folder.');
  expect(at.stderr()).toContain('There is no file none.yaml.');
});

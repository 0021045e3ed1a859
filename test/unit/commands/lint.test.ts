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
      root: 'api',
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

test('the root is what was asked for, and has to hold the document', async () => {
  const at = project();
  put(at.folder, 'services/orders/asyncapi.yaml');
  put(at.folder, 'webhook-contract.config.mjs', "export default { root: 'services' };");
  const spec = 'services/orders/asyncapi.yaml';
  expect(await runLint({ format: 'text', spec }, at)).toBe(0);
  expect(await runLint({ format: 'text', spec, root: '.' }, at)).toBe(0);
  expect(at.reads.map(({ root }) => root)).toEqual(['services', '.']);
  for (const root of ['services/users', 'services/orders/asyncapi', 'serv']) {
    const refused = project();
    put(refused.folder, spec);
    expect(await runLint({ format: 'text', spec, root }, refused)).toBe(2);
    expect(refused.stderr()).toContain(`The folder ${root} does not hold ${spec}.`);
    expect(refused.reads).toEqual([]);
  }
});

test('findings name files from the working directory, whatever the root', async () => {
  const at = { file: 'common/messages.yaml', pointer: '', line: 1, column: 1 };
  const found = [diagnostic('structure', { message: 'Wrong.', at })];
  const shared = project({ found, sources: { 'common/messages.yaml': 'text' } });
  put(shared.folder, 'api/orders/asyncapi.yaml');
  await runLint({ format: 'text', spec: 'api/orders/asyncapi.yaml', root: 'api' }, shared);
  expect(shared.stderr()).toContain('api/common/messages.yaml:1:1');
});

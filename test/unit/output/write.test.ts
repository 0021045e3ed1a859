import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOutput, writeOutput } from '../../../generator/output/output.js';
import { files, put, sandbox, targetIn, tree } from './sandbox.js';

const codesOf = (found: readonly { code: string }[] | undefined) => found?.map(({ code }) => code);

test('writes into a folder that does not exist yet, and finds no drift after', async () => {
  const folder = sandbox();
  const wanted = files(['index.js', 'export {};\n'], ['types/a.d.ts', '']);
  const { plan } = await writeOutput(wanted, targetIn(folder));
  expect(plan?.create).toHaveLength(3);
  expect(Object.keys(tree(folder)).sort()).toEqual([
    'out/',
    'out/index.js',
    'out/manifest.json',
    'out/types/',
    'out/types/a.d.ts',
  ]);
  expect(await checkOutput(wanted, targetIn(folder))).toEqual([]);
});

test('touches nothing when nothing is to do', async () => {
  const folder = sandbox();
  const wanted = files(['a.js', '1'], ['b/c.js', '2']);
  await writeOutput(wanted, targetIn(folder));
  const long = new Date(1_000_000_000_000);
  for (const path of ['', 'a.js', 'b', 'b/c.js', 'manifest.json']) utimesSync(join(folder, 'out', path), long, long);
  const { plan } = await writeOutput(wanted, targetIn(folder));
  expect(plan?.unchanged).toHaveLength(3);
  for (const path of ['', 'a.js', 'b', 'b/c.js', 'manifest.json']) {
    expect(statSync(join(folder, 'out', path)).mtimeMs).toBe(long.getTime());
  }
});

test('rewrites only what changed, deletes what is no longer wanted, and the folders it leaves empty', async () => {
  const folder = sandbox();
  await writeOutput(files(['a.js', '1'], ['b/c/d.js', '2'], ['keep.js', '3']), targetIn(folder));
  const long = new Date(1_000_000_000_000);
  utimesSync(join(folder, 'out/keep.js'), long, long);
  const { plan } = await writeOutput(files(['a.js', 'new'], ['keep.js', '3']), targetIn(folder));
  expect(plan?.delete).toEqual(['b/c/d.js']);
  expect(statSync(join(folder, 'out/keep.js')).mtimeMs).toBe(long.getTime());
  expect(Object.keys(tree(folder)).sort()).toEqual(['out/', 'out/a.js', 'out/keep.js', 'out/manifest.json']);
});

test('a file can give way to a folder, and a folder to a file', async () => {
  const folder = sandbox();
  await writeOutput(files(['a', '1'], ['b/c', '2']), targetIn(folder));
  const wanted = files(['a/x', '3'], ['b', '4']);
  expect((await writeOutput(wanted, targetIn(folder))).problems).toBeUndefined();
  expect(await checkOutput(wanted, targetIn(folder))).toEqual([]);
});

test('another version of the generator changes the manifest alone', async () => {
  const folder = sandbox();
  const wanted = files(['a.js', '1']);
  await writeOutput(wanted, targetIn(folder));
  const newer = { ...targetIn(folder), generator: { name: 'webhook-contract', version: '2.0.0' } };
  expect((await checkOutput(wanted, newer)).map(({ message }) => message)).toEqual([
    expect.stringContaining('out/manifest.json'),
  ]);
  const { plan } = await writeOutput(wanted, newer);
  expect(plan?.change.map(({ path }) => path)).toEqual(['manifest.json']);
});

describe('nothing is touched when', () => {
  test('the folder has content but no manifest', async () => {
    const folder = sandbox();
    put(folder, 'out/thesis.md');
    const before = tree(folder);
    const { problems } = await writeOutput(files(['a.js', '1']), targetIn(folder));
    expect(codesOf(problems)).toEqual(['output-not-ours']);
    expect(problems?.[0]?.message).toContain('thesis.md');
    expect(tree(folder)).toEqual(before);
  });

  test('manifest.json is another tool’s', async () => {
    const folder = sandbox();
    put(folder, 'out/manifest.json', '{"name": "An app"}');
    const before = tree(folder);
    expect(codesOf((await writeOutput(files(['a.js', '1']), targetIn(folder))).problems)).toEqual(['output-not-ours']);
    expect(tree(folder)).toEqual(before);
  });

  test('the manifest has a merge conflict: the help says how to go on', async () => {
    const folder = sandbox();
    put(folder, 'out/manifest.json', '{\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}');
    const { problems } = await writeOutput(files(['a.js', '1']), targetIn(folder));
    expect(problems?.[0]?.help).toContain('git checkout --ours out/manifest.json');
  });

  test.each([
    ['a file of somebody else is where a new one goes', 'new.js', 'new.js'],
    ['it differs in case only', 'NEW.js', 'new.js'],
    ['a file of somebody else is where a folder goes', 'new', 'new/a.js'],
    ['a folder of somebody else is where a file goes', 'new/theirs.txt', 'new'],
  ])('%s', async (_, theirs, ours) => {
    const folder = sandbox();
    await writeOutput(files(['a.js', '1']), targetIn(folder));
    put(folder, `out/${theirs}`, 'mine');
    const before = tree(folder);
    const { problems } = await writeOutput(files([ours, '2']), targetIn(folder));
    expect(codesOf(problems)).toEqual(['output-not-ours']);
    expect(problems?.[0]?.message).toMatch(/^out\/new/i);
    expect(tree(folder)).toEqual(before);
  });

  test('a link inside the folder leads elsewhere', async () => {
    const folder = sandbox();
    await writeOutput(files(['types/a.d.ts', '1']), targetIn(folder));
    mkdirSync(join(folder, 'elsewhere'));
    rmSync(join(folder, 'out/types'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/types'));
    const before = tree(folder);
    const { problems } = await writeOutput(files(['types/a.d.ts', '2']), targetIn(folder));
    expect(codesOf(problems)).toEqual(['output-outside-root']);
    expect(tree(folder)).toEqual(before);
  });

  test('a path is unsafe', async () => {
    const folder = sandbox();
    const { problems } = await writeOutput(files(['../x', '1'], ['a', ''], ['A', '']), targetIn(folder));
    expect(codesOf(problems)).toEqual(['output-path-unsafe', 'output-path-collision']);
    expect(tree(folder)).toEqual({});
  });
});

test('a file that is a link is replaced; what it led to stays', async () => {
  const folder = sandbox();
  await writeOutput(files(['a.js', '1']), targetIn(folder));
  put(folder, 'precious.txt');
  rmSync(join(folder, 'out/a.js'));
  symlinkSync(join(folder, 'precious.txt'), join(folder, 'out/a.js'));
  await writeOutput(files(['a.js', '1']), targetIn(folder));
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious.txt');
  expect(readFileSync(join(folder, 'out/a.js'), 'utf8')).toBe('1');
});

test('a manifest that was lost is written again if nothing else would be', async () => {
  const folder = sandbox();
  const wanted = files(['a.js', '1']);
  await writeOutput(wanted, targetIn(folder));
  rmSync(join(folder, 'out/manifest.json'));
  expect(codesOf(await checkOutput(wanted, targetIn(folder)))).toEqual(['drift-missing']);
  expect((await writeOutput(wanted, targetIn(folder))).problems).toBeUndefined();
  expect(await checkOutput(wanted, targetIn(folder))).toEqual([]);
});

test('leaves files of somebody else alone, and says so', async () => {
  const folder = sandbox();
  await writeOutput(files(['a.js', '1'], ['b.js', '2']), targetIn(folder));
  put(folder, 'out/notes.txt');
  put(folder, 'out/node_modules/x/index.js');
  const { plan } = await writeOutput(files(['a.js', '1']), targetIn(folder));
  expect(plan?.foreign).toEqual(['notes.txt']);
  expect(existsSync(join(folder, 'out/notes.txt'))).toBe(true);
  expect(existsSync(join(folder, 'out/node_modules/x/index.js'))).toBe(true);
});

describe('after a failure', () => {
  test('while preparing, the output is as it was, without leftovers', async () => {
    const folder = sandbox();
    put(folder, 'file', 'in the way');
    const { problems } = await writeOutput(files(['a.js', '1']), {
      ...targetIn(folder),
      root: join(folder, 'file/out'),
    });
    expect(codesOf(problems)).toEqual(['output-unreadable']);
    expect(Object.keys(tree(folder))).toEqual(['file']);
  });

  test('while moving, the next run goes on and no temporary file is left', async () => {
    const folder = sandbox();
    await writeOutput(files(['a.js', '1'], ['old.js', '2']), targetIn(folder));
    // An empty folder is nothing to lose, so no obstacle; moving a file onto it fails.
    mkdirSync(join(folder, 'out/new.js'));
    const wanted = files(['a.js', 'changed'], ['new.js', '3']);
    const { problems } = await writeOutput(wanted, targetIn(folder));
    expect(codesOf(problems)).toEqual(['output-write-failed']);
    expect(problems?.[0]?.message).toContain('out/new.js');
    expect(Object.keys(tree(folder)).filter((path) => path.includes('.webhook-contract-'))).toEqual([]);

    rmSync(join(folder, 'out/new.js'), { recursive: true });
    expect((await writeOutput(wanted, targetIn(folder))).problems).toBeUndefined();
    expect(await checkOutput(wanted, targetIn(folder))).toEqual([]);
  });

  test('a first run that was killed midway can be repeated', async () => {
    const folder = sandbox();
    put(folder, 'out/.webhook-contract-aB3x9Z/0', 'half');
    const wanted = files(['a.js', '1']);
    expect((await writeOutput(wanted, targetIn(folder))).problems).toBeUndefined();
    expect(await checkOutput(wanted, targetIn(folder))).toEqual([]);
  });
});

describe('check names', () => {
  test('each file that is missing, changed or orphaned, and writes nothing', async () => {
    const folder = sandbox();
    await writeOutput(files(['gone.js', '1'], ['edited.js', 'a\nb\nc\n'], ['old.js', '3']), targetIn(folder));
    rmSync(join(folder, 'out/gone.js'));
    writeFileSync(join(folder, 'out/edited.js'), 'a\nB\nc\n');
    put(folder, 'out/notes.txt');
    const before = tree(folder);
    const drift = await checkOutput(files(['gone.js', '1'], ['edited.js', 'a\nb\nc\n']), targetIn(folder));
    expect(drift.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'drift-missing out/gone.js is missing.',
      'drift-changed out/edited.js is not what the contract gives, from line 2 on.',
      expect.stringContaining('drift-changed out/manifest.json'),
      'drift-orphaned out/old.js does not belong to the contract.',
      'drift-orphaned out/notes.txt does not belong to the contract.',
    ]);
    expect(
      drift
        .map(({ help }) => help)
        .slice(0, 4)
        .every((help) => help.includes('webhook-contract generate')),
    ).toBe(true);
    // `generate` does not delete what it did not write, so it is not the remedy.
    expect(drift.at(-1)?.help).toMatch(/^Delete it/);
    expect(tree(folder)).toEqual(before);
  });

  test('a folder that does not exist at all once', async () => {
    const drift = await checkOutput(files(['a.js', ''], ['b.js', '']), targetIn(sandbox()));
    expect(codesOf(drift)).toEqual(['drift-missing']);
  });

  test('line endings as what they are', async () => {
    const folder = sandbox();
    const wanted = files(['a.js', 'a\nb\n']);
    await writeOutput(wanted, targetIn(folder));
    writeFileSync(join(folder, 'out/a.js'), 'a\r\nb\r\n');
    const [drift] = await checkOutput(wanted, targetIn(folder));
    expect(drift?.message).toContain('line endings');
    expect(drift?.help).toContain('.gitattributes');
  });

  test('a file cut short, and one with more at its end', async () => {
    const folder = sandbox();
    const wanted = files(['a.js', 'a\nb\n'], ['b.js', 'a\nb\n']);
    await writeOutput(wanted, targetIn(folder));
    writeFileSync(join(folder, 'out/a.js'), 'a');
    writeFileSync(join(folder, 'out/b.js'), 'a\nb\nc\n');
    const drift = await checkOutput(wanted, targetIn(folder));
    expect(drift.map(({ location }) => location?.line)).toEqual([1, 3]);
  });
});

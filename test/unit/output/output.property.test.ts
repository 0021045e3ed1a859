import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOutput, writeOutput } from '../../../generator/output/output.js';
import { checkPaths } from '../../../generator/output/paths.js';
import { emptyFolder, put, targetIn, tree } from './sandbox.js';

const wildName = fc.oneof(
  fc.constantFrom('..', '.', '', 'a', 'A', 'link', 'theirs', 'CON', 'manifest.json', '.git', '__proto__', 'C:', '~'),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const wildPath = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(wildName, { minLength: 1, maxLength: 5 })
    .chain((names) => fc.constantFrom(names.join('/'), names.join('\\'), `/${names.join('/')}`)),
);
const wildFiles = fc.array(fc.record({ path: wildPath, content: fc.string() }), { maxLength: 4 });

const safeName = fc.stringMatching(/^[a-c]{1,2}$/);
const safeFiles = fc
  .uniqueArray(
    fc.record({
      path: fc.array(safeName, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
      content: fc.string(),
    }),
    { maxLength: 8, selector: ({ path }) => path },
  )
  .filter((files) => checkPaths(files.map(({ path }) => path)).length === 0);

/** A project with an output folder that has a link out of it, and somebody's file in it. */
async function inProject(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = emptyFolder();
  try {
    put(folder, 'precious.txt');
    put(folder, 'a/precious.txt');
    await writeOutput([{ path: 'a', content: 'ours' }], targetIn(folder));
    put(folder, 'out/theirs/file.txt');
    symlinkSync(folder, join(folder, 'out/link'));
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const notOurs = (folder: string) =>
  Object.fromEntries(
    Object.entries(tree(folder)).filter(([path]) => !path.startsWith('out/') || /^out\/(theirs|link)/.test(path)),
  );

test('whatever the paths, nothing outside the output folder changes, and nothing of others in it', async () => {
  await fc.assert(
    fc.asyncProperty(wildFiles, (files) =>
      inProject(async (folder) => {
        const before = notOurs(folder);
        await writeOutput(files, targetIn(folder));
        expect(notOurs(folder)).toMatchObject(before);
        expect(Object.keys(notOurs(folder)).filter((path) => !path.startsWith('out/'))).toEqual(
          Object.keys(before).filter((path) => !path.startsWith('out/')),
        );
      }),
    ),
    { numRuns: 150 },
  );
});

test('whatever the manifest lists, nothing outside the output folder changes', async () => {
  const manifest = fc.oneof(
    fc.string(),
    fc
      .dictionary(wildPath, fc.string())
      .map((files) => JSON.stringify({ generator: { name: 'webhook-contract' }, files })),
  );
  await fc.assert(
    fc.asyncProperty(manifest, (text) =>
      inProject(async (folder) => {
        put(folder, 'out/manifest.json', text);
        const before = Object.entries(tree(folder)).filter(([path]) => !path.startsWith('out/'));
        await writeOutput([{ path: 'b.js', content: '' }], targetIn(folder));
        expect(Object.entries(tree(folder)).filter(([path]) => !path.startsWith('out/'))).toEqual(before);
      }),
    ),
    { numRuns: 100 },
  );
});

test('from any output to any other: no drift after, nothing to do after that', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(safeFiles, { minLength: 1, maxLength: 3 }), async (versions) => {
      const folder = emptyFolder();
      try {
        for (const files of versions) {
          expect((await writeOutput(files, targetIn(folder))).problems).toBeUndefined();
          expect(await checkOutput(files, targetIn(folder))).toEqual([]);
          const again = await writeOutput(files, targetIn(folder));
          expect(again.plan).toMatchObject({ create: [], change: [], delete: [], foreign: [] });
        }
        const last = versions.at(-1) ?? [];
        const found = Object.entries(tree(join(folder, 'out'))).filter(
          ([path, what]) => what !== 'folder' && path !== 'manifest.json',
        );
        expect(found.sort()).toEqual(last.map(({ path, content }) => [path, content]).sort());
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 100 },
  );
});

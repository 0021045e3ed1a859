import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { prepareContext } from '../../../generator/emitters/prepare-context.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtime-'));
});

afterEach(() => rm(folder, { recursive: true }));

const prepare = (path: string) => prepareContext({ name: 'a' }, new Diagnostics(), pathToFileURL(`${path}/`));

describe('prepareContext', () => {
  it('reads the compiled runtime, sorted, with one kind of line ends', async () => {
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'c.js'), 'c;\r\n');
    await writeFile(join(folder, 'b', 'a.d.ts'), 'a;\n');
    await writeFile(join(folder, 'a.tsbuildinfo'), '');
    const { runtime } = await prepare(folder);
    expect([...runtime]).toEqual([
      ['b/a.d.ts', 'a;\n'],
      ['c.js', 'c;\n'],
    ]);
  });

  it('says what to do where the toolkit was not built', async () => {
    await expect(prepare(folder)).rejects.toThrow(/npm run build/);
    await expect(prepare(join(folder, 'missing'))).rejects.toThrow(/npm run build/);
  });

  it('does not take other failures for a missing build', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(prepare(join(folder, 'file'))).rejects.toThrow(/ENOTDIR/);
  });
});

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guardOutput } from '../../../generator/output/guard.js';
import { put, sandbox, TOOL } from './sandbox.js';

function project(): string {
  const folder = sandbox();
  put(folder, 'app/package.json', '{}');
  put(folder, 'app/spec/asyncapi.yaml');
  put(folder, 'app/.git/HEAD');
  put(folder, 'other/.git', 'gitdir: elsewhere');
  symlinkSync(join(folder, 'app'), join(folder, 'link'));
  mkdirSync(join(folder, 'app/generated'));
  return folder;
}

const guard = (folder: string, out: string, spec = 'spec/asyncapi.yaml') =>
  guardOutput({ cwd: join(folder, 'app'), out, spec, generator: TOOL });

describe('refuses', () => {
  test.each([
    ['the working directory', '.'],
    ['the working directory, the long way', 'generated/../'],
    ['the working directory, through a link', '../link'],
    ['its parent', '..'],
    ['the root of the file system', '/'],
    ['the folder of the specification', 'spec'],
    ['a folder inside .git', '.git/generated'],
    ['another repository', '../other'],
  ])('%s', async (_, out) => {
    expect(await guard(project(), out)).toMatchObject({ code: 'output-is-project-root' });
  });

  test('a folder that holds the specification', async () => {
    expect(await guard(project(), 'spec', 'spec/v1/asyncapi.yaml')).toMatchObject({ code: 'output-is-project-root' });
  });

  test('a file', async () => {
    expect(await guard(project(), 'package.json')).toMatchObject({ code: 'output-not-ours' });
  });
});

describe('takes', () => {
  test.each([
    ['generated', 'generated'],
    ['./generated/', 'generated'],
    ['not/yet/there', 'not/yet/there'],
    ['../sibling', '../sibling'],
    ['spec-generated', 'spec-generated'],
    ['..generated', '..generated'],
  ])('%s', async (out, label) => {
    const folder = project();
    expect(await guard(folder, out)).toEqual({
      root: join(folder, 'app', out).replace(/\/$/, ''),
      label,
      generator: TOOL,
    });
  });

  test('a link, by its real place', async () => {
    const folder = project();
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'app/out'));
    expect(await guard(folder, 'out')).toMatchObject({ root: join(folder, 'elsewhere'), label: 'out' });
  });
});

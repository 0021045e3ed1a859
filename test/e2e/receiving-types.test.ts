import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { announcedErrors, compileErrors } from './support/compile.js';
import type { Consumer } from './support/consumer.js';
import { ROOT } from './support/process.js';
import { tempFolder } from './support/temp.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/receiver/', import.meta.url));
const NAME = '@askelephant/webhooks';

/** A project with the fixtures of one folder, which can import the package by its name. */
function projectOf(fixtures: string): Consumer {
  const project = tempFolder();
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  mkdirSync(join(project, 'node_modules/@askelephant'), { recursive: true });
  symlinkSync(join(ROOT, 'generated'), join(project, 'node_modules', NAME), 'dir');
  cpSync(join(FIXTURES, fixtures), project, { recursive: true });
  return { project, name: NAME, folder: join(project, 'node_modules', NAME) };
}

describe.each(['5.9', '7'] as const)('with TypeScript %s', (version) => {
  test('what is received narrows, and what makes no sense does not compile', async () => {
    const consumer = projectOf('anywhere');
    const announced = announcedErrors(consumer);
    expect(announced.length).toBeGreaterThan(15);
    expect((await compileErrors(consumer, version, 'nodenext')).sort()).toEqual(announced.sort());
    expect((await compileErrors(consumer, version, 'bundler')).sort()).toEqual(announced.sort());
  });

  test('what frameworks have fits', async () => {
    const consumer = projectOf('frameworks');
    const types = {
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    };
    expect(await compileErrors(consumer, version, 'nodenext', { ...types, skipLibCheck: true })).toEqual(
      announcedErrors(consumer),
    );
  });

  test('the types of Node.js alone are enough', async () => {
    const consumer = projectOf('frameworks');
    const types = { types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] };
    expect(await compileErrors(consumer, version, 'nodenext', { ...types, skipLibCheck: true })).toEqual(
      announcedErrors(consumer),
    );
  });
});

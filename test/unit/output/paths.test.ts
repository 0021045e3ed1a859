import { describe, expect, test } from 'vitest';
import { checkPaths, foldersOf, pathProblem } from '../../../generator/output/paths.js';

describe('a path is refused when it', () => {
  const refused: readonly (readonly [string, string])[] = [
    ['is empty', ''],
    ['is absolute', '/etc/passwd'],
    ['climbs', '../x'],
    ['climbs inside', 'a/../../x'],
    ['has a dot segment', './x'],
    ['has an empty segment', 'a//b'],
    ['ends with a slash', 'a/'],
    ['has a drive letter', 'C:/x'],
    ['has a stream', 'a.txt:hidden'],
    ['has a backslash', 'a\\..\\b'],
    ['has a NUL', 'a\0.js'],
    ['has a line feed', 'a\nb'],
    ['has an escape', 'a\u001b[2J'],
    ['reorders text', 'a\u202egpj.js'],
    ['has a zero-width space', 'a\u200b.js'],
    ['has a lone surrogate', 'a\ud800'],
    ['is a Windows device', 'con'],
    ['is a Windows device with an extension', 'types/NUL.d.ts'],
    ['is a numbered Windows device', 'lpt1.js'],
    ['ends with a dot', 'a./b'],
    ['ends with a space', 'a '],
    ['is in a repository', 'x/.GIT/config'],
    ['is a package manager’s', 'node_modules/x/index.js'],
    ['is too long', `${'é'.repeat(128)}.js`],
  ];
  test.each(refused)('%s', (_, path) => {
    expect(pathProblem(path)).toBeTypeOf('string');
    expect(checkPaths([path]).map(({ code }) => code)).toContain('output-path-unsafe');
  });
});

test.each([
  'index.js',
  'types/OrderCreatedEvent.d.ts',
  '.npmignore',
  'a b.txt',
  'docs/événement.html',
  'console.js',
  'dist/node_modules.js',
  '__proto__/constructor.js',
])('%s is fine', (path) => {
  expect(checkPaths([path])).toEqual([]);
});

describe('two paths collide when they', () => {
  const colliding: readonly (readonly [string, readonly string[]])[] = [
    ['are the same', ['a.js', 'a.js']],
    ['differ in case', ['types/A.d.ts', 'types/a.d.ts']],
    ['differ in the composition of an accent', ['caf\u00e9.js', 'cafe\u0301.js']],
    ['have folders that differ in case', ['A/x.js', 'a/y.js']],
    ['need a folder where a file is', ['a', 'a/b.js']],
    ['need a file where a folder is', ['a/b.js', 'A']],
    ['need the manifest', ['manifest.json']],
    ['need the manifest in other letters', ['Manifest.JSON']],
  ];
  test.each(colliding)('%s', (_, paths) => {
    expect(checkPaths(paths).map(({ code }) => code)).toEqual(['output-path-collision']);
  });

  test('a folder that files share is no collision', () => {
    expect(checkPaths(['a/b/c.js', 'a/b/d.js', 'a/e.js', 'ab.js'])).toEqual([]);
  });
});

test('the folders of a path', () => {
  expect(foldersOf('a/b/c.js')).toEqual(['a', 'a/b']);
  expect(foldersOf('c.js')).toEqual([]);
});

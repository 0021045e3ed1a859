import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { mergeFiles } from '../../../generator/emitters/merge-files.js';

const output = (emitter: string, ...paths: string[]) => ({
  emitter,
  files: paths.map((path) => ({ path, content: emitter })),
});

describe('mergeFiles', () => {
  it('sorts files by path', () => {
    const diagnostics = new Diagnostics();
    const files = mergeFiles([output('one', 'b', 'a/z'), output('two', 'a/B')], diagnostics);
    expect(files.map(({ path }) => path)).toEqual(['a/B', 'a/z', 'b']);
    expect(diagnostics.all).toEqual([]);
  });

  it.each([
    { name: 'the same', path: 'schemas/Url.json' },
    { name: 'another case', path: 'schemas/URL.json' },
  ])('reports two files with $name path, and keeps the first', ({ path }) => {
    const diagnostics = new Diagnostics();
    const files = mergeFiles([output('one', 'schemas/Url.json'), output('two', path)], diagnostics);
    expect(files).toEqual([{ path: 'schemas/Url.json', content: 'one' }]);
    expect(diagnostics.all).toMatchObject([{ code: 'output-path-collision', severity: 'error' }]);
  });
});

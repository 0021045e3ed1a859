import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const records = readdirSync(join(ROOT, 'docs/adr')).map((name) => `docs/adr/${name}`);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'docs/vocabulary.md',
  'docs/partner-ci.md',
  ...records,
];
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  test('names only paths that exist', () => {
    const paths = [...text.matchAll(/`((?:spec|generator|generated|test|docs|scripts)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('links only to what exists', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
  });
});

test('every command of package.json that CONTRIBUTING.md and README.md name is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((document) =>
    [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('the vocabulary has a chapter for each extension, and no other', () => {
  const { definitions } = JSON.parse(textOf('generator/contract/vocabulary/vocabulary.json')) as {
    definitions: object;
  };
  const extensions = Object.keys(definitions).filter((name) => name.startsWith('x-'));
  const chapters = [...textOf('docs/vocabulary.md').matchAll(/^## `(x-[\w-]+)`$/gm)].map(([, name = '']) => name);
  expect(chapters.sort()).toEqual(extensions.sort());
});

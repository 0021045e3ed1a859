import { expect, test } from 'vitest';
import { linksFrom } from '../../../generator/docs/links.js';
import { brokenLinks } from '../../support/docs-links.js';

test('the check of links finds each kind of broken one', () => {
  const files = new Map([
    [
      'index.html',
      '<a href="./a/b.html#there">1</a><a href="#">2</a><a href="./none.html">3</a><a href="a/b.html#no">4</a>',
    ],
    [
      'a/b.html',
      '<p id="there"></p><a href="../index.html">5</a><a href="javascript:x">6</a><script src="../x.js"></script>',
    ],
    [
      'a/c.md',
      '# A heading\n\n[7](#a-heading) [8](b.html#there) [9](none.md) [10](c.md#no) `[11](none.md)` [12](https://example.com)',
    ],
  ]);
  expect(brokenLinks(files)).toEqual([
    'index.html: # is a placeholder',
    'index.html: ./none.html is not there',
    'index.html: a/b.html#no has no such anchor',
    'a/b.html: javascript:x has a scheme that is not followed',
    'a/b.html: ../x.js is not there',
    'a/c.md: none.md is not there',
    'a/c.md: c.md#no has no such anchor',
  ]);
});

test('links are relative, or from a root where one is given', () => {
  const slugs = new Set(['index', 'a/b', 'a/ü c']);
  expect(linksFrom('a/b', slugs, 'html')('page:a/ü c#x')).toBe('../a/%C3%BC%20c.html#x');
  expect(linksFrom('index', slugs, 'md')('a/b')).toBe('./a/b.md');
  expect(linksFrom('404', slugs, 'html', '/docs/')('assets/site.css')).toBe('/docs/assets/site.css');
  expect(linksFrom('a/b', slugs, 'html')('page:none')).toBe('#');
});

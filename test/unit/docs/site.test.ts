import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { DocsOptions } from '../../../generator/docs/options.js';
import { showcase } from '../../browser/docs/showcase.js';
import { readOwnContract } from '../../support/contract.js';
import { brokenLinks, idsOf } from '../../support/docs-links.js';
import { htmlOf, renderedFiles, type SiteFiles, siteFilesOf } from '../../support/docs-site.js';
import { contractOfDocument } from '../../support/emitted-package.js';
import { githubCatalogue } from '../../support/github-catalogue.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Lines are kept short for differences, and texts of a contract are as they are.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // HTML 5 has both spellings; Preact writes void elements as XML does, and `hidden=""` without a value.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    // No two ids are the same and none is empty; which characters they have is the contract's matter.
    'valid-id': ['error', { relaxed: true }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The files are the site's own, and a check of their bytes would change every page with every style.
    'require-sri': 'off',
    'doctype-style': 'off',
    // Typographic advice, not validity.
    'tel-non-breaking': 'off',
  },
});

const KIB = 1024;
const zipped = (text: string | undefined): number => gzipSync(text ?? '', { level: 9 }).length;

const own = await siteFilesOf(await readOwnContract());
const github = await siteFilesOf(await contractOfDocument(githubCatalogue()));
const sites: readonly (readonly [string, SiteFiles])[] = [
  ['our contract', own],
  ['every kind of block', renderedFiles(showcase)],
  ["GitHub's catalogue", github],
];

describe.each(sites)('%s', (_name, files) => {
  test('has no broken link or anchor', () => {
    expect(brokenLinks(withTwins(files)).slice(0, 10)).toEqual([]);
  });

  test('has no id twice on a page', () => {
    const twice = htmlOf(files).flatMap(([path, html]) => {
      const ids = idsOf(html);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice.slice(0, 10)).toEqual([]);
  });

  test('keeps its budgets', () => {
    const pages = htmlOf(files).map(([path, html]) => ({ path, size: zipped(html) }));
    expect(pages.filter(({ size }) => size > 60 * KIB)).toEqual([]);
    expect(zipped(files.get('assets/site.css'))).toBeLessThan(12 * KIB);
    const [, page = ''] = htmlOf(files).find(([path]) => path === 'index.html') ?? [];
    const scripts = [...page.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts).toContain('assets/site.js');
    expect(scripts.reduce((sum, path) => sum + zipped(files.get(path)), 0)).toBeLessThan(10 * KIB);
  });

  test('loads nothing from elsewhere', () => {
    const loads =
      /<(?:script|link|img|iframe|source|video|audio|object|embed|use)\b[^>]*\s(?:src|href|data)="(?:[a-z]+:)?\/\//;
    expect(htmlOf(files).filter(([, html]) => loads.test(html.replace(/<link rel="canonical"[^>]*>/g, '')))).toEqual(
      [],
    );
    expect(files.get('assets/site.css')).not.toMatch(/@import|url\(/);
  });
});

describe('HTML', () => {
  const pages = [...htmlOf(own), ...htmlOf(renderedFiles(showcase)), ...htmlOf(github).slice(0, 20)];
  test.each(pages)('%s is valid', async (_path, html) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap(({ messages: found }) => found);
    expect(
      messages
        .map(({ ruleId, message, line }) => `${ruleId} ${message}: ${html.split('\n')[line - 1]?.slice(0, 160)}`)
        .slice(0, 5),
    ).toEqual([]);
  });
});

test('the same contract gives the same bytes', async () => {
  expect(await siteFilesOf(await readOwnContract())).toEqual(own);
});

describe('where the site is published is known', () => {
  const docs: DocsOptions = { url: 'https://docs.example.com/webhooks/' };
  const files = renderedFiles(showcase, docs);

  test('the page for what is not there links from the root, because it is shown at any depth', () => {
    const links = [...(files.get('404.html') ?? '').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^(?:\/webhooks\/|#page-content$)/.test(link))).toEqual([]);
    expect(links).toContain('/webhooks/events/index.html');
  });

  test('other pages stay relative, and name their address for search engines', () => {
    const page = files.get('deep/everything.html') ?? '';
    expect(page).toContain('<link rel="canonical" href="https://docs.example.com/webhooks/deep/everything.html"/>');
    expect(page).not.toMatch(/(?:href|src)="\//);
  });
});

/** A site that was only rendered has no Markdown; its links to it are not what is asked about. */
function withTwins(files: SiteFiles): SiteFiles {
  if ([...files.keys()].some((path) => path.endsWith('.md'))) return files;
  return new Map([...files, ...htmlOf(files).map(([path]) => [path.replace(/html$/, 'md'), ''] as const)]);
}

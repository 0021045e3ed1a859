import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../../generator/docs/html/render-site.js';
import type { Page, Site } from '../../../../generator/docs/model.js';
import { continuedIn, fieldsOf } from '../../../../generator/docs/schema-tree/fields-of.js';
import type { SchemaTree } from '../../../../generator/docs/schema-tree/model.js';
import { siteOf } from '../../../../generator/docs/site.js';
import { githubCatalogue } from '../../../support/github-catalogue.mjs';
import { contractOf } from '../../../support/specification.js';
import { contextOf } from '../../emitters/contract.js';

const BUDGET = 60 * 1024;

const treesOf = ({ body }: Page): readonly SchemaTree[] =>
  body.flatMap((block) => (block.kind === 'schema' ? [block.tree] : []));

/** 224 events, of which most carry a repository with a hundred fields. */
describe("trees of GitHub's catalogue", () => {
  let made: Promise<Site> | undefined;
  const siteOnce = (): Promise<Site> => {
    made ??= contractOf({ 'asyncapi.json': githubCatalogue() }, { spec: 'asyncapi.json' }).then((contract) =>
      siteOf(contract, contextOf()),
    );
    return made;
  };

  test('keep every page in the budget', async () => {
    const site = await siteOnce();
    const sizes = renderHtml(site).map(({ path, content }) => ({ path, bytes: gzipSync(content).length }));
    expect(sizes.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
    expect(sizes.filter(({ path }) => path.startsWith('events/'))).toHaveLength(225);
  });

  test('lead only to pages that are there, and to each of those', async () => {
    const site = await siteOnce();
    const slugs = site.pages.map(({ slug }) => slug);
    const linked = new Set(
      site.pages
        .flatMap(treesOf)
        .flatMap(continuedIn)
        .flatMap(({ page }) => page ?? []),
    );
    expect([...linked].filter((slug) => !slugs.includes(slug))).toEqual([]);
    expect(slugs.filter((slug) => slug.startsWith('schemas/') && !linked.has(slug))).toEqual([]);
  });

  test('tell of what an event is about, and lead on to what many share', async () => {
    const site = await siteOnce();
    const page = site.pages.find(({ slug }) => slug === 'events/pull_request.opened');
    const [tree] = page ? treesOf(page) : [];
    if (!tree) throw new Error('no tree');
    const fields = new Map(fieldsOf(tree).map((field) => [field.path, field.value]));
    expect(fields.get('/action')?.constant).toEqual({ value: 'opened' });
    expect(fields.get('/pull_request/state')?.constant).toEqual({ value: 'open' });
    expect(fields.get('/pull_request/closed_at')?.type).toBe('null');
    expect(fields.get('/repository')?.continued).toEqual([{ label: 'Repository', page: 'schemas/Repository' }]);
  });
});

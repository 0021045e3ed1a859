import type { OutputFile } from '../../emitters/emitter.js';
import { linksFrom } from '../links.js';
import type { Page, Site } from '../model.js';
import type { MarkdownContext } from './context.js';
import { linkTargets } from './link-targets.js';
import { renderLlms, renderLlmsFull } from './llms.js';
import { anchorsIn, withKnownAnchors } from './page-anchors.js';
import { blocksOf, renderPage } from './render-page.js';
import { renderSinglePage } from './single-page.js';

/** The Markdown twin of every page that has something to read, and the files for machines. */
export function renderMarkdown(site: Site): readonly OutputFile[] {
  const pages = site.pages.filter(hasTwin);
  const slugs = new Set(pages.map(({ slug }) => slug));
  const targets = linkTargets(site);
  const anchors = new Map(pages.map((page) => [page.slug, anchorsIn(blocksOf(page))]));
  const contextOf = (slug: string): MarkdownContext => ({
    href: withKnownAnchors(linksFrom(slug, slugs, 'md'), slug, anchors),
    shift: 0,
    anchor: (id) => (targets.get(slug)?.has(id) ? id : undefined),
  });
  const root = contextOf('index');
  return [
    ...pages.map((page) => ({ path: `${page.slug}.md`, content: renderPage(page, contextOf(page.slug)) })),
    { path: 'webhooks.md', content: renderSinglePage(site) },
    { path: 'llms.txt', content: renderLlms(site, pages, root) },
    { path: 'llms-full.txt', content: renderLlmsFull(pages, root) },
  ];
}

/** Whether a page has a Markdown form: what only works in a browser has none. */
export function hasTwin({ kind }: Page): boolean {
  return kind !== 'not-found' && kind !== 'playground';
}

import type { OutputFile } from '../../emitters/emitter.js';
import { linksFrom } from '../links.js';
import type { Site } from '../model.js';
import { renderPage } from './render-page.js';

/** The Markdown twin of every page, and the pages for machines. */
export function renderMarkdown(site: Site): readonly OutputFile[] {
  const slugs = new Set(site.pages.map(({ slug }) => slug));
  return site.pages
    .filter(({ kind }) => kind !== 'not-found' && kind !== 'playground')
    .map((page) => ({
      path: `${page.slug}.md`,
      content: renderPage(page, linksFrom(page.slug, slugs, 'md')),
    }));
}

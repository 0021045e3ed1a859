import { renderToStaticMarkup } from 'preact-render-to-string';
import type { OutputFile } from '../../emitters/emitter.js';
import { type Href, linksFrom } from '../links.js';
import type { Page, Site } from '../model.js';
import type { DocsOptions } from '../options.js';
import { type Brand, brandOf } from '../theme/brand.js';
import { Document } from './layout/document.js';
import { linesOf } from './lines.js';
import { outlineOf } from './outline.js';
import type { RenderContext } from './render-context.js';

/**
 * Every page of a site as a file of HTML.
 *
 * @param notFoundScript - finds the site from the page for what is not there, where nobody says where the site is
 */
export function renderHtml(site: Site, options: DocsOptions = {}, notFoundScript?: string): readonly OutputFile[] {
  return site.pages.map(pageRenderer(site, options, notFoundScript));
}

/** The same, for whoever has other things to do between two pages. */
export function pageRenderer(
  site: Site,
  options: DocsOptions = {},
  notFoundScript?: string,
): (page: Page) => OutputFile {
  const slugs = new Set(site.pages.map(({ slug }) => slug));
  const brand = brandOf(options);
  return (page) => ({
    path: `${page.slug}.html`,
    content: renderPage({
      site,
      page,
      href: linksOf(page, slugs, brand),
      brand,
      ...(page.kind === 'not-found' && brand.url === undefined && notFoundScript && { inlineScript: notFoundScript }),
    }),
  });
}

/** A server shows the page for what is not there at any address, so its links are from the root where that is known. */
function linksOf({ slug, kind }: Page, slugs: ReadonlySet<string>, { url }: Brand): Href {
  const root = kind === 'not-found' && url !== undefined ? rootOf(url) : undefined;
  const html = linksFrom(slug, slugs, 'html', root);
  const markdown = linksFrom(slug, slugs, 'md', root);
  return (target) => (target.startsWith('md:') ? markdown(target.slice(3)) : html(target));
}

function rootOf(url: string): string {
  return `${new URL(url).pathname.replace(/\/+$/, '')}/`;
}

function renderPage(given: Omit<RenderContext, 'outline'>): string {
  const outline = outlineOf(given.page);
  // Prose of a contract may name places on other sites' pages.
  const isMissing = (target: string): boolean => target.startsWith('#') && !outline.anchors.has(target.slice(1));
  const known: Href = (target) => (isMissing(target) ? '#' : given.href(target));
  const context = { ...given, href: known, outline };
  return `<!doctype html>\n${linesOf(renderToStaticMarkup(<Document {...context} />))}\n`;
}

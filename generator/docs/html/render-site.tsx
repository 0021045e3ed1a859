import { renderToStaticMarkup } from 'preact-render-to-string';
import type { OutputFile } from '../../emitters/emitter.js';
import { linksFrom } from '../links.js';
import type { Site } from '../model.js';
import { Layout } from './layout.js';
import { linesOf } from './lines.js';
import type { RenderContext } from './render-context.js';

/** Every page of a site as a file of HTML. */
export function renderHtml(site: Site): readonly OutputFile[] {
  const slugs = new Set(site.pages.map(({ slug }) => slug));
  return site.pages.map((page) => ({
    path: `${page.slug}.html`,
    content: renderPage({ site, page, href: linksFrom(page.slug, slugs, 'html') }),
  }));
}

function renderPage(context: RenderContext): string {
  return `<!doctype html>\n${linesOf(renderToStaticMarkup(<Layout {...context} />))}\n`;
}

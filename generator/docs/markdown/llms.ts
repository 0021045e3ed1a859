import type { Page, Site } from '../model.js';
import { renderBlocks } from './blocks.js';
import type { MarkdownContext } from './context.js';
import { escapeText } from './escape.js';
import { blocksOf } from './render-page.js';
import { writeLine } from './write-inline.js';

/**
 * `llms.txt`: what there is to read, for programs that read.
 *
 * @param pages - those that have a Markdown form
 * @see https://llmstxt.org
 */
export function renderLlms(site: Site, pages: readonly Page[], context: MarkdownContext): string {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  const sections = site.navigation.map(({ title, items }) => {
    const links = items.flatMap(({ page, label }) => {
      const found = bySlug.get(page);
      return found ? [linkTo(label, addressOf(site, `${page}.md`), found.subtitle)] : [];
    });
    return links.length > 0 ? `## ${title}\n\n${links.join('\n')}` : '';
  });
  const others = pages.filter(
    ({ slug }) => !site.navigation.some(({ items }) => items.some(({ page }) => page === slug)),
  );
  const parts = [
    `# ${escapeText(site.title)}`,
    `> ${summaryOf(site, context)}`,
    `Version ${escapeText(site.version)} of the contract. ${linkTo('Everything on one page', addressOf(site, 'webhooks.md')).slice(2)}; ${linkTo('every page in one file', addressOf(site, 'llms-full.txt')).slice(2)}. Package: ${escapeText(site.packageName)}.`,
    ...sections,
    others.length > 0
      ? `## Optional\n\n${others.map(({ title, slug, subtitle }) => linkTo(title, addressOf(site, `${slug}.md`), subtitle)).join('\n')}`
      : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `llms-full.txt`: every page, one after the other. Code that repeats from event to event is told once. */
export function renderLlmsFull(pages: readonly Page[], context: MarkdownContext): string {
  const texts = pages.map((page) => {
    const blocks = blocksOf(page).filter((block) => page.kind !== 'event' || block.kind !== 'tabs');
    const subtitle = page.subtitle === undefined ? [] : [escapeText(page.subtitle)];
    return [`# ${escapeText(page.title)}`, ...subtitle, renderBlocks(blocks, context)].join('\n\n');
  });
  return `${texts.join('\n\n')}\n`;
}

function summaryOf({ description, title }: Site, context: MarkdownContext): string {
  const [first = ''] = (description ?? `The webhooks of ${title}.`).trim().split(/\n\s*\n/);
  return writeLine(first, context);
}

function linkTo(title: string, address: string, note?: string): string {
  return `- [${escapeText(title)}](${address})${note === undefined ? '' : `: ${escapeText(note)}`}`;
}

/** Where a file of the site is: at its published address, or beside this file. */
function addressOf({ url }: Site, path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return url === undefined ? encoded : `${url.replace(/\/+$/, '')}/${encoded}`;
}

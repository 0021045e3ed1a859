import type { Block, Page } from '../model.js';
import { renderBlocks } from './blocks.js';
import type { MarkdownContext } from './context.js';
import { frontMatter } from './front-matter.js';

/** One page as Markdown, ready for a site: its title stands in the front matter, as site builders want it. */
export function renderPage(page: Page, context: MarkdownContext): string {
  const { title, subtitle, slug } = page;
  const front = frontMatter({ title, subtitle, slug: addressOf(slug) });
  return `${[front, renderBlocks(blocksOf(page), context)].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The body, and what stands beside it where there is room. */
export function blocksOf({ body, aside = [] }: Page): readonly Block[] {
  return [...body, ...aside];
}

/** Where the page stands in a site: the index of a folder is the folder. */
function addressOf(slug: string): string {
  return `/${slug.replace(/(?:^|\/)index$/, '')}`;
}

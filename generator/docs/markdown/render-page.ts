import { codeBlock } from '../../emitters/quote/markdown.js';
import type { Href } from '../links.js';
import type { Block, Page } from '../model.js';
import { renderSchema } from './schema.js';

/** One page as Markdown. */
export function renderPage(page: Page, href: Href): string {
  const blocks = [...page.body, ...(page.aside ?? [])].map((block) => renderBlock(block, href));
  return `${[`# ${page.title}`, ...blocks].filter((text) => text !== '').join('\n\n')}\n`;
}

function renderBlock(block: Block, href: Href): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'prose':
      return block.text;
    case 'code':
      return codeBlock(block.language, block.text);
    case 'schema':
      return renderSchema(block.tree, { href });
    default:
      return '';
  }
}

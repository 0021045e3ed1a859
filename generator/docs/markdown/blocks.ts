import { codeBlock } from '../../emitters/quote/markdown.js';
import type { Block, CalloutBlock, StepsBlock, TabsBlock } from '../model.js';
import { anchored } from './anchors.js';
import type { MarkdownContext } from './context.js';
import { eventList, examples, facts, retrySchedule, tableBlock } from './data.js';
import { escapeText } from './escape.js';
import { renderSchema } from './schema.js';
import { writeLine } from './write-inline.js';
import { heading, listItem, quoted, writeMarkdown } from './write-markdown.js';

/** In a list, headings would end it for the reader: there, parts have a name in bold. */
const IN_LIST = 7;

/**
 * Blocks as Markdown, one after the other. Parts that need a heading get one below the last that there was.
 *
 * @param above - the level of the heading above
 */
export function renderBlocks(blocks: readonly Block[], context: MarkdownContext, above = 1): string {
  let level = above;
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') level = block.level;
    texts.push(renderBlock(block, context, level + 1));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

/** @param level - of a heading inside the block */
function renderBlock(block: Block, context: MarkdownContext, level: number): string {
  switch (block.kind) {
    case 'heading':
      return anchored(block.id, block.level, writeLine(block.text, context), context);
    case 'prose':
      return writeMarkdown(block.text, context);
    case 'code':
      return titled(block.title, codeBlock(block.language, block.text));
    case 'tabs':
      return tabs(block, context, level);
    case 'table':
      return tableBlock(block, context);
    case 'steps':
      return steps(block, context);
    case 'callout':
      return callout(block, context);
    case 'facts':
      return facts(block, context);
    case 'cards':
      return block.items
        .map(({ title, text, page }) => {
          return `- ${writeLine(`[${escapeText(title)}](page:${page})`, context)}: ${writeLine(text, context)}`;
        })
        .join('\n');
    case 'schema':
      return renderSchema(block.tree, context);
    case 'examples':
      return examples(block, context, level);
    case 'event-list':
      return eventList(block, context, level);
    case 'retry-schedule':
      return retrySchedule(block);
    case 'playground':
      return '';
  }
}

function titled(title: string | undefined, code: string): string {
  return title === undefined ? code : `**${escapeText(title)}**\n\n${code}`;
}

function tabs({ items }: TabsBlock, context: MarkdownContext, level: number): string {
  return items
    .map(({ label, blocks }) => {
      const name = level > IN_LIST ? `**${escapeText(label)}**` : heading(level + context.shift, escapeText(label));
      return `${name}\n\n${renderBlocks(blocks, context, level)}`;
    })
    .join('\n\n');
}

function steps({ items }: StepsBlock, context: MarkdownContext): string {
  return items
    .map(({ title, blocks }, index) => {
      const inner = renderBlocks(blocks, context, IN_LIST);
      const first = inner === '' ? writeLine(title, context) : `**${writeLine(title, context)}**\n\n${inner}`;
      return listItem(`${index + 1}.`, first);
    })
    .join(items.some(({ blocks }) => blocks.length > 0) ? '\n\n' : '\n');
}

function callout({ title, blocks }: CalloutBlock, context: MarkdownContext): string {
  return quoted([`**${escapeText(title)}**`, renderBlocks(blocks, context)].filter((text) => text !== '').join('\n\n'));
}

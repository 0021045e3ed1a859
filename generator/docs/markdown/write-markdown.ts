import { codeBlock } from '../../emitters/quote/markdown.js';
import type { Markdown } from '../model.js';
import type { MarkdownContext } from './context.js';
import { table } from './table.js';
import { inlineNodes, type MarkdownNode, parseBlocks } from './tokens.js';
import { writeInline } from './write-inline.js';

/**
 * Text of a contract, which is Markdown and hostile, as Markdown that reads the same and is safe to hand
 * on: what would be HTML, an expression or a directive somewhere stands as text, and links lead to where
 * links may lead.
 */
export function writeMarkdown(text: Markdown, context: MarkdownContext): string {
  return writeBlocks(parseBlocks(text), context);
}

function writeBlocks(nodes: readonly MarkdownNode[], context: MarkdownContext): string {
  return nodes
    .map((node) => writeBlock(node, context))
    .filter((block) => block !== '')
    .join('\n\n');
}

function writeBlock(node: MarkdownNode, context: MarkdownContext): string {
  const { token, children } = node;
  switch (token.type) {
    case 'paragraph_open':
      return inlineOf(node, context);
    case 'heading_open':
      return heading(Number(token.tag.slice(1)) + context.shift, inlineOf(node, context, true));
    case 'bullet_list_open':
      return list(node, context, () => token.markup);
    case 'ordered_list_open': {
      const start = Number(token.attrGet('start') ?? 1);
      return list(node, context, (index) => `${start + index}${token.markup}`);
    }
    case 'blockquote_open':
      return quoted(writeBlocks(children, context));
    case 'fence':
      return fence(/^[\w+#.-]+/.exec(token.info.trim())?.[0] ?? '', token.content);
    case 'code_block':
      return fence('', token.content);
    case 'hr':
      return '___';
    case 'table_open':
      return tableOf(node, context);
    default:
      return '';
  }
}

/** A heading of the level, as far as there are levels. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(Math.min(6, level))} ${text}`.trimEnd();
}

/** Text as a quotation. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** An item of a list: what follows its first line stands under the text, not under the marker. */
export function listItem(marker: string, text: string): string {
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${text}`
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : indent + line))
    .join('\n')
    .trimEnd();
}

function inlineOf({ children: [child] }: MarkdownNode, { href }: MarkdownContext, oneLine = false): string {
  return child ? writeInline(inlineNodes(child.token), { href, oneLine }) : '';
}

function list({ children }: MarkdownNode, context: MarkdownContext, marker: (index: number) => string): string {
  const isTight = children.every((item) =>
    item.children.every(({ token }) => token.hidden || !isParagraph(token.type)),
  );
  const items = children.map((item, index) => {
    const blocks = item.children.map((child) => writeBlock(child, context)).filter((block) => block !== '');
    return listItem(marker(index), blocks.join(isTight ? '\n' : '\n\n'));
  });
  return items.join(isTight ? '\n' : '\n\n');
}

function isParagraph(type: string): boolean {
  return type === 'paragraph_open';
}

function fence(language: string, content: string): string {
  return content === '' ? `\`\`\`${language}\n\`\`\`` : codeBlock(language, content);
}

function tableOf({ children }: MarkdownNode, { href }: MarkdownContext): string {
  const rows = children.flatMap((section) =>
    section.children.map((row) =>
      row.children.map(({ children: [child] }) =>
        child ? writeInline(inlineNodes(child.token), { href, oneLine: true, cell: true }) : '',
      ),
    ),
  );
  const [head = [], ...body] = rows;
  return table(head, body);
}

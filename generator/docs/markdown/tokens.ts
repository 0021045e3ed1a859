import { bounded } from '../bounded.js';
import { markdownParser } from '../markdown-parser.js';

const parser = markdownParser();

type Token = ReturnType<typeof parser.parse>[number];

/** A token and what stands between it and its end. */
export interface MarkdownNode {
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
}

/** The blocks of a text. */
export function parseBlocks(text: string): readonly MarkdownNode[] {
  return nested(parser.parse(bounded(text), {}));
}

/** What stands on a line. */
export function parseInline(text: string): readonly MarkdownNode[] {
  return parser.parseInline(bounded(text), {}).flatMap((token) => inlineNodes(token));
}

/** What stands in a paragraph, a heading or a cell. */
export function inlineNodes(token: Token): readonly MarkdownNode[] {
  return nested(token.children ?? []);
}

function nested(tokens: readonly Token[]): MarkdownNode[] {
  const levels: MarkdownNode[][] = [[]];
  for (const token of tokens) {
    if (token.nesting < 0) {
      levels.pop();
      continue;
    }
    const children: MarkdownNode[] = [];
    levels.at(-1)?.push({ token, children });
    if (token.nesting > 0) levels.push(children);
  }
  return levels[0] ?? [];
}

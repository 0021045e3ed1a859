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
export const parseBlocks = remembered((text) => nested(parser.parse(bounded(text), {})));

/** What stands on a line. */
export const parseInline = remembered((text) =>
  parser.parseInline(bounded(text), {}).flatMap((token) => inlineNodes(token)),
);

/** As many texts as a small site has. */
const REMEMBERED = 4000;

/** Every text stands in the page, in the document of one page and in the one for language models. */
function remembered(parse: (text: string) => readonly MarkdownNode[]): typeof parse {
  const known = new Map<string, readonly MarkdownNode[]>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const nodes = parse(text);
    known.set(text, nodes);
    return nodes;
  };
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

import { codeCell } from '../../emitters/quote/markdown.js';
import type { Href } from '../links.js';
import { codeSpan, escapeAddress, escapeLineStart, escapeText } from './escape.js';
import { type MarkdownNode, parseInline } from './tokens.js';

/** Where the text stands, as far as that decides how it is written. */
export interface InlinePlace {
  readonly href: Href;
  /** In a cell of a table, or another place that has one line. */
  readonly oneLine?: boolean;
  /** In a cell of a table, where a pipe ends it. */
  readonly cell?: boolean;
}

/** Markdown of one line, written out so that no dialect reads more in it. */
export function writeLine(text: string, place: InlinePlace): string {
  return writeInline(parseInline(text), { ...place, oneLine: true });
}

/** What a paragraph, a heading or a cell says. */
export function writeInline(nodes: readonly MarkdownNode[], place: InlinePlace): string {
  const written = write(nodes, place, true);
  // Marks beside marks can mean something else than they did: then the text stands without them.
  const isKept = !hasMarks(nodes) || signature(parseInline(written)) === signature(nodes);
  const text = isKept ? written : write(nodes, place, false);
  return text.split('\n').map(escapeLineStart).join('\n');
}

function write(nodes: readonly MarkdownNode[], place: InlinePlace, marked: boolean): string {
  const parts: string[] = [];
  let before = '';
  for (const part of nodes.map((node) => writeNode(node, place, marked)).filter((text) => text !== '')) {
    if (isPair(before, part)) parts.push('&#8288;');
    parts.push(part);
    // The last part alone: looking at all that was written again and again takes for ever.
    before = part;
  }
  return parts.join('');
}

/** Braces that come together only because a mark between them was given up. */
function isPair(before: string, after: string): boolean {
  const brace = /^\\([{}])/.exec(after.slice(0, 2))?.[1];
  return brace !== undefined && /^\\([{}])$/.exec(before.slice(-2))?.[1] === brace;
}

const MARKS: Readonly<Record<string, string>> = { em_open: '*', strong_open: '**', s_open: '~~' };

function writeNode({ token, children }: MarkdownNode, place: InlinePlace, marked: boolean): string {
  switch (token.type) {
    case 'softbreak':
      return place.oneLine ? ' ' : '\n';
    case 'hardbreak':
      return place.oneLine ? ' ' : '\\\n';
    case 'code_inline':
      return place.cell ? codeCell(token.content) : codeSpan(token.content);
    case 'link_open':
      return writeLink(String(token.attrGet('href') ?? ''), write(children, place, marked), place);
    default: {
      const mark = marked ? MARKS[token.type] : undefined;
      if (mark !== undefined) return mark + write(children, place, marked) + mark;
      if (children.length > 0) return write(children, place, marked);
      const text = escapeText(token.content);
      return place.cell ? text.replaceAll('|', '&#124;') : text;
    }
  }
}

function writeLink(address: string, label: string, { href }: InlinePlace): string {
  const target = address.startsWith('page:') || address.startsWith('#') ? href(decoded(address)) : address;
  // A page that is not there is still worth its name.
  if (target === '#' || label.trim() === '') return label;
  return `[${label}](${escapeAddress(target)})`;
}

/** The parser writes addresses percent-encoded; pages are known by their names. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function hasMarks(nodes: readonly MarkdownNode[]): boolean {
  return nodes.some(({ token, children }) => token.type in MARKS || hasMarks(children));
}

/** What is said and marked, whatever links lead to. */
function signature(nodes: readonly MarkdownNode[]): string {
  const parts = nodes.map(({ token: { type, content }, children }) => {
    if (type === 'softbreak' || type === 'hardbreak') return ' ';
    if (type === 'text') return content;
    const inner = children.length > 0 ? signature(children) : content;
    return type === 'link_open' ? inner : `\0${type}\0${inner}\0`;
  });
  return parts.join('').replace(/[\s\u2060]+/g, ' ');
}

import type { Token } from 'markdown-it';
import { bounded } from '../bounded.js';
import { markdownParser } from '../markdown-parser.js';
import type { Markdown } from '../model.js';

const parser = markdownParser();
/** Texts without any of these need no parser. */
const MARKED = /[\\`*_[\]<>&#\n~|]/;

/** What is left of Markdown when it is read aloud: its words, on one line. */
export function plainText(text: Markdown): string {
  if (!MARKED.test(text)) return text.trim();
  return spoken(parser.parse(bounded(text), {}));
}

/** The same of each part of a text: what stands before its first heading, and what follows each of them. */
export function plainSections(text: Markdown): readonly string[] {
  const parts: Token[][] = [[]];
  let isHeading = false;
  for (const token of parser.parse(bounded(text), {})) {
    if (token.type === 'heading_open') parts.push([]);
    if (token.type === 'heading_open' || token.type === 'heading_close') isHeading = token.type === 'heading_open';
    else if (!isHeading) parts.at(-1)?.push(token);
  }
  return parts.map(spoken);
}

function spoken(tokens: readonly Token[]): string {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.type === 'fence' || token.type === 'code_block') words.push(token.content);
    for (const part of token.children ?? []) {
      if (part.type === 'text' || part.type === 'code_inline') words.push(part.content);
      else if (part.type === 'softbreak' || part.type === 'hardbreak') words.push(' ');
    }
    if (token.type.endsWith('_close')) words.push(' ');
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** The start of a text, cut between words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : [...cut].slice(0, -1).join('')}…`;
}

import MarkdownIt from 'markdown-it';
import type { Markdown } from '../model.js';

const parser = new MarkdownIt({ html: false, linkify: false });
/** Texts without any of these need no parser. */
const MARKED = /[\\`*_[\]<>&#\n~|]/;

/** What is left of Markdown when it is read aloud: its words, on one line. */
export function plainText(text: Markdown): string {
  if (!MARKED.test(text)) return text.trim();
  const words: string[] = [];
  for (const token of parser.parse(text, {})) {
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

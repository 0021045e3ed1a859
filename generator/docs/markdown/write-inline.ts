import { code } from '../../emitters/quote/markdown.js';
import type { Href } from '../links.js';

const LINK = /\[([^[\]\\`]*)\]\(((?:https?:|mailto:|page:)[^()\s<>"']*)\)/;

/** Markdown of one line, written out so that nothing in it acts but code, emphasis and links to where they may lead. */
export function writeLine(text: string, { href }: { readonly href: Href }): string {
  const parts = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .split(/(?<![\\`])`([^`]+)`(?!`)/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : withLinks(part, href))).join('');
}

function withLinks(text: string, href: Href): string {
  const found = LINK.exec(text);
  if (!found) return escaped(text);
  const [whole, label = '', target = ''] = found;
  const address = target.startsWith('page:') ? href(target) : target;
  const rest = withLinks(text.slice(found.index + whole.length), href);
  return `${escaped(text.slice(0, found.index))}${address === '#' ? escaped(label) : `[${escaped(label)}](${address})`}${rest}`;
}

function escaped(text: string): string {
  return text.replace(/[\\<>[\]{}`]|!$|&(?=[#A-Za-z])/g, (found) => (found === '&' ? '&amp;' : `\\${found}`));
}

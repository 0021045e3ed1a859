import type { MarkdownContext } from './context.js';
import { heading } from './write-markdown.js';

/** A heading that links of the site find, under whatever name its text has elsewhere. */
export function anchored(id: string, level: number, text: string, context: MarkdownContext): string {
  const isFound = context.anchor(id) === slugOf(text);
  const anchor = isFound ? '' : mark(id, context);
  return `${anchor}${anchor === '' ? '' : '\n\n'}${heading(level + context.shift, text)}`;
}

/** A place to which links lead; nothing where none does. */
export function mark(id: string, { anchor }: MarkdownContext): string {
  const name = anchor(id)?.replace(/["&<>{}\s]/g, (found) => `&#${found.charCodeAt(0)};`);
  return name === undefined ? '' : `<a id="${name}"></a>`;
}

/** The name that GitHub and most site builders give to a heading. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

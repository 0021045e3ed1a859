import type { Href } from '../links.js';
import type { Markdown } from '../model.js';
import { blocksHtml, inlineHtml, type MarkdownOptions } from './markdown.js';

/** Markdown as blocks. */
export function Prose({ text, ...options }: { readonly text: Markdown } & MarkdownOptions) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: blocksHtml(text, options) }} />;
}

/** Markdown of one line. */
export function Inline({ text, href }: { readonly text: Markdown; readonly href: Href }) {
  return <span dangerouslySetInnerHTML={{ __html: inlineHtml(text, { href }) }} />;
}

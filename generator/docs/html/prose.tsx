import MarkdownIt from 'markdown-it';
import type { Href } from '../links.js';
import type { Markdown } from '../model.js';

const FOLLOWED = /^(?:https?:|mailto:)/i;

/** No HTML of the text's own, no images (they would load from elsewhere), links only to where links may lead. */
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
renderer.validateLink = (url) => FOLLOWED.test(url) || url.startsWith('page:') || url.startsWith('#');

renderer.renderer.rules.link_open = (tokens, index, options, environment, self) => {
  const token = tokens[index];
  const target = String(token?.attrGet('href') ?? '');
  const { href } = environment as unknown as { href: Href };
  if (target.startsWith('page:')) token?.attrSet('href', href(target));
  else if (FOLLOWED.test(target)) token?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};

/** Markdown as blocks. */
export function Prose({ text, href }: { readonly text: Markdown; readonly href: Href }) {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: renderer.render(text, { href }) }} />;
}

/** Markdown of one line. */
export function Inline({ text, href }: { readonly text: Markdown; readonly href: Href }) {
  return <span dangerouslySetInnerHTML={{ __html: renderer.renderInline(text, { href }) }} />;
}

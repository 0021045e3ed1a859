import MarkdownIt from 'markdown-it';

/** Addresses elsewhere that a link may lead to. */
export const ELSEWHERE = /^(?:https?:|mailto:)/i;
/** Places of the site itself: a page by its slug, or an anchor. */
export const WITHIN = /^(?:page:|#)/;

/**
 * What counts as Markdown in the documentation, for everybody who reads it: no HTML, no images (they would load from
 * elsewhere), links only to where links may lead.
 */
export function markdownParser() {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
  parser.validateLink = (url) => ELSEWHERE.test(url) || WITHIN.test(url);
  return parser;
}

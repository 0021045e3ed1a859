import { bounded } from '../bounded.js';
import type { Href } from '../links.js';
import { ELSEWHERE, markdownParser, WITHIN } from '../markdown-parser.js';
import type { Markdown } from '../model.js';
import { codeFigure } from './code.js';

export interface MarkdownOptions {
  readonly href: Href;
  /** What its headings become, in their order. Without it, or beyond it, they are bold paragraphs. */
  readonly headings?: readonly { readonly level: number; readonly id: string }[];
}

interface Environment extends MarkdownOptions {
  headingsSeen: number;
  /** Whether the link that is open was left out. */
  linkDropped: boolean;
}

const parser = markdownParser();
const { rules } = parser.renderer;

rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const environment = env as unknown as Environment;
  const target = String(token?.attrGet('href') ?? '');
  const address = WITHIN.test(target) ? environment.href(decoded(target)) : target;
  environment.linkDropped = address === '#';
  if (environment.linkDropped) return '';
  token?.attrSet('href', address);
  if (ELSEWHERE.test(target)) token?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, index, options);
};
rules.link_close = (_tokens, _index, _options, env) => ((env as unknown as Environment).linkDropped ? '' : '</a>');

rules.heading_open = (_tokens, _index, _options, env) => {
  const environment = env as unknown as Environment;
  const heading = environment.headings?.[environment.headingsSeen];
  return heading ? `<h${heading.level} id="${parser.utils.escapeHtml(heading.id)}">` : '<p><strong>';
};
rules.heading_close = (_tokens, _index, _options, env) => {
  const environment = env as unknown as Environment;
  const heading = environment.headings?.[environment.headingsSeen++];
  return heading ? `${anchorLink(heading.id)}</h${heading.level}>\n` : '</strong></p>\n';
};

rules.fence = (tokens, index) => {
  const { content = '', info = '' } = tokens[index] ?? {};
  return codeFigure({ kind: 'code', language: info.trim().split(/\s/)[0] || 'text', text: content.replace(/\n$/, '') });
};
rules.code_block = (tokens, index) =>
  codeFigure({ kind: 'code', language: 'text', text: (tokens[index]?.content ?? '').replace(/\n$/, '') });

// What scrolls has to be reachable by keyboard.
rules.table_open = () => '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
rules.table_close = () => '</table></div>\n';

/** markdown-it writes addresses percent-encoded; slugs are encoded where they are written. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

export function blocksHtml(text: Markdown, options: MarkdownOptions): string {
  return parser.render(bounded(text), environment(options));
}

export function inlineHtml(text: Markdown, options: MarkdownOptions): string {
  return parser.renderInline(bounded(text), environment(options));
}

/** Markdown as its reader sees it, without marks. */
export function plainText(text: Markdown): string {
  const [inline] = parser.parseInline(bounded(text), {});
  return (inline?.children ?? [])
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
}

/** Text in which nothing is markup. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&!~|]/g, '\\$&');
}

/** The headings in a text, with the levels that it gives them. */
export function proseHeadings(whole: Markdown): readonly { readonly level: number; readonly text: Markdown }[] {
  const text = bounded(whole);
  if (!/^ {0,3}(?:#|=|-)|^\S*[>*+\d]/m.test(text)) return [];
  const tokens = parser.parse(text, {});
  return tokens.flatMap(({ type, tag }, index) =>
    type === 'heading_open' ? [{ level: Number(tag.slice(1)), text: tokens[index + 1]?.content ?? '' }] : [],
  );
}

/** A mark beside a heading that leads to it. Who uses a keyboard has the same link in the page's contents. */
export function anchorLink(id: string): string {
  const target = parser.utils.escapeHtml(encodeURIComponent(id));
  return `<a class="anchor" href="#${target}" aria-hidden="true" tabindex="-1">#</a>`;
}

function environment(options: MarkdownOptions): Record<string, unknown> {
  return { ...options, headingsSeen: 0, linkDropped: false };
}

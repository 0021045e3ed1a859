import type { Href } from '../links.js';
import { anchorLink, inlineHtml } from './markdown.js';

export interface HeadingProps {
  readonly level: number;
  readonly id: string;
  readonly text: string;
  readonly href: Href;
}

/** A heading with a mark that leads to it. */
export function Heading({ level, id, text, href }: HeadingProps) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return <Tag id={id} dangerouslySetInnerHTML={{ __html: inlineHtml(text, { href }) + anchorLink(id) }} />;
}

import type { Href } from '../links.js';
import type { Chapter, Site } from '../model.js';
import { anchored } from './anchors.js';
import { renderBlocks } from './blocks.js';
import { frontMatter } from './front-matter.js';
import { anchorsIn, withKnownAnchors } from './page-anchors.js';
import { writeLine } from './write-inline.js';

/** The whole documentation on one page, to stand on another site in place of one that is written by hand. */
export function renderSinglePage({ title, chapters = [] }: Site): string {
  const slugs = new Set(chapters.map(({ slug }) => slug));
  const anchors = new Map(chapters.map(({ slug, body }) => [slug, anchorsIn(body)]));
  const linked = new Set<string>();
  const href: Href = (target) => {
    const [slug = '', anchor] = target.replace(/^page:/, '').split('#', 2);
    const place = placeOf(slug, anchor);
    if (!slugs.has(slug)) return '#';
    linked.add(place);
    return `#${encodeURIComponent(place)}`;
  };
  const render = (): string[] =>
    chapters.map((chapter) => {
      const known = withKnownAnchors(href, chapter.slug, anchors);
      return renderChapter(chapter, known, (place) => (linked.has(place) ? place : undefined));
    });
  // Which places are linked to is known once all links have been written.
  render();
  const front = frontMatter({
    title,
    subtitle: 'Every event, its payload, and how it is delivered and verified',
    slug: 'webhooks',
  });
  return `${[front, ...render()].join('\n\n')}\n`;
}

function renderChapter(
  { slug, title, level, body }: Chapter,
  href: Href,
  anchor: (place: string) => string | undefined,
): string {
  const context = {
    href: (target: string): string => href(target.startsWith('#') ? `page:${slug}${target}` : target),
    shift: level - 1,
    anchor: (id: string) => anchor(placeOf(slug, id)),
  };
  const heading = anchored('', level, writeLine(title, context), {
    ...context,
    shift: 0,
    anchor: () => anchor(placeOf(slug)),
  });
  return `${heading}\n\n${renderBlocks(body, context)}`;
}

/** A page, or a place on it, as a place on the single page. */
function placeOf(slug: string, anchor?: string): string {
  const page = slug === 'index' ? 'overview' : slug.replace(/\/index$/, '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return anchor === undefined ? page : `${page}-${anchor}`;
}

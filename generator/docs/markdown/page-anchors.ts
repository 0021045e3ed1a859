import type { Href } from '../links.js';
import type { Block } from '../model.js';
import { slugOf } from './anchors.js';

/** The anchors that blocks have in Markdown: those of fields in a schema are not among them. */
export function anchorsIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(idsOf));
}

function idsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.id];
    case 'table':
      return block.rows.flatMap(({ id }) => id ?? []);
    case 'facts':
      return block.items.flatMap(({ id }) => id ?? []);
    case 'event-list':
      return block.groups.map(({ id }) => id);
    case 'prose':
      return [...block.text.matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => slugOf(text));
    case 'tabs':
    case 'steps':
      return block.items.flatMap((item) => item.blocks.flatMap(idsOf));
    case 'callout':
      return block.blocks.flatMap(idsOf);
    default:
      return [];
  }
}

/**
 * Links without the anchors that are not there: to the page alone, and from within the page to nothing.
 *
 * @param here - the slug of the page on which the links stand
 * @param anchors - of each page
 */
export function withKnownAnchors(href: Href, here: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): Href {
  return (target) => {
    const [slug = '', anchor] = target.replace(/^page:/, '').split('#', 2);
    if (anchor === undefined || anchors.get(slug === '' ? here : slug)?.has(anchor)) return href(target);
    return slug === '' || slug === here ? '#' : href(`page:${slug}`);
  };
}

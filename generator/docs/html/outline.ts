import type { Block, Page, ProseBlock } from '../model.js';
import { cleanSlug } from '../slugs.js';
import { plainMarkdown, proseHeadings } from './markdown.js';

export interface OutlineHeading {
  readonly level: number;
  readonly id: string;
  /** Markdown of one line. */
  readonly text: string;
}

/** The headings of a page in their order: of its blocks, and of the prose in them. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Those that stand in the text of a block, in its order. */
  readonly inProse: ReadonlyMap<ProseBlock, readonly OutlineHeading[]>;
  /** Everything on the page that a link can lead to. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * Prose comes from many hands: its headings go below the page's title, never skip a level, and get anchors that
 * nothing else on the page has.
 */
export function outlineOf(page: Page): Outline {
  const taken = new Set(anchorsOf([...page.body, ...(page.aside ?? [])]));
  const headings: OutlineHeading[] = [];
  const inProse = new Map<ProseBlock, readonly OutlineHeading[]>();
  const add = (heading: OutlineHeading) => {
    headings.push(heading);
    return heading;
  };
  const deepest = () => (headings.at(-1)?.level ?? 1) + 1;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'heading') add(block);
      if (block.kind === 'event-list') {
        for (const { id, title } of block.groups) add({ level: 2, id, text: plainMarkdown(title) });
      }
      if (block.kind === 'prose') {
        const found = proseHeadings(block.text).map(({ level, text }) =>
          add({ level: Math.min(Math.max(level, 2), deepest()), id: freeAnchor(text, taken), text }),
        );
        inProse.set(block, found);
      }
      visit(childrenOf(block));
    }
  };
  visit(page.body);
  visit(page.aside ?? []);
  return { headings, inProse, anchors: taken };
}

/** The blocks inside a block, in the order in which they are shown. */
function childrenOf(block: Block): readonly Block[] {
  if (block.kind === 'callout') return block.blocks;
  if (block.kind === 'tabs' || block.kind === 'steps') return block.items.flatMap(({ blocks }) => blocks);
  return [];
}

function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [...ownAnchors(block), ...anchorsOf(childrenOf(block))]);
}

function ownAnchors(block: Block): readonly string[] {
  const ids = (items: readonly { readonly id?: string }[]) => items.flatMap(({ id }) => (id === undefined ? [] : [id]));
  switch (block.kind) {
    case 'heading':
      return [block.id];
    case 'table':
      return ids(block.rows);
    case 'facts':
      return ids(block.items);
    case 'event-list':
      return ids(block.groups);
    case 'schema':
      // The anchors of a tree are anywhere below it, whatever its shape.
      return [...JSON.stringify(block.tree).matchAll(/"id":"([^"]*)"/g)].map(([, id = '']) => id);
    default:
      return [];
  }
}

function freeAnchor(text: string, taken: Set<string>): string {
  const wanted = cleanSlug(text).toLowerCase() || 'section';
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

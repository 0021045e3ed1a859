import type { SchemaId } from '../../contract/model.js';
import { annotationsOf, nodeOf } from '../../contract/views.js';
import { code } from '../../emitters/quote/markdown.js';
import type { Block, Page, PageLink } from '../model.js';
import { continuedIn } from '../schema-tree/fields-of.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import type { PageContext } from './context.js';

/** More pages than this are counted, not listed. */
const MOST_LINKS = 24;

/**
 * The pages of schemas that are told once: those to which a tree of these pages leads on, and those to which
 * their own trees do.
 */
export function schemaPages(context: PageContext, pages: readonly Page[]): Page[] {
  const { contract, places } = context;
  const ids = new Map<PageLink, SchemaId>();
  for (const id of contract.schemas.names.keys()) {
    const page = places.schema(id);
    if (page !== undefined) ids.set(page, id);
  }
  const told = new Set(pages.map(({ slug }) => slug));
  const found = new Map<PageLink, Page>();
  const users = new Map<PageLink, Page[]>();
  const waiting = [...pages];
  // A list hands out what is added to it while it is walked.
  for (const page of waiting) {
    for (const target of new Set(page.body.flatMap((block) => linksOf(block)))) {
      users.set(target, [...(users.get(target) ?? []), page]);
      const id = ids.get(target);
      if (id === undefined || told.has(target) || found.has(target)) continue;
      const next = schemaPage(context, target, id);
      found.set(target, next);
      waiting.push(next);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, page]) => ({ ...page, body: [...page.body, ...usedBy(users.get(slug) ?? [])] }));
}

function schemaPage({ contract, places }: PageContext, slug: PageLink, id: SchemaId): Page {
  const node = nodeOf(contract.schemas, id);
  const { title = '' } = annotationsOf(contract.schemas, node);
  const name = contract.schemas.names.get(id) ?? slug;
  return {
    slug,
    kind: 'schema',
    title: name,
    // A name is often made of the title, and would be told twice.
    ...(title.trim() !== '' && spelt(title) !== spelt(name) && { subtitle: title }),
    body: [{ kind: 'schema', tree: schemaTree(contract, node, { prefix: 'field', places }) }],
  };
}

/** The letters and digits of a name, however it is written. */
function spelt(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function usedBy(pages: readonly Page[]): Block[] {
  const links = pages.slice(0, MOST_LINKS).map(({ slug, title, titleIsCode }) => {
    return `[${titleIsCode ? code(title) : title.replace(/[\\[\]`*_<>!&]/g, '\\$&')}](page:${encodeURI(slug)})`;
  });
  const more = pages.length - links.length;
  const text = links.join(', ') + (more > 0 ? `, and ${more} more.` : '.');
  return [
    { kind: 'heading', level: 2, text: 'Used by', id: 'used-by' },
    { kind: 'prose', text },
  ];
}

function linksOf(block: Block): readonly PageLink[] {
  if (block.kind === 'schema') return continuedIn(block.tree).flatMap(({ page }) => page ?? []);
  if (block.kind === 'tabs') return block.items.flatMap(({ blocks }) => blocks.flatMap(linksOf));
  if (block.kind === 'callout') return block.blocks.flatMap(linksOf);
  return [];
}

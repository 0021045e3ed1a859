import type { Contract, Message } from '../../contract/model.js';
import type { Page, PageLink, Site } from '../model.js';
import { exampleTitle } from '../pages/event-examples.js';
import type { Places } from '../place.js';
import { scriptLiteral } from '../script-literal.js';
import { allBlocks } from '../search/blocks.js';
import { fieldTree, linksIn } from './field-tree.js';
import { DATA_GLOBAL, type FieldTree, type PlaygroundData, type PlaygroundEvent } from './model.js';

/** What the playground tells about events beyond their code: examples, and where each property is told. */
export function playgroundData(site: Site, contract: Contract, places: Places): PlaygroundData {
  const pages = new Map(site.pages.map((page) => [page.slug, page]));
  const treeAt = (link: PageLink): FieldTree | undefined => treeOf(pages, link);
  const events = contract.messages.map((message): PlaygroundEvent => {
    const link = places.event(message);
    return [message.wireType, link, treeAt(link) ?? 0, examplesOf(message)];
  });
  const trees = new Map<PageLink, FieldTree>();
  const links = new Set(events.flatMap(([, , tree]) => (tree === 0 ? [] : linksIn(tree))));
  // A set hands out what is added to it while it is walked.
  for (const link of links) {
    const tree = treeAt(link);
    if (!tree) continue;
    trees.set(link, tree);
    for (const next of linksIn(tree)) links.add(next);
  }
  const { body, header } = contract.dispatch;
  return {
    packageName: site.packageName,
    typeInBody: body !== undefined && header === undefined,
    events,
    pages: [...trees].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The tree to which a link leads: the one with its anchor, else the first of the page. */
function treeOf(pages: ReadonlyMap<string, Page>, link: PageLink): FieldTree | undefined {
  const [slug = '', anchor] = link.split('#');
  const blocks = allBlocks(pages.get(slug)?.body ?? []);
  const trees = [...blocks].flatMap((block) => (block.kind === 'schema' ? [block.tree] : []));
  const tree = trees.find(({ prefix }) => prefix === anchor) ?? trees[0];
  return tree && fieldTree(tree);
}

function examplesOf({ examples }: Message): PlaygroundEvent[3] {
  return examples.flatMap(({ name, payload }, index) =>
    payload ? [[exampleTitle(name) ?? `Example ${index + 1}`, JSON.stringify(payload.value, null, 2)] as const] : [],
  );
}

/** The same as a classic script that sets one global, with a line for each event. */
export function dataScript({ packageName, typeInBody, events, pages }: PlaygroundData): string {
  const lines = (items: readonly unknown[]) => items.map(scriptLiteral).join(',\n');
  return `var ${DATA_GLOBAL}={"packageName":${scriptLiteral(packageName)},"typeInBody":${typeInBody},"events":[\n${lines(events)}\n],"pages":[\n${lines(pages)}\n]};\n`;
}

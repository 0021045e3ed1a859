import type { Contract, Message } from '../../contract/model.js';
import type { Page, Site } from '../model.js';
import type { Places } from '../place.js';
import { scriptLiteral } from '../script-literal.js';
import { fieldTree } from './field-tree.js';
import { DATA_GLOBAL, type FieldTree, type PlaygroundData, type PlaygroundEvent } from './model.js';

/** What the playground tells about events beyond their code: examples, and where each property is told. */
export function playgroundData(site: Site, contract: Contract, places: Places): PlaygroundData {
  const pages = new Map(site.pages.map((page) => [page.slug, page]));
  const treeAt = (slug: string): FieldTree | undefined => {
    const page = pages.get(slug);
    return page && treeOf(page);
  };
  const events = contract.messages.map((message): PlaygroundEvent => {
    const slug = places.event(message);
    return [message.wireType, slug, treeAt(slug) ?? 0, examplesOf(message)];
  });
  const named = [...contract.schemas.names.keys()].flatMap((id) => places.schema(id)?.split('#')[0] ?? []);
  const schemas = [...new Set(named)].flatMap((slug) => {
    const tree = treeAt(slug);
    return tree ? [[slug, tree] as const] : [];
  });
  const { body, header } = contract.dispatch;
  return {
    packageName: site.packageName,
    typeInBody: body !== undefined && header === undefined,
    events,
    pages: schemas,
  };
}

function treeOf({ body }: Page): FieldTree | undefined {
  const block = body.find(({ kind }) => kind === 'schema');
  return block?.kind === 'schema' ? fieldTree(block.tree) : undefined;
}

function examplesOf({ examples }: Message): PlaygroundEvent[3] {
  return examples.flatMap(({ name, payload }, index) =>
    payload ? [[name ?? `Example ${index + 1}`, JSON.stringify(payload.value, null, 2)] as const] : [],
  );
}

/** The same as a classic script that sets one global, with a line for each event. */
export function dataScript({ packageName, typeInBody, events, pages }: PlaygroundData): string {
  const lines = (items: readonly unknown[]) => items.map(scriptLiteral).join(',\n');
  return `var ${DATA_GLOBAL}={"packageName":${scriptLiteral(packageName)},"typeInBody":${typeInBody},"events":[\n${lines(events)}\n],"pages":[\n${lines(pages)}\n]};\n`;
}

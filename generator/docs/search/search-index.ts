import type { Contract } from '../../contract/model.js';
import { nodeOf, propertiesOf } from '../../contract/views.js';
import type { Page, Site } from '../model.js';
import { scriptLiteral } from '../script-literal.js';
import { entriesOf, type Found } from './entries.js';
import { ENTRY_KINDS, INDEX_GLOBAL, type SearchEntry, type SearchIndex, type SearchPlace } from './index-model.js';

/** How many pages an entry names. Properties that all events share stand on hundreds. */
const MOST_PLACES = 24;

/**
 * Everything on a site that can be found. What is told in the same words on several pages is one entry with
 * several places, so that the index grows with the contract, and not with its repetitions.
 */
export function searchIndex(site: Site, contract: Contract): SearchIndex {
  const headers = headerNames(contract);
  const groups = new Map<string, Found[]>();
  const all = site.pages.flatMap((page) => entriesOf(page, headers));
  for (const found of [...all, ...elsewhere(headers, all)]) {
    const key = JSON.stringify([
      found.kind,
      found.name,
      found.type,
      found.text,
      found.kind === 'field' ? '' : found.page.slug,
      found.anchor === '',
    ]);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const pages = new Map<Page, number>();
  const placeOf = (page: Page): number => {
    const known = pages.get(page) ?? pages.size;
    pages.set(page, known);
    return known;
  };
  for (const page of site.pages) if (page.kind !== 'not-found') placeOf(page);
  const entries = [...groups.values()].map((group): SearchEntry => {
    const [{ kind, name, type, text }] = group as [Found];
    const places = bestPlaces(group);
    const more = new Set(group.map(({ page }) => page)).size - new Set(places.map(({ page }) => page)).size;
    return [
      ENTRY_KINDS.indexOf(kind),
      name,
      type,
      text,
      places.map(({ page, anchor, path }): SearchPlace => [placeOf(page), anchor, path]),
      more,
    ];
  });
  return { pages: [...pages.keys()].map(({ slug, title }) => [slug, title]), entries: entries.sort(byText) };
}

/** Headers without a place of their own are found where they are first spoken of. */
function elsewhere(headers: ReadonlySet<string>, all: readonly Found[]): readonly Found[] {
  const told = new Set(all.flatMap(({ kind, name }) => (kind === 'header' ? [name.toLowerCase()] : [])));
  return [...headers].flatMap((name): Found[] => {
    if (told.has(name)) return [];
    const place = all.find(({ text }) => text.toLowerCase().includes(name)) ?? all.find(isVerification);
    return place ? [{ ...place, kind: 'header', name, type: '', path: '' }] : [];
  });
}

/** Where signatures can be tried out, every header of theirs is of use. */
function isVerification({ page, anchor }: Found): boolean {
  return page.kind === 'playground' && anchor === 'verify';
}

/** The shortest way to a property first: that is where it belongs. */
function bestPlaces(group: readonly Found[]): readonly Found[] {
  const depth = ({ path }: Found) => path.split('.').length;
  return [...group].sort((a, b) => depth(a) - depth(b)).slice(0, MOST_PLACES);
}

/** Independent of the order of pages, so that a page that moves changes no other line. */
function byText(a: SearchEntry, b: SearchEntry): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey([kind, name, type, text, [place]]: SearchEntry): string {
  return [kind, name, type, text, place?.[2], place?.[1]].join('\0');
}

/** Everything that stands in the headers of a delivery, in small letters. */
function headerNames({ messages, schemas, signatures, dispatch }: Contract): ReadonlySet<string> {
  const declared = new Set(messages.flatMap(({ headers }) => headers ?? []));
  const names = [
    ...[...declared].flatMap((id) => [...propertiesOf(schemas, nodeOf(schemas, id)).keys()]),
    ...signatures.flatMap(({ families }) =>
      families.flatMap(({ id, timestamp, signature }) => [id, timestamp, signature].flatMap((name) => name ?? [])),
    ),
    ...(dispatch.header === undefined ? [] : [dispatch.header]),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

/** The index as a classic script that sets one global; a line for each entry, so that a difference can be read. */
export function indexScript({ pages, entries }: SearchIndex): string {
  const lines = (items: readonly unknown[]) => items.map(scriptLiteral).join(',\n');
  return `var ${INDEX_GLOBAL}={"pages":[\n${lines(pages)}\n],"entries":[\n${lines(entries)}\n]};\n`;
}

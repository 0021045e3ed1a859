/**
 * What can be found on the site, as its index holds it. Types only: the generator writes it, and the script of
 * the search reads it. Lists instead of objects, because names come from a document, and `__proto__` is one.
 */

export interface SearchIndex {
  /** The pages that entries stand on. */
  readonly pages: readonly SearchPage[];
  readonly entries: readonly SearchEntry[];
}

export type SearchPage = readonly [slug: string, title: string];

/** In the order in which they count where names fit equally well. */
export const ENTRY_KINDS = ['event', 'field', 'header', 'term', 'page', 'section'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

export type SearchEntry = readonly [
  /** The place in {@link ENTRY_KINDS}. */
  kind: number,
  name: string,
  /** The type of a field. */
  type: string,
  /** What is told about it, without marks. */
  text: string,
  /** Where it is told; the best place comes first. */
  places: readonly SearchPlace[],
  /** How many more pages tell of it. */
  more: number,
];

export type SearchPlace = readonly [
  /** The place in {@link SearchIndex.pages}. */
  page: number,
  /** Empty for the page itself. */
  anchor: string,
  /** The way to a field from the root of its schema: `data.object.id`. */
  path: string,
];

/** The name of the global that the index's script sets: classic scripts share no other way, and `file:` pages take no modules. */
export const INDEX_GLOBAL = 'webhookDocsIndex';

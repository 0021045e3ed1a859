import MiniSearch, { type SearchResult } from 'minisearch';
import {
  ENTRY_KINDS,
  type EntryKind,
  type SearchEntry,
  type SearchIndex,
  type SearchPlace,
} from '../../search/index-model.js';
import { fitOf } from './fit.js';
import { joined, termsOf, wordsOf } from './words.js';

export interface Hit {
  readonly kind: EntryKind;
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly page: { readonly slug: string; readonly title: string };
  readonly anchor: string;
  readonly path: string;
  /** How many more pages tell the same. */
  readonly more: number;
  /** The words by which it was found, to be marked. */
  readonly words: readonly string[];
}

export interface HitGroup {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

export type Search = (query: string) => readonly HitGroup[];

const MOST_OF_A_KIND = 8;
/** Below this length of a word, another letter makes another word. */
const SHORTEST_WITH_TYPOS = 5;
/** The part of a word that may be wrong: two letters that changed places are two edits. */
const TYPOS = 0.3;

interface Ranked {
  readonly entry: SearchEntry;
  readonly fit: number;
  readonly score: number;
  readonly words: readonly string[];
}

/** Makes the function that searches an index. */
export function createSearch({ pages, entries }: SearchIndex): Search {
  const engine = new MiniSearch<{ id: number; name: string; where: string; text: string }>({
    fields: ['name', 'where', 'text'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => text.split(' '),
      boost: { name: 6, where: 1, text: 0.4 },
      prefix: true,
      combineWith: 'AND',
    },
  });
  engine.addAll(
    entries.map(([, name, type, text, places], id) => ({
      id,
      name,
      where: whereOf(type, places, pages),
      text,
    })),
  );

  const fuzzy = (word: string) => (word.length >= SHORTEST_WITH_TYPOS ? TYPOS : false);
  // Typing errors are looked for where nothing has the words as they are: with them, much else is near.
  const find = (words: readonly string[], whole: string, hasSpaces: boolean): SearchResult[] => {
    const all = words.join(' ');
    // What is inside of a combination is combined in the same way, unless it says another.
    const every = { combineWith: 'AND' as const, queries: [all] };
    const queries = whole === all ? [every] : [every, whole];
    const exact = engine.search({ combineWith: 'OR', queries });
    if (exact.length > 0) return exact;
    const near = engine.search({ combineWith: 'OR', queries, fuzzy });
    // Of several words in a sentence, some are enough; a name is one thing.
    if (near.length > 0 || words.length < 2) return near;
    if (hasSpaces) return engine.search(all, { combineWith: 'OR', fuzzy });
    // Of a long path, the end counts: its start may be told on another page.
    return find(words.slice(1), words.slice(1).join(''), hasSpaces);
  };

  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const whole = joined(query);
    const ranked = find(words, whole, /\S\s+\S/.test(query)).flatMap(({ id, score, match }): Ranked[] => {
      const entry = entries[id as number];
      return entry ? [{ entry, score, fit: fitOf(entry, words, pages), words: Object.keys(match) }] : [];
    });
    const toHit = ({ entry, words: matched }: Ranked): Hit => hitOf(entry, [...words, ...matched], words, pages);
    return grouped(ranked).map((group) => ({
      kind: ENTRY_KINDS[group[0]?.entry[0] ?? 0] as EntryKind,
      hits: group.slice(0, MOST_OF_A_KIND).map(toHit),
    }));
  };
}

/** By kind: the kind whose best entry fits best comes first, and of two that fit alike the more telling one. */
function grouped(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const best = [...ranked].sort((a, b) => a.fit - b.fit || b.score - a.score || a.entry[4].length - b.entry[4].length);
  const groups = ENTRY_KINDS.map((_, kind) => best.filter(({ entry }) => entry[0] === kind)).filter(
    (group) => group.length > 0,
  );
  return groups.sort(([a], [b]) => (a?.fit ?? 0) - (b?.fit ?? 0) || (a?.entry[0] ?? 0) - (b?.entry[0] ?? 0));
}

/** The words of all places, each once: hundreds of events share a field. */
function whereOf(type: string, places: readonly SearchPlace[], pages: SearchIndex['pages']): string {
  const words = places.flatMap(([page, , path]) => [...wordsOf(path), ...wordsOf(pages[page]?.[1] ?? '')]);
  return [...new Set([...wordsOf(type), ...words])].join(' ');
}

function hitOf(
  entry: SearchEntry,
  words: readonly string[],
  asked: readonly string[],
  pages: SearchIndex['pages'],
): Hit {
  const [kind, name, type, text, places, more] = entry;
  const [page, anchor, path] = bestPlace(places, asked, pages);
  const [slug = '', title = ''] = pages[page] ?? [];
  const pagesOfEntry = new Set(places.map(([each]) => each)).size;
  return {
    kind: ENTRY_KINDS[kind] as EntryKind,
    name,
    type,
    text,
    page: { slug, title },
    anchor,
    path,
    more: more + pagesOfEntry - 1,
    words: [...new Set(words)],
  };
}

/** The place that has most of the words that were typed: `created amount` means that of the one event. */
function bestPlace(places: readonly SearchPlace[], asked: readonly string[], pages: SearchIndex['pages']): SearchPlace {
  // Each word counts once for each time it is there: one of the event may be one of the field as well.
  const count = ([page, , path]: SearchPlace) => {
    const there = [...wordsOf(path), ...wordsOf(pages[page]?.[1] ?? '')];
    return asked.filter((word) => {
      const at = there.indexOf(word);
      if (at >= 0) there.splice(at, 1);
      return at >= 0;
    }).length;
  };
  let best = places[0] as SearchPlace;
  let most = count(best);
  for (const place of places.slice(1)) {
    const has = count(place);
    if (has > most) [best, most] = [place, has];
  }
  return best;
}

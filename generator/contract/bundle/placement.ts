import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { isObject, pointer as join, own, ownString, tokensOf } from '../json.js';
import { LazyLocation } from '../load/location.js';
import type { SourceFile } from '../load/source-file.js';
import type { Discovery, Root } from './discover.js';
import { isInlined, sectionOf } from './grammar.js';
import { type Place, placeKey } from './reference.js';

/** Where everything that was discovered stands in the bundled document. */
export interface Placement {
  /** The place in the bundle of a place in a file. */
  readonly of: (place: Place) => string;
  /** Targets of other files (or odd corners of the entry file) that are moved into `components`. */
  readonly moved: ReadonlyMap<string, Place>;
}

/**
 * Assigns places. What stands in the entry file stays. A target elsewhere goes where the entry
 * file's `components` alias it, or else into the section of its kind under its own name. Of several
 * with one name the first in the alphabet of paths gets it; the others are told apart by their
 * paths, with a warning. The outcome does not depend on the order in which references were met.
 */
export function place(discovery: Discovery, diagnostics: Diagnostics): Placement {
  const moved = new Map<string, Place>();
  const assigned = new Map<string, string>([[placeKey({ file: discovery.entry.path, pointer: '' }), '']]);
  const roots = [...discovery.roots].filter(([key]) => !discovery.holders.has(key));

  const of = (where: Place): string => {
    const key = placeKey(where);
    const known = assigned.get(key);
    if (known !== undefined) return known;
    const holder = discovery.holders.get(key) ?? (discovery.roots.get(key) as Root | undefined)?.referrer;
    if (!holder) return where.pointer;
    // A value that is copied into its referrer's place has no other.
    const base = of(holder);
    return discovery.holders.has(key) ? base + where.pointer.slice(holder.pointer.length) : base;
  };

  const movable = roots.filter(([, root]) => !isInlined(root.kind));
  const aliases = aliasesOf(discovery);
  const taken = new Set<string>();
  for (const [key] of movable) {
    const alias = aliases.get(key);
    if (alias === undefined) continue;
    assigned.set(key, alias);
    taken.add(alias);
  }
  for (const [key, root] of movable.sort(byKey)) {
    // What has an alias is copied to its place there.
    if (assigned.has(key)) continue;
    const target = freePlace(root, discovery, taken);
    if (NAMED_SECTIONS.test(target)) reportCollision(root, target, moved, discovery, diagnostics);
    assigned.set(key, target);
    taken.add(target);
    moved.set(target, root);
  }
  return { of, moved };
}

/** Sections of the document that hold things by name, as `components` does. */
const ROOT_SECTIONS = ['channels', 'operations', 'servers'];

/**
 * Entries of the entry file's sections that are nothing but a reference: target → place of the
 * entry. Of several, the document's own come before `components`: what is said of the document's
 * channels and servers does not hold for those in `components`.
 */
function aliasesOf(discovery: Discovery): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  const { value: document } = discovery.entry;
  const components = own(document, 'components');
  const sections = [
    ...ROOT_SECTIONS.map((name) => [join('', name), own(document, name)] as const),
    ...Object.entries(isObject(components) ? components : {}).map(
      ([name, entries]) => [join('/components', name), entries] as const,
    ),
  ];
  for (const [section, entries] of sections) {
    if (!isObject(entries)) continue;
    for (const [name, value] of Object.entries(entries)) {
      if (ownString(value, '$ref') === undefined) continue;
      const place = join(section, name);
      const target = discovery.targets.get(placeKey({ file: discovery.entry.path, pointer: place }));
      if (!target) continue;
      const key = placeKey(target);
      const known = aliases.get(key);
      if (known === undefined || place < known) aliases.set(key, place);
    }
  }
  return aliases;
}

function freePlace(root: Root, discovery: Discovery, taken: ReadonlySet<string>): string {
  const section = sectionOf(root.kind, discovery.grammar) ?? 'schemas';
  const existing = own(own(discovery.entry.value, 'components'), section);
  for (const name of candidateNames(root)) {
    const target = join('/components', section, name);
    if (!taken.has(target) && !(isObject(existing) && Object.hasOwn(existing, name))) return target;
  }
  throw new Error(`no place is free for ${placeKey(root)}`);
}

/** What has a name in the package; elsewhere a key is seen in the bundled document alone. */
const NAMED_SECTIONS = /^\/components\/(schemas|messages)\//;

function reportCollision(
  root: Root,
  target: string,
  moved: ReadonlyMap<string, Place>,
  { files }: Discovery,
  diagnostics: Diagnostics,
): void {
  const [, section = '', name = ''] = tokensOf(target);
  const [wanted = ''] = candidateNames(root);
  if (name === wanted) return;
  const contested = join('/components', section, wanted);
  const winner = moved.get(contested);
  diagnostics.report('name-collision', {
    message: `'${wanted}' is the name of ${winner ? placeKey(winner) : `#${contested}`} already, so ${placeKey(root)} becomes '${name}'.`,
    at: new LazyLocation(files.get(root.file) as SourceFile, root.pointer),
  });
}

/** From short to long: the place's own name, then ever more of the way to it. The last one is unique. */
function* candidateNames({ file, pointer }: Place): Generator<string> {
  const way = [...file.replace(/\.(ya?ml|json)$/i, '').split('/'), ...tokensOf(pointer)].map(componentKey);
  for (let length = 1; length <= way.length; length += 1) yield way.slice(-length).join('_');
  yield encodeURIComponent(`${file}#${pointer}`).replaceAll(
    /[^A-Za-z0-9.\-_]/g,
    (char) => `_${char.codePointAt(0)?.toString(16)}_`,
  );
}

/** Keys of components may hold these characters only (AsyncAPI, "Components Object"). */
function componentKey(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9.\-_]+/g, '-') || '-';
}

function byKey([a]: readonly [string, Root], [b]: readonly [string, Root]): number {
  return a < b ? -1 : 1;
}

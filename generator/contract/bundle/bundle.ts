import type { Diagnostics, Location } from '../../diagnostics/diagnostic.js';
import { isObject, type JsonObject, pointer as join, ownString, setOwn, tokensOf, valueAt } from '../json.js';
import type { SpecificationFiles } from '../load/files.js';
import { LazyLocation } from '../load/location.js';
import type { SourceFile } from '../load/source-file.js';
import { type Discovery, discover } from './discover.js';
import { childrenOf, grammarOf, isInlined, type Kind, referenceIn } from './grammar.js';
import { type Placement, place } from './placement.js';
import { type Place, placeKey } from './reference.js';

/** A specification as one document whose references are all internal. */
export interface Bundle {
  readonly document: JsonObject;
  /** Where a place of the document was written. */
  readonly locate: (pointer: string) => Location;
}

/** Brings the files of a specification into one document. References stay references. */
export async function bundle(entry: SourceFile, files: SpecificationFiles, diagnostics: Diagnostics): Promise<Bundle> {
  const discovery = await discover(entry, grammarOf(entry.value), files, diagnostics);
  const bundler = new Bundler(discovery, place(discovery, diagnostics), diagnostics);
  return { document: bundler.run(), locate: (pointer) => bundler.locate(pointer) };
}

class Bundler {
  /** Places of the bundle whose content came from elsewhere than their parent's. */
  readonly #origins = new Map<string, Place>();
  readonly #inlining = new Set<string>();

  constructor(
    private readonly discovery: Discovery,
    private readonly placement: Placement,
    private readonly diagnostics: Diagnostics,
  ) {}

  run(): JsonObject {
    const { entry } = this.discovery;
    this.#origins.set('', { file: entry.path, pointer: '' });
    const document = this.#copy(entry.value, 'document', { file: entry.path, pointer: '' }, '') as Record<
      string,
      unknown
    >;
    for (const [target, root] of this.placement.moved) this.#insert(document, target, root);
    return document as JsonObject;
  }

  locate(pointer: string): LazyLocation {
    for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
      const origin = this.#origins.get(place);
      if (!origin) continue;
      const file = this.discovery.files.get(origin.file) as SourceFile;
      return new LazyLocation(file, origin.pointer + pointer.slice(place.length));
    }
  }

  #copy(value: unknown, kind: Kind, from: Place, to: string): unknown {
    if (kind === 'guide') return this.#guide(value);
    const { grammar, targets } = this.discovery;
    if (referenceIn(value, kind, grammar) !== undefined) {
      const target = targets.get(placeKey(from));
      return target ? this.#reference(target, kind, from, to) : value;
    }
    if (!isObject(value)) return value;
    const children = childrenOf(value, kind, grammar);
    const isNamed = (kind === 'schema' || kind === 'anySchema') && typeof value.$id === 'string';
    if (children.length === 0 && !isNamed) return value;
    const copy = shallowCopy(value);
    // References are internal now; a base URI would lead them astray.
    if (isNamed) delete copy.$id;
    for (const child of children) {
      const place = { file: from.file, pointer: join(from.pointer, ...child.path) };
      setDeep(copy, value, child.path, this.#copy(child.value, child.kind, place, join(to, ...child.path)));
    }
    return copy;
  }

  #reference(target: Place, kind: Kind, from: Place, to: string): unknown {
    if (isInlined(kind)) return this.#inline(target, kind, to);
    const spelt = this.discovery.spelt.get(placeKey(from));
    // An operation lists the messages of its channel, and has to name them there.
    if (kind === 'message' && spelt?.file === this.discovery.entry.path && spelt.pointer.startsWith('/channels/')) {
      return { $ref: `#${uriFragment(spelt.pointer)}` };
    }
    const place = this.placement.of(target);
    return place === to ? this.#content(target, to) : { $ref: `#${uriFragment(place)}` };
  }

  /** Copies a target into the place of the reference: where the document allows no reference in a bundle. */
  #inline(target: Place, kind: Kind, to: string): unknown {
    const key = placeKey(target);
    if (this.#inlining.has(key)) {
      this.diagnostics.report('reference-loop', {
        message: `The reference to ${key} leads back to itself.`,
        at: this.locate(to),
      });
      return {};
    }
    this.#inlining.add(key);
    const copy = this.#content(target, to, kind);
    this.#inlining.delete(key);
    return copy;
  }

  #content(target: Place, to: string, kind = this.discovery.roots.get(placeKey(target))?.kind ?? 'schema'): unknown {
    const value = valueAt(this.discovery.files.get(target.file)?.value, target.pointer);
    this.#origins.set(to, target);
    return this.#copy(value, kind, target, to);
  }

  #insert(document: Record<string, unknown>, target: string, root: Place): void {
    const [, section = '', name = ''] = tokensOf(target);
    const components = ensureObject(document, 'components');
    const entries = ensureObject(components, section);
    // An alias was filled while the document was copied.
    if (Object.hasOwn(entries, name)) return;
    const content = this.#content(root, target);
    const { kind } = this.discovery.roots.get(placeKey(root)) ?? {};
    setOwn(entries, name, kind === 'schema' ? asObject(content) : content);
  }

  #guide(value: unknown): unknown {
    const file = ownString(value, 'file');
    const content = file === undefined ? undefined : this.discovery.guides.get(file);
    if (!isObject(value) || content === undefined) return value;
    const { file: _, ...rest } = value;
    return { ...rest, content };
  }
}

/** `components` have no room for `true` and `false`, which a schema inside of another may be. */
function asObject(schema: unknown): unknown {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: {} };
}

/** A copy in which one level of maps and lists can be replaced without touching the original. */
function shallowCopy(value: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) setOwn(copy, name, member);
  return copy;
}

/** Sets a value one or two steps down; a list on the way is copied before it is changed. */
function setDeep(
  copy: Record<string, unknown>,
  original: Record<string, unknown>,
  path: readonly (string | number)[],
  value: unknown,
): void {
  const [name = '', index] = path;
  if (index === undefined) {
    setOwn(copy, String(name), value);
    return;
  }
  if (copy[name] === original[name]) setOwn(copy, String(name), [...(original[name] as unknown[])]);
  (copy[name] as unknown[])[Number(index)] = value;
}

function ensureObject(holder: Record<string, unknown>, name: string): Record<string, unknown> {
  // A copy: what has no children of its own was taken over from the parsed file as it was.
  setOwn(holder, name, isObject(holder[name]) ? shallowCopy(holder[name]) : {});
  return holder[name] as Record<string, unknown>;
}

/** A pointer as the fragment of a URI (RFC 6901, section 6). */
function uriFragment(pointer: string): string {
  return pointer.replaceAll(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/]/gu, (char) =>
    // Half of a surrogate pair has no encoding.
    /\p{Cs}/u.test(char) ? char : encodeURIComponent(char),
  );
}

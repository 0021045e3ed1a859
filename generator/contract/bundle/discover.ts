import { Diagnostics } from '../../diagnostics/diagnostic.js';
import { isObject, pointer as join, own, ownString, tokensOf, valueAt } from '../json.js';
import type { SpecificationFiles } from '../load/files.js';
import { isRemote, resolvePath } from '../load/files.js';
import { LazyLocation } from '../load/location.js';
import type { SourceFile } from '../load/source-file.js';
import { childrenOf, type Grammar, isCompatible, type Kind, referenceIn } from './grammar.js';
import { type Place, parseReference, placeKey } from './reference.js';
import { SchemaIds } from './schema-ids.js';
import { describe, nearest, quoteList } from './wording.js';

const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** How many references a pointer may meet on its way. */
const MAX_DETOURS = 100;

/** Something that a reference points to, or the document itself. */
export interface Root extends Place {
  readonly kind: Kind;
  /** The first place that refers to it. */
  readonly referrer?: Place;
}

/** All that can be reached from a document, and how. Places are named by {@link placeKey}. */
export interface Discovery {
  readonly grammar: Grammar;
  readonly entry: SourceFile;
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What references point to, in the order in which they were met. */
  readonly roots: ReadonlyMap<string, Root>;
  /** The root whose own tree holds a place that is a root too. */
  readonly holders: ReadonlyMap<string, Place>;
  /** Where each reference leads. */
  readonly targets: ReadonlyMap<string, Place>;
  /** What a reference says, where it reaches its target through other references. */
  readonly spelt: ReadonlyMap<string, Place>;
  /** The text of each guide's file, by its path. */
  readonly guides: ReadonlyMap<string, string>;
}

/** Follows every reference of a document, and checks that each leads to the kind of thing its place expects. */
export async function discover(
  entry: SourceFile,
  grammar: Grammar,
  files: SpecificationFiles,
  diagnostics: Diagnostics,
): Promise<Discovery> {
  const discoverer = new Discoverer(entry, grammar, files, diagnostics);
  await discoverer.run();
  return discoverer;
}

/** A reference that has been met, and not yet followed. */
interface Pending {
  readonly ref: string;
  readonly kind: Kind;
  readonly referrer: Place;
}

class Discoverer implements Discovery {
  readonly files = new Map<string, SourceFile>();
  readonly roots = new Map<string, Root>();
  readonly holders = new Map<string, Place>();
  readonly targets = new Map<string, Place>();
  readonly spelt = new Map<string, Place>();
  readonly guides = new Map<string, string>();
  readonly #kinds = new Map<string, Kind>();
  readonly #ids = new SchemaIds();
  readonly #pending: Pending[] = [];

  constructor(
    readonly entry: SourceFile,
    readonly grammar: Grammar,
    private readonly reader: SpecificationFiles,
    private readonly diagnostics: Diagnostics,
  ) {
    this.files.set(entry.path, entry);
  }

  async run(): Promise<void> {
    this.#walk({ file: this.entry.path, pointer: '', kind: 'document' }, '', this.entry.value, 'document');
    // A schema may be named by an `$id` that is met later, so what no file is named by comes last.
    const remote: Pending[] = [];
    // What is met on the way is added to the lists while they are walked.
    for (const next of this.#pending) {
      if (HAS_SCHEME.test(next.ref) && !this.#named(next)) remote.push(next);
      else await this.#follow(next);
    }
    for (const next of remote) {
      await this.#follow(next);
      for (const more of this.#pending.splice(0)) remote.push(more);
    }
    this.#reportLoops();
    await this.#readGuides();
  }

  async #follow({ ref, kind, referrer }: Pending): Promise<void> {
    const spelt =
      this.#named({ ref, kind, referrer }) ??
      (await this.#addressed({ ref, kind, referrer })) ??
      parseReference(ref, referrer.file, this.#locate(referrer), this.diagnostics);
    if (!spelt) return;
    const found = await this.#load(spelt, { ref, kind, referrer });
    this.targets.set(placeKey(referrer), found?.place ?? spelt);
    if (!found) return;
    if (found.place !== spelt) this.spelt.set(placeKey(referrer), spelt);
    this.#arrive(found.place, kind, referrer, ref, found.value);
  }

  /** Where a reference leads by an `$id`, if something stands there. */
  #named({ ref, kind, referrer }: Pending): Place | undefined {
    if (kind !== 'schema' && kind !== 'anySchema') return undefined;
    const place = this.#ids.find(ref, referrer, this.files.get(referrer.file) ?? this.entry);
    return place && valueAt(this.files.get(place.file)?.value, place.pointer) !== undefined ? place : undefined;
  }

  /**
   * Where a reference leads from an `$id` around it, if a file is there. What stands beside the file
   * that holds the reference, where other AsyncAPI tools look, comes before the network.
   */
  async #addressed({ ref, kind, referrer }: Pending): Promise<Place | undefined> {
    if ((kind !== 'schema' && kind !== 'anySchema') || HAS_SCHEME.test(ref)) return undefined;
    const place = this.#ids.addressOf(ref, referrer, this.files.get(referrer.file) ?? this.entry);
    if (!place) return undefined;
    if (!isRemote(place.file)) return (await this.reader.has(place.file)) ? place : undefined;
    if (!this.reader.allowsRemote) return undefined;
    const beside = parseReference(ref, referrer.file, this.#locate(referrer), new Diagnostics());
    return beside && !isRemote(beside.file) && (await this.reader.has(beside.file)) ? undefined : place;
  }

  /** A reference that leads back to itself has no value. Each loop is said once; its references are left as they are. */
  #reportLoops(): void {
    const settled = new Set<string>();
    for (const start of [...this.targets.keys()].sort()) {
      const way: Place[] = [];
      for (let key = start; this.targets.has(key) && !settled.has(key); key = placeKey(way.at(-1) as Place)) {
        settled.add(key);
        way.push(this.targets.get(key) as Place);
      }
      const end = way.at(-1);
      if (end && way.some((place, index) => index < way.length - 1 && placeKey(place) === placeKey(end)))
        this.#reportLoop(end);
      else if (end && placeKey(end) === start) this.#reportLoop(end);
    }
  }

  #reportLoop(first: Place): void {
    this.diagnostics.report('reference-loop', {
      message: `The reference at ${first.file}#${first.pointer} leads back to itself.`,
      at: this.#locate(first),
    });
    for (let place: Place | undefined = first; place; ) {
      const key = placeKey(place);
      place = this.targets.get(key);
      this.targets.delete(key);
    }
  }

  /** The target of a reference, and where it really stands. */
  async #load(target: Place, { ref, kind, referrer }: Pending): Promise<{ place: Place; value: unknown } | undefined> {
    const at = this.#locate(referrer);
    let place = target;
    for (let step = 0; ; step += 1) {
      const file = this.files.get(place.file) ?? (await this.reader.parsed(place.file, at));
      if (!file) return undefined;
      if (!this.files.has(place.file)) this.#open(file, kind);
      const value = valueAt(file.value, place.pointer);
      if (value !== undefined) return { place, value };
      const next = step < MAX_DETOURS ? this.#detour(file, place.pointer) : undefined;
      if (!next) {
        const message = `The reference '${ref}' leads to nothing.`;
        this.diagnostics.report('reference-not-found', { message, at, help: nearest(file, place.pointer, ref) });
        return undefined;
      }
      place = next;
    }
  }

  /** Takes up a file. In one of schemas, a reference may name any `$id`, also of what nothing else refers to. */
  #open(file: SourceFile, kind: Kind): void {
    this.files.set(file.path, file);
    if (kind === 'schema' || kind === 'anySchema') this.#ids.declareAll(file, this.grammar);
  }

  /** Where a pointer goes on that meets a reference on its way: `#/channels/hook/messages/Created`, where the channel is one. */
  #detour(file: SourceFile, pointer: string): Place | undefined {
    let value: unknown = file.value;
    const tokens = tokensOf(pointer);
    for (const [index, token] of tokens.entries()) {
      const ref = ownString(value, '$ref');
      if (ref !== undefined) {
        const at = this.#locate({ file: file.path, pointer: join('', ...tokens.slice(0, index)) });
        const place = parseReference(ref, file.path, at, this.diagnostics);
        return place && { file: place.file, pointer: join(place.pointer, ...tokens.slice(index)) };
      }
      value = valueAt(value, join('', token));
    }
    return undefined;
  }

  #arrive(place: Place, kind: Kind, referrer: Place, ref: string, value: unknown): void {
    const key = placeKey(place);
    const known = this.#kinds.get(key);
    if (known !== undefined && !isCompatible(known, kind)) {
      this.diagnostics.report('reference-wrong-kind', {
        message: `'${ref}' is ${describe(known)}; ${describe(kind)} is expected here.`,
        at: this.#locate(referrer),
      });
      return;
    }
    // `true` and `false` are fine inside of schemas, but nothing that a message may have for a payload.
    const isBoolean = typeof value === 'boolean';
    const asked = isBoolean && referrer.file !== this.entry.path ? 'schema' : kind;
    const met = this.roots.get(key);
    if (met) {
      if (isBoolean && asked === 'anySchema') this.roots.set(key, { ...met, kind: asked });
      return;
    }
    const root: Root = { ...place, kind: asked, referrer };
    this.roots.set(key, root);
    if (known === undefined) this.#walk(root, place.pointer, value, asked);
  }

  /** Walks the tree below a root; where it meets another root, that one is held by this one. */
  #walk(root: Root, pointer: string, value: unknown, kind: Kind): void {
    const place = { file: root.file, pointer };
    const key = placeKey(place);
    if (pointer !== root.pointer) this.holders.set(key, root);
    if (this.#kinds.has(key)) return;
    this.#kinds.set(key, kind);

    if (kind === 'schema' || kind === 'anySchema')
      this.#ids.declare(value, place, this.files.get(root.file) ?? this.entry);
    const ref = referenceIn(value, kind, this.grammar);
    if (ref !== undefined) {
      this.#refer(place, ref, value, kind);
      return;
    }
    for (const child of childrenOf(value, kind, this.grammar)) {
      this.#walk(root, join(pointer, ...child.path), child.value, child.kind);
    }
  }

  #refer(from: Place, ref: string, holder: unknown, kind: Kind): void {
    const at = this.#locate(from);
    const siblings = isObject(holder) ? Object.keys(holder).filter((name) => name !== '$ref') : [];
    if (siblings.length > 0) {
      this.diagnostics.report('reference-siblings', {
        message: `${quoteList(siblings)} beside '$ref' has no effect.`,
        at,
      });
    }
    this.#pending.push({ ref, kind, referrer: from });
  }

  async #readGuides(): Promise<void> {
    const guides = own(this.entry.value, 'x-guides');
    if (!Array.isArray(guides)) return;
    for (const [index, guide] of guides.entries()) {
      const file = ownString(guide, 'file');
      if (file === undefined) continue;
      const at = this.#locate({ file: this.entry.path, pointer: `/x-guides/${index}/file` });
      const path = resolvePath(this.entry.path, file);
      if (path === undefined) {
        this.diagnostics.report('reference-outside-root', {
          message: `'${file}' leads out of the specification's folder.`,
          at,
        });
        continue;
      }
      const text = await this.reader.text(path, at, 'guide-not-found');
      if (text !== undefined) this.guides.set(file, text);
    }
  }

  #locate(place: Place): LazyLocation {
    return new LazyLocation(this.files.get(place.file) ?? this.entry, place.pointer);
  }
}

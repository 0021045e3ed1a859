import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Bundle } from '../bundle/bundle.js';
import { isObject, own, ownString, pointer, setOwn, valueAt } from '../json.js';
import { fragmentOf } from '../place-behind.js';

type Members = Record<string, unknown>;

/** An object of the document as it is once its traits are applied. */
export interface WithTraits {
  readonly value: Members;
  /** Where each of its members really stands, for those that came from a trait. */
  readonly placeOf: (member: string) => string;
  /** Members that mix both; they stand nowhere. */
  readonly merged: ReadonlySet<string>;
}

/**
 * Applies the traits of a message or an operation, in order.
 *
 * A trait is a patch (JSON Merge Patch, RFC 7396): lists are replaced, not joined, and `null` takes
 * away what stands there before it. In AsyncAPI 2 the traits patch the object. In 3 they patch each
 * other, and the object's own members win: a `null` of its own is a value, and stays.
 *
 * Source: AsyncAPI 2.6, "Message Object"; 3.1, "Traits Merge Mechanism".
 */
export function applyTraits(bundle: Bundle, place: string, diagnostics: Diagnostics): WithTraits {
  const value = valueAt(bundle.document, place);
  const traits = own(value, 'traits');
  if (!isObject(value)) return { value: {}, placeOf: () => place, merged: new Set() };
  if (!Array.isArray(traits) || traits.length === 0) {
    return { value, placeOf: (member) => pointer(place, member), merged: new Set() };
  }
  const layers = traits.map((_, index) => layerAt(bundle.document, pointer(place, 'traits', index)));
  const itself = { value: omitTraits(value), place, isPatch: false };
  const isVersion2 = ownString(bundle.document, 'asyncapi')?.startsWith('2.');
  const inOrder = isVersion2 ? [itself, ...layers] : [...layers, itself];
  reportLostRequired(bundle, place, inOrder, diagnostics);
  return merge(bundle.document, inOrder, place);
}

interface Layer {
  readonly value: Members;
  readonly place: string;
  /** Whether `null` means "nothing" in it. */
  readonly isPatch: boolean;
}

function layerAt(document: unknown, place: string): Layer {
  const ref = ownString(valueAt(document, place), '$ref');
  if (ref !== undefined) return layerAt(document, fragmentOf(ref));
  const value = valueAt(document, place);
  return { value: isObject(value) ? value : {}, place, isPatch: true };
}

/** Later layers win; members that only one layer has keep their place. */
function merge(document: unknown, layers: readonly Layer[], place: string): WithTraits {
  const value: Members = {};
  const places = new Map<string, string>();
  const merged = new Set<string>();
  for (const layer of layers) {
    for (const [name, member] of Object.entries(layer.value)) {
      merged.delete(name);
      places.set(name, pointer(layer.place, name));
      if (layer.isPatch && member === null) {
        delete value[name];
        continue;
      }
      const before = own(value, name);
      const mixes = isObject(before) && isObject(member) && JSON.stringify(before) !== JSON.stringify(member);
      const after = mixes ? patch(document, before, member, layer, 0) : settled(member, layer);
      setOwn(value, name, after);
      if (after !== member) merged.add(name);
    }
  }
  return { value, merged, placeOf: (member) => places.get(member) ?? pointer(place, member) };
}

/** One object changed by another, where a reference stands for what it points to. */
function patch(document: unknown, before: Members, change: Members, layer: Layer, depth: number): Members {
  const [a, b] = [open(document, before), open(document, change)];
  const out: Members = {};
  for (const [name, member] of Object.entries(a)) setOwn(out, name, member);
  for (const [name, member] of Object.entries(b)) {
    const old = own(a, name);
    if (layer.isPatch && member === null) {
      delete out[name];
      continue;
    }
    // Two recursive schemas could be merged for ever.
    const nested = isObject(old) && isObject(member) && depth < 64;
    setOwn(out, name, nested ? patch(document, old, member, layer, depth + 1) : settled(member, layer));
  }
  return out;
}

/** What a new member of a layer comes to: of a patch, all but what is `null` in its objects. The same value where that is all. */
function settled(member: unknown, layer: Layer): unknown {
  if (!layer.isPatch || !isObject(member)) return member;
  const kept = Object.entries(member).filter(([, value]) => value !== null);
  const entries = kept.map(([name, value]) => [name, value, settled(value, layer)] as const);
  if (kept.length === Object.keys(member).length && entries.every(([, before, after]) => before === after))
    return member;
  const out: Members = {};
  for (const [name, , after] of entries) setOwn(out, name, after);
  return out;
}

function open(document: unknown, value: Members): Members {
  let current: unknown = value;
  for (let step = 0; step < 64; step += 1) {
    const ref = ownString(current, '$ref');
    if (ref === undefined) break;
    current = valueAt(document, fragmentOf(ref));
  }
  return isObject(current) ? current : {};
}

function omitTraits(value: Members): Members {
  const { traits: _, ...rest } = value;
  return rest;
}

/** A list of required headers replaces the trait's list, which few authors expect. */
function reportLostRequired(bundle: Bundle, place: string, layers: readonly Layer[], diagnostics: Diagnostics): void {
  const lists = layers.map(({ value }) => requiredHeaders(bundle.document, value));
  const last = lists.findLast((list) => list !== undefined);
  const lost = [...new Set(lists.flatMap((list) => list ?? []))].filter((name) => !last?.includes(name));
  if (lost.length === 0) return;
  diagnostics.report('required-lost-in-trait-merge', {
    message: `Merging the traits makes ${lost.map((name) => `'${name}'`).join(', ')} optional: one list of required headers replaces the other.`,
    at: bundle.locate(pointer(place, 'headers')),
  });
}

function requiredHeaders(document: unknown, message: Members): readonly string[] | undefined {
  const headers = own(message, 'headers');
  const required = isObject(headers) ? own(open(document, headers), 'required') : undefined;
  return Array.isArray(required) ? required.filter((name): name is string => typeof name === 'string') : undefined;
}

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
 * In AsyncAPI 3 the object's own members win over its traits; in 2 the traits win (JSON Merge
 * Patch, RFC 7396). Either way lists are replaced, not joined.
 */
export function applyTraits(bundle: Bundle, place: string, diagnostics: Diagnostics): WithTraits {
  const value = valueAt(bundle.document, place);
  const traits = own(value, 'traits');
  if (!isObject(value)) return { value: {}, placeOf: () => place, merged: new Set() };
  if (!Array.isArray(traits) || traits.length === 0) {
    return { value, placeOf: (member) => pointer(place, member), merged: new Set() };
  }
  const layers = traits.map((_, index) => layerAt(bundle.document, pointer(place, 'traits', index)));
  const itself = { value: omitTraits(value), place };
  const isVersion2 = ownString(bundle.document, 'asyncapi')?.startsWith('2.');
  const inOrder = isVersion2 ? [itself, ...layers] : [...layers, itself];
  reportLostRequired(bundle, place, inOrder, diagnostics);
  return merge(bundle.document, inOrder, place);
}

interface Layer {
  readonly value: Members;
  readonly place: string;
}

function layerAt(document: unknown, place: string): Layer {
  const ref = ownString(valueAt(document, place), '$ref');
  if (ref !== undefined) return layerAt(document, fragmentOf(ref));
  const value = valueAt(document, place);
  return { value: isObject(value) ? value : {}, place };
}

/** Later layers win; members that only one layer has keep their place. */
function merge(document: unknown, layers: readonly Layer[], place: string): WithTraits {
  const value: Members = {};
  const places = new Map<string, string>();
  const merged = new Set<string>();
  for (const layer of layers) {
    for (const [name, member] of Object.entries(layer.value)) {
      const before = own(value, name);
      const mixes = isObject(before) && isObject(member) && JSON.stringify(before) !== JSON.stringify(member);
      setOwn(value, name, mixes ? patch(document, before, member, 0) : member);
      if (mixes) merged.add(name);
      else merged.delete(name);
      places.set(name, pointer(layer.place, name));
    }
  }
  return { value, merged, placeOf: (member) => places.get(member) ?? pointer(place, member) };
}

/** RFC 7396 on objects in which a reference stands for what it points to. */
function patch(document: unknown, before: Members, change: Members, depth: number): Members {
  const [a, b] = [open(document, before), open(document, change)];
  const out: Members = {};
  for (const [name, member] of Object.entries(a)) setOwn(out, name, member);
  for (const [name, member] of Object.entries(b)) {
    const old = own(a, name);
    // Two recursive schemas could be merged for ever.
    const nested = isObject(old) && isObject(member) && depth < 64;
    setOwn(out, name, nested ? patch(document, old, member, depth + 1) : member);
  }
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

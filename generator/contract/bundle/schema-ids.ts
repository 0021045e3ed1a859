import { pointer as join, ownString, tokensOf } from '../json.js';
import { isRemote, resolvePath } from '../load/files.js';
import type { SourceFile } from '../load/source-file.js';
import { childrenOf, type Grammar } from './grammar.js';
import type { Place } from './reference.js';

/** Stands for the specification's folder where a base URI is needed. The domain can never exist (RFC 6761). */
const FOLDER = 'http://specification.invalid/';

/**
 * The names that schemas give themselves with `$id`: a URI, or `#name` for a place inside one.
 *
 * Source: JSON Schema draft-07, section 8.2.
 */
export class SchemaIds {
  readonly #places = new Map<string, Place>();

  /** Notes the `$id` of a schema, if it has one. Beside `$ref` it has no effect. */
  declare(schema: unknown, place: Place, file: SourceFile): void {
    const id = ownString(schema, '$id');
    if (id === undefined || ownString(schema, '$ref') !== undefined) return;
    const uri = resolveUri(id, baseOf(place, file, { inclusive: false }));
    // Of two schemas with one name the first counts, as everywhere.
    if (uri !== undefined && !this.#places.has(trim(uri))) this.#places.set(trim(uri), place);
  }

  /** Notes every `$id` of a file that is one schema, even where nothing refers to the schema that has it. */
  declareAll(file: SourceFile, grammar: Grammar): void {
    if (!file.text.includes('$id')) return;
    const pending = [{ value: file.value, kind: 'schema', pointer: '' }];
    // What is met on the way is added to the list while it is walked.
    for (const { value, kind, pointer } of pending) {
      if (kind === 'schema') this.declare(value, { file: file.path, pointer }, file);
      // What stands beside `$ref` is no part of the schema, but others may refer to it: `definitions`, for one.
      for (const child of childrenOf(value, kind, grammar)) {
        pending.push({ value: child.value, kind: child.kind, pointer: join(pointer, ...child.path) });
      }
    }
  }

  /** Where a reference leads by the names of schemas; `undefined` if it uses none. */
  find(ref: string, from: Place, file: SourceFile): Place | undefined {
    if (this.#places.size === 0) return undefined;
    const uri = resolveUri(ref, baseOf(from, file, { inclusive: true }));
    if (uri === undefined) return undefined;
    const named = this.#places.get(trim(uri));
    if (named) return named;
    const hash = uri.indexOf('#');
    const holder = hash === -1 ? undefined : this.#places.get(uri.slice(0, hash));
    if (!holder || !uri.startsWith('#/', hash)) return undefined;
    return { file: holder.file, pointer: holder.pointer + decode(uri.slice(hash + 1)) };
  }

  /**
   * Where a reference leads by an `$id` around it, though no schema of that name is known: to another
   * file of the folder, or to the network. `undefined` where the file alone decides.
   */
  addressOf(ref: string, from: Place, file: SourceFile): Place | undefined {
    if (ref === '' || ref.startsWith('#')) return undefined;
    const base = baseOf(from, file, { inclusive: true });
    const uri = base === uriOf(file) ? undefined : resolveUri(ref, base);
    if (uri === undefined) return undefined;
    const [address = '', fragment = ''] = uri.split('#');
    const pointer = decode(fragment);
    if (pointer !== '' && !pointer.startsWith('/')) return undefined;
    if (!address.startsWith(FOLDER)) return isRemote(address) ? { file: address, pointer } : undefined;
    const path = resolvePath('', decode(address.slice(FOLDER.length)));
    return path === undefined ? undefined : { file: path, pointer };
  }
}

/** The URI that references at a place start from: that of the file, as the schemas around the place change it. */
function baseOf({ pointer }: Place, file: SourceFile, { inclusive }: { inclusive: boolean }): string {
  let base = uriOf(file);
  // Most files name nothing, and the walk from the root is not for free.
  if (!file.text.includes('$id')) return base;
  const tokens = tokensOf(pointer);
  let value: unknown = file.value;
  for (let depth = 0; depth < tokens.length + Number(inclusive); depth += 1) {
    const id = ownString(value, '$id');
    if (id !== undefined && ownString(value, '$ref') === undefined) base = resolveUri(id, base) ?? base;
    value = memberOf(value, tokens[depth]);
  }
  return base;
}

/** Every character of a file's name is part of the name, even `#` and `?`. Half of a surrogate pair has no encoding. */
function uriOf({ path }: SourceFile): string {
  if (isRemote(path)) return path;
  return (
    FOLDER +
    path
      .replaceAll(/\p{Cs}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}

function memberOf(value: unknown, token: string | undefined): unknown {
  if (token === undefined || typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined;
}

function resolveUri(uri: string, base: string): string | undefined {
  try {
    return new URL(uri, base).href;
  } catch {
    return undefined;
  }
}

/** An empty fragment says nothing. */
function trim(uri: string): string {
  return uri.endsWith('#') ? uri.slice(0, -1) : uri;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

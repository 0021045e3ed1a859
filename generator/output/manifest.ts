import { isObject, own } from '../contract/json.js';
import type { HashedFile } from './hashed-file.js';

/** The list of what was written. It is a file of the output itself, but not in its own list. */
export const MANIFEST_PATH = 'manifest.json';

/** What wrote the output. Only the manifest names its version, so that an update changes one file. */
export interface Generator {
  readonly name: string;
  readonly version: string;
}

/** The text of the manifest: `{generator: {name, version}, files: {path: sha256}}`, sorted by path. */
export function renderManifest(generator: Generator, files: readonly HashedFile[]): string {
  const sorted = files.map(({ path, hash }) => [path, hash] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const { name, version } = generator;
  return `${JSON.stringify({ generator: { name, version }, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/**
 * The hashes by path that a manifest lists, or `undefined` if it is not one that the named generator
 * wrote. Anybody can edit the file, so it only ever narrows down what may be deleted.
 */
export function parseManifest(text: string, generatorName: string): ReadonlyMap<string, string> | undefined {
  const value = parseJson(text);
  if (own(own(value, 'generator'), 'name') !== generatorName) return undefined;
  const files = own(value, 'files');
  if (!isObject(files)) return undefined;
  const entries = Object.entries(files);
  return entries.every(isEntry) ? new Map(entries) : undefined;
}

function isEntry(entry: readonly [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

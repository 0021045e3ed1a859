import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { EmitContext, PackageOptions } from './emitter.js';

/** Where the build puts `generator/runtime/`. The same path leads there from the sources and from the build. */
const RUNTIME_FOLDER = new URL('../../dist/runtime/', import.meta.url);

/**
 * Reads once what emitters may know beside the contract.
 *
 * @param runtimeFolder - the compiled runtime, as a `file:` URL that ends in `/`
 * @throws Error where the toolkit was not built
 */
export async function prepareContext(
  options: PackageOptions,
  diagnostics: Diagnostics,
  runtimeFolder: URL = RUNTIME_FOLDER,
): Promise<EmitContext> {
  return { package: options, diagnostics, runtime: await readRuntime(runtimeFolder) };
}

/** Where the build puts what the documentation needs in a browser. */
const DOCS_ASSETS_FOLDER = new URL('../../dist/docs-assets/', import.meta.url);

/** The style sheets and scripts of the documentation, by name; none where the toolkit was not built. */
export async function readDocsAssets(folder: URL = DOCS_ASSETS_FOLDER): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await readText(folder, name)] as const)));
}

/** Where the build puts `generator/models-runtime/`. */
const MODELS_RUNTIME_FOLDER = new URL('../../dist/models-runtime/', import.meta.url);

/**
 * Reads the hand-written part of models in other languages.
 *
 * @throws Error where the toolkit was not built
 */
export function readModelsRuntime(folder: URL = MODELS_RUNTIME_FOLDER): Promise<ReadonlyMap<string, string>> {
  return readRuntime(folder, ['.py', '.go']);
}

async function readRuntime(folder: URL, endings = ['.js', '.d.ts']): Promise<ReadonlyMap<string, string>> {
  const paths = await listFiles(folder, '', endings).catch((cause: unknown) => {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
    return [];
  });
  if (paths.length === 0) {
    throw new Error(`The compiled runtime is not in ${fileURLToPath(folder)}. Build the toolkit first: npm run build`);
  }
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readText(folder, path)] as const)));
}

async function listFiles(root: URL, folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(new URL(folder, root), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, `${path}/`, endings);
    return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

/** With the line ends of every other emitted file, whatever system compiled it. */
async function readText(folder: URL, path: string): Promise<string> {
  return (await readFile(new URL(path, folder), 'utf8')).replaceAll('\r\n', '\n');
}

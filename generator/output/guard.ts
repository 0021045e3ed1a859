import { realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Generator } from './manifest.js';
import type { Target } from './target.js';

export interface Surroundings {
  /** The working directory, absolute. */
  readonly cwd: string;
  /** The output folder, absolute or from the working directory. */
  readonly out: string;
  /** The entry file of the specification, likewise. */
  readonly spec: string;
  readonly generator: Generator;
}

/** The output folder, or why nothing may be written there: it is, or holds, the project itself. */
export async function guardOutput({ cwd, out, spec, generator }: Surroundings): Promise<Target | Diagnostic> {
  const root = await realPlace(resolve(cwd, out));
  const label = relative(cwd, resolve(cwd, out)).split(sep).join('/') || '.';
  const danger = await dangerOf(root, await realPlace(cwd), await realPlace(dirname(resolve(cwd, spec))));
  if (danger !== undefined) {
    return diagnostic('output-is-project-root', { message: `Nothing is written to ${label}: ${danger}.` });
  }
  const existing = await stat(root).catch(() => undefined);
  if (existing && !existing.isDirectory()) {
    return diagnostic('output-not-ours', { message: `${label} is a file, not a folder.` });
  }
  return { root, label, generator };
}

async function dangerOf(root: string, cwd: string, specFolder: string): Promise<string | undefined> {
  if (root === cwd) return 'it is the working directory';
  if (contains(root, cwd)) return 'it holds the working directory';
  if (root === specFolder) return 'it is the folder of the specification';
  if (contains(root, specFolder)) return 'it holds the specification';
  if (root.split(sep).some((name) => name.toLowerCase() === '.git')) return 'it is inside a repository’s .git';
  const repository = await stat(join(root, '.git')).catch(() => undefined);
  return repository && 'it is the root of a repository';
}

function contains(folder: string, inner: string): boolean {
  return inner.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path with links resolved as far as it exists. */
async function realPlace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    return join(await realPlace(parent), path.slice(parent.length).replace(/^[\\/]/, ''));
  }
}

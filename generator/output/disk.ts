import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './hashed-file.js';
import { MANIFEST_PATH } from './manifest.js';
import { inParallel } from './pool.js';

/** What the output folder holds: paths relative to it, with forward slashes. */
export interface Disk {
  /** False where the folder itself is missing. */
  readonly exists: boolean;
  readonly entries: ReadonlyMap<string, DiskEntry>;
  readonly manifest?: string;
}

export interface DiskEntry {
  /** `link`: a symbolic link. It is never followed, so everything listed is inside the folder. */
  readonly kind: 'file' | 'link' | 'other';
  /** SHA-256, for the files that were asked for. */
  readonly hash?: string;
}

/**
 * Package managers put their files there when somebody installs or tests the emitted package in
 * place. It is not under version control, can hold any number of files, and nothing is written there.
 */
const IGNORED_FOLDER = 'node_modules';
/** Left by file managers in every folder that somebody looks at. */
const IGNORED_FILES: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Lists the output folder and hashes those files whose paths are wanted. Throws on an I/O error. */
export async function readDisk(root: string, wanted: ReadonlySet<string>): Promise<Disk> {
  const entries = new Map<string, DiskEntry>();
  if (!(await list(root, '', entries))) return { exists: false, entries };

  const toHash = [...entries].flatMap(([path, { kind }]) => (kind === 'file' && wanted.has(path) ? [path] : []));
  await inParallel(toHash, async (path) => {
    entries.set(path, { kind: 'file', hash: sha256(await readFile(join(root, path))) });
  });
  if (entries.get(MANIFEST_PATH)?.kind !== 'file') return { exists: true, entries };
  return { exists: true, entries, manifest: await readFile(join(root, MANIFEST_PATH), 'utf8') };
}

/** Adds what is below a folder; `false` if there is no such folder. */
async function list(root: string, folder: string, entries: Map<string, DiskEntry>): Promise<boolean> {
  const children = await readFolder(join(root, folder));
  const folders: string[] = [];
  for (const child of children ?? []) {
    const path = folder === '' ? child.name : `${folder}/${child.name}`;
    if (child.isDirectory()) {
      if (path !== IGNORED_FOLDER) folders.push(path);
    } else if (!IGNORED_FILES.has(child.name)) {
      entries.set(path, { kind: child.isFile() ? 'file' : child.isSymbolicLink() ? 'link' : 'other' });
    }
  }
  await inParallel(folders, (path) => list(root, path, entries));
  return children !== undefined;
}

async function readFolder(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

import { mkdir, mkdtemp, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HashedFile } from './hashed-file.js';
import { MANIFEST_PATH } from './manifest.js';
import { foldersOf } from './paths.js';
import { type Plan, STAGE_PREFIX } from './plan.js';
import { inParallel } from './pool.js';

/** The path that an operation failed at, and why. */
export class WriteFailure extends Error {
  constructor(
    readonly path: string,
    override readonly cause: unknown,
  ) {
    super(path);
  }
}

/**
 * Makes a plan real, in two steps. First everything new is written to a folder of its own inside the
 * output folder: whatever fails there, such as a full disk, leaves the output as it was. Then the
 * files are moved into place, each at once.
 *
 * `journal` is a manifest of the old and the new files together. It stands while files move, so that
 * after an interruption the next run still knows all of them as ours.
 *
 * Throws a {@link WriteFailure}; no file of the preparations is left.
 */
export async function writePlan(root: string, plan: Plan, journal: string): Promise<void> {
  const created = await at('.', () => mkdir(root, { recursive: true }));
  const stage = await at('.', () => mkdtemp(join(root, STAGE_PREFIX)));
  try {
    const moves = await stageFiles(stage, [...plan.create, ...plan.change]);
    const journalFile = join(stage, 'journal');
    await at(MANIFEST_PATH, () => writeFile(journalFile, journal, { flag: 'wx' }));
    await commit(root, plan, moves, journalFile);
  } finally {
    await rm(stage, { recursive: true, force: true }).catch(() => undefined);
    if (created !== undefined) await removeEmpty(root, dirname(created));
  }
}

interface Move {
  readonly from: string;
  readonly path: string;
}

async function stageFiles(stage: string, files: readonly HashedFile[]): Promise<Move[]> {
  return inParallel([...files.entries()], async ([index, { path, content }]) => {
    const from = join(stage, String(index));
    await at(path, () => writeFile(from, content, { flag: 'wx' }));
    return { from, path };
  });
}

async function commit(root: string, plan: Plan, moves: readonly Move[], journalFile: string): Promise<void> {
  const place = (path: string) => join(root, path);
  if (plan.create.length + plan.delete.length > 0) {
    await at(MANIFEST_PATH, () => rename(journalFile, place(MANIFEST_PATH)));
  }
  // Deletions come first: `a.js` can give way to a folder `a.js/`, or to an `A.js` where case does not matter.
  await inParallel(plan.delete, (path) => at(path, () => unlink(place(path))));
  for (const path of plan.delete) await removeEmpty(dirname(place(path)), root);

  const folders = new Set(moves.flatMap(({ path }) => foldersOf(path).slice(-1)));
  await inParallel([...folders], (folder) => at(folder, () => mkdir(place(folder), { recursive: true })));
  const put = ({ from, path }: Move) => at(path, () => rename(from, place(path)));
  await inParallel(
    moves.filter(({ path }) => path !== MANIFEST_PATH),
    put,
  );
  await inParallel(
    moves.filter(({ path }) => path === MANIFEST_PATH),
    put,
  );
}

/** Removes a folder if it is empty, then the one around it, up to but without `stop`. */
async function removeEmpty(folder: string, stop: string): Promise<void> {
  for (let current = folder; current !== stop && current !== dirname(current); current = dirname(current)) {
    try {
      await rmdir(current);
    } catch (error) {
      // Gone already: the folder around it may be empty all the same. Anything else: it stays.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return;
    }
  }
}

async function at<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (cause) {
    throw new WriteFailure(path, cause);
  }
}

import type { Disk } from './disk.js';
import type { HashedFile } from './hashed-file.js';
import { pathProblem } from './paths.js';

/** What has to be done so that the output folder holds the files, and nothing else of ours. */
export interface Plan {
  readonly create: readonly HashedFile[];
  readonly change: readonly HashedFile[];
  readonly unchanged: readonly HashedFile[];
  /** Ours by the last manifest, and no longer wanted. */
  readonly delete: readonly string[];
  /** Neither wanted nor ours: never touched. */
  readonly foreign: readonly string[];
}

/** Compares what is wanted with what is there. `owned`: the paths of the last manifest. */
export function planOutput(files: readonly HashedFile[], disk: Disk, owned: ReadonlySet<string>): Plan {
  const { entries } = disk;
  const wanted = new Set(files.map(({ path }) => path));
  const rest = [...entries.keys()].filter((path) => !wanted.has(path)).sort();
  const ours = (path: string) => entries.get(path)?.kind !== 'other' && isOurs(path, owned);
  return {
    create: files.filter(({ path }) => !entries.has(path)),
    change: files.filter(({ path, hash }) => entries.has(path) && entries.get(path)?.hash !== hash),
    unchanged: files.filter(({ path, hash }) => entries.get(path)?.hash === hash),
    delete: rest.filter(ours),
    foreign: rest.filter((path) => !ours(path)),
  };
}

export function isUpToDate(plan: Plan): boolean {
  return plan.create.length + plan.change.length + plan.delete.length === 0;
}

/** The folder that files are prepared in; the last six characters are from `mkdtemp`. */
export const STAGE_PREFIX = '.webhook-contract-';
const STAGED = new RegExp(`^\\${STAGE_PREFIX}[A-Za-z0-9]{6}/`);

/** What a run that was killed has left of its preparations. */
export function isLeftover(path: string): boolean {
  return STAGED.test(path);
}

/** The manifest is a file that anybody can edit, so even a path that it lists has to be a safe one. */
function isOurs(path: string, owned: ReadonlySet<string>): boolean {
  return isLeftover(path) || (owned.has(path) && pathProblem(path) === undefined);
}

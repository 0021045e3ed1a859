import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { OutputFile } from '../emitters/emitter.js';
import { driftOf } from './check.js';
import { type Disk, readDisk } from './disk.js';
import { hashFile } from './hashed-file.js';
import { MANIFEST_PATH, parseManifest, renderManifest } from './manifest.js';
import { obstacles } from './obstacles.js';
import { checkPaths } from './paths.js';
import { isUpToDate, type Plan, planOutput } from './plan.js';
import { reasonOf } from './reason.js';
import type { Target } from './target.js';
import { WriteFailure, writePlan } from './write.js';

/** What became of the output: what was done, or why nothing was. */
export type WriteResult =
  | { readonly plan: Plan; readonly problems?: never }
  | { readonly problems: readonly Diagnostic[]; readonly plan?: never };

/**
 * Brings the output folder up to date: writes what differs, deletes what the last manifest lists and
 * is no longer wanted, and leaves everything else alone. Touches nothing if nothing is to do, or if
 * anything is in the way.
 */
export async function writeOutput(files: readonly OutputFile[], target: Target): Promise<WriteResult> {
  const compared = await compare(files, target);
  if (compared.problems) return compared;
  const { plan, disk, listed, journal } = compared;
  const owned = listed && new Set([...listed.keys(), MANIFEST_PATH]);
  const problems = obstacles(plan, disk, { owned, label: target.label });
  if (problems.length > 0) return { problems };
  if (isUpToDate(plan)) return { plan };
  try {
    await writePlan(target.root, plan, journal);
    return { plan };
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    const place = error.path === '.' ? target.label : `${target.label}/${error.path}`;
    return { problems: [diagnostic('output-write-failed', { message: `${place}: ${reasonOf(error.cause)}.` })] };
  }
}

/** What differs between the output folder and what it should hold. Writes nothing. */
export async function checkOutput(files: readonly OutputFile[], target: Target): Promise<readonly Diagnostic[]> {
  const compared = await compare(files, target);
  return compared.problems ?? driftOf(compared.plan, compared.disk, target);
}

interface Compared {
  readonly plan: Plan;
  readonly disk: Disk;
  /** What the manifest on the disk lists; `undefined` where there is none of ours. */
  readonly listed: ReadonlyMap<string, string> | undefined;
  readonly journal: string;
  readonly problems?: never;
}

async function compare(
  files: readonly OutputFile[],
  { root, label, generator }: Target,
): Promise<Compared | { readonly problems: readonly Diagnostic[] }> {
  const unsafe = checkPaths(files.map(({ path }) => path));
  if (unsafe.length > 0) return { problems: unsafe };

  const hashed = files.map(hashFile);
  const manifest = hashFile({ path: MANIFEST_PATH, content: renderManifest(generator, hashed) });
  const wanted = [...hashed, manifest];
  try {
    const disk = await readDisk(root, new Set(wanted.map(({ path }) => path)));
    const listed = disk.manifest === undefined ? undefined : parseManifest(disk.manifest, generator.name);
    const plan = planOutput(wanted, disk, new Set(listed?.keys()));
    const leaving = plan.delete.flatMap((path) => {
      const hash = listed?.get(path);
      return hash === undefined ? [] : [{ path, content: '', hash }];
    });
    return { plan, disk, listed, journal: renderManifest(generator, [...hashed, ...leaving]) };
  } catch (error) {
    return { problems: [diagnostic('output-unreadable', { message: `${label}: ${reasonOf(error)}.` })] };
  }
}

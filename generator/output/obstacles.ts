import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { fold } from '../fold.js';
import type { Disk } from './disk.js';
import { MANIFEST_PATH } from './manifest.js';
import { foldersOf } from './paths.js';
import type { Plan } from './plan.js';

export interface Ownership {
  /** The paths of the last manifest, and its own; `undefined` where no manifest of ours is there. */
  readonly owned: ReadonlySet<string> | undefined;
  /** How people know the output folder. */
  readonly label: string;
}

/** What stands in the way of a plan: content that is not ours and would be lost, links out of the folder. */
export function obstacles(plan: Plan, disk: Disk, { owned, label }: Ownership): Diagnostic[] {
  const overwritten = plan.change.filter(({ path }) => !owned?.has(path)).map(({ path }) => path);
  if (!owned) {
    const [first] = [...overwritten, ...plan.foreign];
    return first === undefined ? [] : [notOurs(label, first, disk)];
  }
  return [...overwritten.map((path) => foreignFile(label, path)), ...inTheWay(plan, disk, label)];
}

/** A link or a file of somebody else where a folder is needed, and the other way round. */
function inTheWay(plan: Plan, disk: Disk, label: string): Diagnostic[] {
  const foreign = new Set(plan.foreign);
  const foreignFolders = new Set(plan.foreign.flatMap(foldersOf));
  // Where case does not matter, `Notes.md` would replace somebody's `notes.md`.
  const folded = new Map(plan.foreign.map((path) => [fold(path), path]));
  const found = new Map<string, Diagnostic>();
  for (const { path } of [...plan.create, ...plan.change]) {
    const twin = folded.get(fold(path));
    if (twin !== undefined) found.set(twin, foreignFile(label, twin));
    if (foreignFolders.has(path)) found.set(path, foreignFile(label, path));
    for (const folder of foldersOf(path)) {
      if (!foreign.has(folder)) continue;
      found.set(folder, disk.entries.get(folder)?.kind === 'link' ? link(label, folder) : foreignFile(label, folder));
    }
  }
  return [...found.values()];
}

function notOurs(label: string, example: string, disk: Disk): Diagnostic {
  if (/^(<{7}|={7}|>{7})/m.test(disk.manifest ?? '')) {
    return diagnostic('output-not-ours', {
      message: `${label}/${MANIFEST_PATH} has the markers of a merge conflict, so that nobody can tell which files are ours.`,
      help: `Take either side, \`git checkout --ours ${label}/${MANIFEST_PATH}\`, and run \`webhook-contract generate\` again.`,
    });
  }
  return diagnostic('output-not-ours', {
    message: `${label} is not empty and has no manifest of webhook-contract. It holds '${example}', for one.`,
  });
}

function foreignFile(label: string, path: string): Diagnostic {
  return diagnostic('output-not-ours', {
    message: `${label}/${path} is in the way: it is not in the manifest, so webhook-contract did not write it.`,
    help: 'Move or delete it, and run `webhook-contract generate` again. Nothing was touched.',
  });
}

function link(label: string, path: string): Diagnostic {
  return diagnostic('output-outside-root', {
    message: `${label}/${path} is a symbolic link, and files would be written where it leads.`,
  });
}

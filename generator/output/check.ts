import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Disk } from './disk.js';
import type { HashedFile } from './hashed-file.js';
import type { Plan } from './plan.js';
import { inParallel } from './pool.js';
import type { Target } from './target.js';

/** One finding for each file that is missing, changed or orphaned. Writes nothing. */
export async function driftOf(plan: Plan, disk: Disk, { root, label }: Target): Promise<Diagnostic[]> {
  if (!disk.exists) return [noFolder(label, plan)];
  const changed = await inParallel(plan.change, (file) => changedFile(file, root, label));
  return [
    ...plan.create.map(({ path }) => diagnostic('drift-missing', { message: `${label}/${path} is missing.` })),
    ...changed,
    ...plan.delete.map((path) => orphan(label, path)),
    ...plan.foreign.map((path) => orphan(label, path, FOREIGN_HELP)),
  ];
}

/** `generate` would leave it alone, so it is no help to advise it. */
const FOREIGN_HELP =
  'Delete it or move it out of the folder. `webhook-contract generate` leaves it alone, because it did not write it.';

function noFolder(label: string, plan: Plan): Diagnostic {
  return diagnostic('drift-missing', {
    message: `${label} does not exist; the contract gives ${plan.create.length} files.`,
  });
}

function orphan(label: string, path: string, help?: string): Diagnostic {
  const message = `${label}/${path} does not belong to the contract.`;
  return diagnostic('drift-orphaned', { message, help, at: place(`${label}/${path}`, 1) });
}

async function changedFile({ path, content }: HashedFile, root: string, label: string): Promise<Diagnostic> {
  const name = `${label}/${path}`;
  // A link in the place of a file has no text of ours; what it leads to is nobody's business here.
  const actual = await readFile(join(root, path), 'utf8').catch(() => '');
  if (actual.replaceAll('\r\n', '\n') === content) {
    return diagnostic('drift-changed', {
      message: `${name} has other line endings than what is generated.`,
      help: `Add \`${label}/** text eol=lf\` to .gitattributes, then run \`webhook-contract generate\`.`,
      at: place(name, 1),
    });
  }
  const line = firstDifference(actual, content);
  const message = `${name} is not what the contract gives, from line ${line} on.`;
  return diagnostic('drift-changed', { message, at: place(name, line) });
}

function firstDifference(actual: string, wanted: string): number {
  const lines = actual.split('\n');
  const index = wanted.split('\n').findIndex((line, at) => line !== lines[at]);
  return Math.min(index === -1 ? lines.length : index + 1, lines.length);
}

function place(file: string, line: number) {
  return { file, line, column: 1, pointer: '' };
}

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder with kind, size, time of change and content: equal only if nothing was touched. */
export function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    entriesOf(folder).map((path) => {
      const file = join(folder, path);
      const { mode, size, mtimeNs } = lstatSync(file, { bigint: true });
      return [path, `${mode.toString(8)} ${size} ${mtimeNs} ${contentOf(file)}`];
    }),
  );
}

/** The texts of all files below a folder. */
export function textsOf(folder: string): Record<string, string> {
  const files = entriesOf(folder).filter((path) => lstatSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function entriesOf(folder: string, below = ''): string[] {
  const found = readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? [path, ...entriesOf(folder, path)] : [path];
  });
  return below === '' ? ['.', ...found].sort() : found;
}

function contentOf(file: string): string {
  const entry = lstatSync(file);
  if (entry.isSymbolicLink()) return `link to ${readlinkSync(file)}`;
  return entry.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder';
}

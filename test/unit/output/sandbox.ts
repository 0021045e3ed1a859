import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Target } from '../../../generator/output/target.js';

export const TOOL = { name: 'webhook-contract', version: '1.2.3' };

/** A folder of its own, removed after the test. */
export function sandbox(): string {
  const folder = emptyFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same, for loops inside one test, which clean up themselves. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'webhook-contract-test-')));
}

export function targetIn(folder: string): Target {
  return { root: join(folder, 'out'), label: 'out', generator: TOOL };
}

export function put(folder: string, path: string, content = path): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Everything below a folder, as text: folders, files with content, links with their goal. */
export function tree(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (path: string) => {
    for (const name of readdirSync(join(folder, path))) {
      const inner = path === '' ? name : `${path}/${name}`;
      const entry = lstatSync(join(folder, inner));
      if (entry.isSymbolicLink()) found[inner] = `→ ${readlinkSync(join(folder, inner))}`;
      else if (entry.isDirectory()) visit(inner);
      else found[inner] = readFileSync(join(folder, inner), 'utf8');
      if (entry.isDirectory()) found[`${inner}/`] = 'folder';
    }
  };
  visit('');
  return found;
}

export function files(...entries: readonly (readonly [string, string])[]) {
  return entries.map(([path, content]) => ({ path, content }));
}

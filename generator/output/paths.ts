import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { fold } from '../fold.js';
import { MANIFEST_PATH } from './manifest.js';

/** Controls, invisible and text-reordering marks, lone surrogates: none belongs into a file name. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const FORBIDDEN_ON_WINDOWS = /[<>:"\\|?*]/;
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file; the extension does not help. */
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const LONGEST_NAME = 255;

/** Why a path cannot be a file of the output on every system, or `undefined` if it can. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('/')) return 'it is absolute';
  if (INVISIBLE.test(path)) return 'it has an invisible character';
  if (path.toLowerCase().startsWith('node_modules/')) return 'node_modules is left to package managers';
  for (const name of path.split('/')) {
    const problem = nameProblem(name);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function nameProblem(name: string): string | undefined {
  if (name === '') return 'it has an empty segment';
  if (name === '.' || name === '..') return `it has the segment '${name}'`;
  if (name.toLowerCase() === '.git') return 'it would be inside a repository';
  if (FORBIDDEN_ON_WINDOWS.test(name)) return `'${name}' has a character that Windows does not allow`;
  if (/[. ]$/.test(name)) return `'${name}' ends with a dot or a space, which Windows drops`;
  if (WINDOWS_DEVICE.test(name)) return `'${name}' is a device on Windows`;
  if (Buffer.byteLength(name) > LONGEST_NAME) return `a segment is longer than ${LONGEST_NAME} bytes`;
  return undefined;
}

/** Everything that is wrong with the paths of a plan: unsafe ones, and those that would share a place. */
export function checkPaths(paths: readonly string[]): Diagnostic[] {
  const unsafe = paths.flatMap((path) => {
    const problem = pathProblem(path);
    if (problem === undefined) return [];
    return [diagnostic('output-path-unsafe', { message: `Cannot write '${path}': ${problem}.` })];
  });
  return [...unsafe, ...collisions(paths)];
}

/**
 * Folders count like files: `A/x` and `a/y` are one folder where case does not matter, so that one
 * of the spellings is lost.
 */
function collisions(paths: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const files = new Map<string, string>([[fold(MANIFEST_PATH), MANIFEST_PATH]]);
  for (const path of paths) {
    const other = files.get(fold(path));
    if (other === undefined) files.set(fold(path), path);
    else found.push(collision(path, other));
  }
  const folders = new Map<string, string>();
  for (const path of paths) {
    for (const folder of foldersOf(path)) {
      const key = fold(folder);
      const other = files.get(key) ?? folders.get(key);
      if (other === undefined) folders.set(key, folder);
      else if (other !== folder || files.has(key)) found.push(collision(path, other));
    }
  }
  return found;
}

function collision(path: string, other: string): Diagnostic {
  const message =
    path === other ? `Two files are both called '${path}'.` : `'${path}' and '${other}' would share a place.`;
  return diagnostic('output-path-collision', { message });
}

/** `a/b/c.js` is in `a` and `a/b`. */
export function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

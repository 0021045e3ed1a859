import { posix, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ReadResult } from './pipeline.js';
import type { Findings } from './report.js';

/** Fetched files, where that is allowed, keep their address. */
const URL_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Findings about the specification name files from its root folder. People and tools open them from
 * the working directory.
 */
export function fromSpec({ diagnostics, sources }: ReadResult, root: string, cwd: string): Findings {
  const folder = relative(cwd, resolve(cwd, root)).split(sep).join('/');
  const place = (file: string) => (URL_SCHEME.test(file) ? file : posix.join(folder, file));
  return {
    diagnostics: diagnostics.all.map((found) => relocated(found, place)),
    sources: new Map([...sources].map(([file, text]) => [place(file), text])),
  };
}

function relocated(found: Diagnostic, place: (file: string) => string): Diagnostic {
  if (!found.location) return found;
  return { ...found, location: { ...found.location, file: place(found.location.file) } };
}

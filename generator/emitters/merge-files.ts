import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { fold } from '../fold.js';
import type { OutputFile } from './emitter.js';

/** What one emitter made. */
export interface EmitterOutput {
  readonly emitter: string;
  readonly files: readonly OutputFile[];
}

/** The files of all emitters, sorted by path. Two with one path are reported, and the first is kept. */
export function mergeFiles(outputs: readonly EmitterOutput[], diagnostics: Diagnostics): readonly OutputFile[] {
  const found = new Map<string, { readonly emitter: string; readonly file: OutputFile }>();
  for (const { emitter, files } of outputs) {
    for (const file of files) {
      const key = fold(file.path);
      const first = found.get(key);
      if (!first) {
        found.set(key, { emitter, file });
        continue;
      }
      diagnostics.report('output-path-collision', {
        message: `Both ${first.file.path} (from '${first.emitter}') and ${file.path} (from '${emitter}') would be written.`,
      });
    }
  }
  return [...found.values()].map(({ file }) => file).sort((a, b) => (a.path < b.path ? -1 : 1));
}

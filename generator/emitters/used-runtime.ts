import { posix } from 'node:path';
import type { OutputFile } from './emitter.js';
import { PLATFORM, PLATFORMS } from './platforms.js';

const RUNTIME = 'runtime/';
const IMPORT = /\b(?:from|import) ?\(?'(\.[^']+|#platform)'/g;

/**
 * The files without those of the runtime that no other file leads to: a contract without signatures, or a
 * package without mocks, has no use for their code. A module and its declarations go together.
 */
export function withUsedRuntime(files: readonly OutputFile[]): readonly OutputFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const queue = [...contents.keys()].filter((path) => !path.startsWith(RUNTIME));
  const used = new Set(queue);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const target of importedBy(path, contents.get(path) ?? '')) {
      for (const part of [target, target.replace(/\.js$/, '.d.ts')]) {
        if (used.has(part) || !contents.has(part)) continue;
        used.add(part);
        queue.push(part);
      }
    }
  }
  return files.filter(({ path }) => used.has(path));
}

/** The paths of the modules that one imports, at once or later. */
export function importedBy(path: string, content: string): string[] {
  if (!/\.(js|d\.ts)$/.test(path)) return [];
  return [...content.matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    return specifier === PLATFORM ? Object.values(PLATFORMS) : [posix.join(posix.dirname(path), specifier)];
  });
}

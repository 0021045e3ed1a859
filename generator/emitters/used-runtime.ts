import { posix } from 'node:path';
import type { OutputFile } from './emitter.js';

const RUNTIME = 'runtime/';
/** What the package's own `imports` lead to, one of which is chosen where it runs. */
const PLATFORMS = ['runtime/platform/node.js', 'runtime/platform/web.js'];
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

function importedBy(path: string, content: string): string[] {
  if (!/\.(js|d\.ts)$/.test(path)) return [];
  return [...content.matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    return specifier === '#platform' ? PLATFORMS : [posix.join(posix.dirname(path), specifier)];
  });
}

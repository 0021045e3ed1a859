import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asInstalled } from './as-installed.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What chooses the platform of the emitted package: Node.js, or the web. */
export type Conditions = 'node' | 'browser';

/** One module, by its path in the repository or its full one, with everything that it imports, as text. */
export async function bundled(
  entry: string,
  { conditions, minify = false }: { readonly conditions: Conditions; readonly minify?: boolean },
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(ROOT, entry)],
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: conditions === 'node' ? 'node' : 'browser',
    plugins: [asInstalled],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

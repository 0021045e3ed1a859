import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../generated/', import.meta.url));
const { name } = JSON.parse(readFileSync(new URL('../../generated/package.json', import.meta.url), 'utf8'));

/**
 * For esbuild: the root of the emitted package as whoever installs it gets it, by its `exports` and the conditions
 * of the bundle.
 *
 * @type {import('esbuild').Plugin}
 */
export const asInstalled = {
  name: 'as-installed',
  setup(build) {
    build.onResolve({ filter: /\/generated\/index\.js$/ }, ({ kind }) =>
      build.resolve(name, { resolveDir: folder, kind }),
    );
  },
};

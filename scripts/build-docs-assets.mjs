// Makes what the documentation needs beside its pages: the scripts and styles of the site for a browser, and the
// highlighter in one file with the few languages that it knows.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Scripts of the site: each becomes one classic script, because `file:` pages refuse modules. */
const SCRIPTS = ['early', 'site'];

export async function buildDocsAssets(root, dist) {
  const sources = join(root, 'generator/docs');
  const outdir = join(dist, 'docs-assets');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    build({
      entryPoints: Object.fromEntries(SCRIPTS.map((name) => [name, join(sources, `browser/${name}.ts`)])),
      outdir,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      legalComments: 'none',
      logLevel: 'warning',
    }),
    build({
      entryPoints: { site: join(sources, 'styles/site.css') },
      outdir,
      bundle: true,
      minify: true,
      logLevel: 'warning',
    }),
    build({
      entryPoints: [join(sources, 'html/highlighter.ts')],
      outfile: join(dist, 'docs/html/highlighter.js'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      legalComments: 'inline',
      logLevel: 'warning',
    }),
  ]);
}

// Makes what the documentation needs beside its pages: the scripts and styles of the site for a browser, and the
// highlighter in one file with the few languages that it knows.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Scripts of the site: each becomes one classic script, because `file:` pages refuse modules. */
const SCRIPTS = ['early', 'site', 'search', 'playground', 'not-found'];

/** Libraries inside of scripts, whose licences ask to be handed on. */
const LICENCES = { search: ['minisearch', 'LICENSE.txt'] };
/** Style sheets: that of all pages, and that of the one page with tools. */
const STYLES = ['site', 'playground'];

export async function buildDocsAssets(root, dist) {
  const sources = join(root, 'generator/docs');
  const outdir = join(dist, 'docs-assets');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    ...SCRIPTS.map((name) =>
      build({
        entryPoints: { [name]: join(sources, `browser/${name}.ts`) },
        outdir,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2022',
        // Lines that end make differences that can be read.
        lineLimit: 160,
        legalComments: 'none',
        banner: { js: licenceOf(name) },
        logLevel: 'warning',
      }),
    ),
    build({
      entryPoints: [join(root, 'generator/dev/browser/live-reload.ts')],
      outfile: join(dist, 'dev/live-reload.js'),
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2022',
      logLevel: 'warning',
    }),
    build({
      entryPoints: Object.fromEntries(STYLES.map((name) => [name, join(sources, `styles/${name}.css`)])),
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

/** The licence of the library in a script, as a comment that stays. */
function licenceOf(script) {
  if (!LICENCES[script]) return '';
  const [library, file] = LICENCES[script];
  const folder = packageFolder(library);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, file), 'utf8').trim().replaceAll('*/', '* /');
  return `/*! ${library} ${version}\n${text}\n*/`;
}

/** Not every library exports its `package.json`. */
function packageFolder(library) {
  const entry = createRequire(import.meta.url).resolve(library);
  return join(entry.slice(0, entry.lastIndexOf(`node_modules/${library}`)), 'node_modules', library);
}

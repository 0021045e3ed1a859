import { posix } from 'node:path';
import type { Plugin } from 'esbuild';
import type { OutputFile } from '../../emitters/emitter.js';
import { PLATFORM, PLATFORMS } from '../../emitters/platforms.js';
import { CONTRACT_GLOBAL } from './model.js';
import { type Tools, wantedExports } from './tools.js';

const ENTRY = 'playground-entry';

/**
 * The emitted code that the playground runs, as one classic script that sets one global: the same modules
 * that partners install, so that the page and the package cannot disagree.
 *
 * @param made - the files of the package; nothing else is read
 * @throws Error where one of them imports what is not there
 */
export async function contractScript(made: readonly OutputFile[], tools: Tools): Promise<string> {
  const { build } = await import('esbuild');
  const modules = new Map(made.filter(({ path }) => path.endsWith('.js')).map(({ path, content }) => [path, content]));
  modules.set(ENTRY, entryOf(tools));
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    plugins: [virtual(modules)],
    bundle: true,
    write: false,
    // Names that a minifier gives change all at once: the script is committed, and its differences are read.
    minifySyntax: true,
    format: 'iife',
    globalName: CONTRACT_GLOBAL,
    target: 'es2022',
    platform: 'browser',
    charset: 'ascii',
    legalComments: 'none',
    // Neither a configuration nor a package of the place where this runs has a say.
    tsconfigRaw: '{}',
    absWorkingDir: '/',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function entryOf(tools: Tools): string {
  return wantedExports(tools)
    .map(([path, names]) => `export { ${names.join(', ')} } from './${path}';\n`)
    .join('');
}

/** Modules that are nowhere on a disk. */
function virtual(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'emitted-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const target = path === PLATFORM ? PLATFORMS.default : posix.join(posix.dirname(importer), path);
        if (!modules.has(target))
          return { errors: [{ text: `${importer || 'the playground'} imports ${path}, which was not emitted` }] };
        return { path: target, namespace: 'emitted', sideEffects: false };
      });
      onLoad({ filter: /.*/, namespace: 'emitted' }, ({ path }) => ({
        contents: modules.get(path) ?? '',
        loader: 'js',
      }));
    },
  };
}

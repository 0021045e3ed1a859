import { setImmediate } from 'node:timers/promises';
import type { Contract } from '../contract/model.js';
import { pageRenderer } from '../docs/html/render-site.js';
import { renderMarkdown } from '../docs/markdown/render-site.js';
import type { Site } from '../docs/model.js';
import { placesOf } from '../docs/place.js';
import { contractScript } from '../docs/playground/contract-script.js';
import { dataScript, playgroundData } from '../docs/playground/data-script.js';
import { toolsIn } from '../docs/playground/tools.js';
import type { Models } from '../docs/samples/index.js';
import { indexScript, searchIndex } from '../docs/search/search-index.js';
import { siteOf } from '../docs/site.js';
import { NOT_FOUND_SCRIPT, themedAssets } from '../docs/theme/assets.js';
import type { EmitContext, Emitter, OutputFile } from './emitter.js';

const FOLDER = 'docs/';

/** The documentation: a site, its Markdown twin, and what they share. */
export const docs: Emitter = {
  name: 'docs',
  async emit(contract, context, made = []) {
    const tools = toolsIn(made);
    // Another process bundles it while this one renders pages.
    const bundling = tools.validates && contract.messages.length > 0 ? contractScript(made, tools) : undefined;
    const site = siteOf(contract, context, made, await modelsIn(contract, made));
    const hasPlayground = site.pages.some(({ kind }) => kind === 'playground');
    const built = context.docsAssets ?? new Map<string, string>();
    const assets = themedAssets(built, context.docs).filter(
      ({ path }) => hasPlayground || !path.startsWith('assets/playground'),
    );
    const index = { path: 'assets/search-index.js', content: indexScript(searchIndex(site, contract)) };
    const pages = [
      ...(await htmlOf(site, context, built.get(NOT_FOUND_SCRIPT))),
      ...renderMarkdown(site),
      ...assets,
      index,
    ];
    const script = await bundling;
    const playground =
      hasPlayground && script !== undefined
        ? [
            { path: 'assets/playground-contract.js', content: script },
            {
              path: 'assets/playground-data.js',
              content: dataScript(playgroundData(site, contract, placesOf(contract))),
            },
          ]
        : [];
    const files = [...pages, ...playground];
    return files.map(({ path, content }) => ({ path: FOLDER + path, content }));
  },
};

async function htmlOf(
  site: Site,
  { docs }: EmitContext,
  notFoundScript: string | undefined,
): Promise<readonly OutputFile[]> {
  const render = pageRenderer(site, docs, notFoundScript);
  const files: OutputFile[] = [];
  for (const page of site.pages) {
    files.push(render(page));
    // The bundler asks for one module after another, and has its answers between two pages.
    await setImmediate();
  }
  return files;
}

/** Packages in other languages are loaded where there are some, as the library that writes them is. */
async function modelsIn(contract: Contract, made: readonly OutputFile[]): Promise<Models> {
  if (!made.some(({ path }) => path.startsWith('models/'))) return {};
  const { modelSamples } = await import('./models/index.js');
  return modelSamples(contract, made);
}

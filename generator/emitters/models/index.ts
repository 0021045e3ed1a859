import { LANGUAGE_NAMES, type LanguageName, type LanguageTargets, targetsOf } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { EmitContext, Emitter, OutputFile } from '../emitter.js';
import type { ModelSamples } from './language.js';
import { loadLanguage } from './languages.js';
import { buildModels } from './prepass/build-models.js';
import { type RenderModels, renderHere } from './renderer.js';

/**
 * Models for receivers who do not write TypeScript, in the languages that are asked for.
 *
 * @param render - has Modelina write them; by default in this thread
 */
export function modelsFor(targets: LanguageTargets, render: RenderModels = renderHere): Emitter {
  return {
    name: 'models',
    async emit(contract: Contract, context: EmitContext): Promise<readonly OutputFile[]> {
      const set = buildModels(contract, context.diagnostics);
      const emitted = targetsOf(targets).map(async ([name, options]) => {
        const [language, code] = await Promise.all([loadLanguage(name), render(name, set)]);
        if (!code) return undefined;
        const runtime = below(context.modelsRuntime ?? new Map(), `${name}/`);
        const files = language.files({ contract, set, code, package: context.package, options, runtime });
        return files.map(({ path, content }) => ({ path: `models/${name}/${path}`, content }));
      });
      const packages = await Promise.all(emitted);
      if (packages.includes(undefined)) {
        context.diagnostics.report('modelina-missing', {
          message: 'Models in other languages need @asyncapi/modelina, which is not installed.',
        });
      }
      return packages.flatMap((files) => files ?? []);
    },
  };
}

/** Code that uses the packages that are there: only their languages are loaded. */
export async function modelSamples(
  contract: Contract,
  made: readonly OutputFile[],
): Promise<Partial<Record<LanguageName, ModelSamples>>> {
  // What was widened has been told where the packages were made.
  const set = buildModels(contract, new Diagnostics());
  const found = LANGUAGE_NAMES.map(async (name) => {
    const files = made.flatMap(({ path, content }) =>
      path.startsWith(`models/${name}/`) ? [{ path: path.slice(`models/${name}/`.length), content }] : [],
    );
    if (files.length === 0) return [];
    const language = await loadLanguage(name);
    return [[name, language.samples(contract, set, `./path/to/package/models/${name}`, files)] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

function below(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [])),
  );
}

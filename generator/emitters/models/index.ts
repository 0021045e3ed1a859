import { type LanguageTargets, targetsOf } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import type { EmitContext, Emitter, OutputFile } from '../emitter.js';
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

function below(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [])),
  );
}

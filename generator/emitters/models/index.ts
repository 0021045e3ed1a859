import { LANGUAGE_NAMES, type LanguageName, type LanguageTargets } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { EmitContext, Emitter, OutputFile } from '../emitter.js';
import type { Language, ModelSamples } from './language.js';
import type { Modelina } from './modelina.js';
import { buildModels } from './prepass/build-models.js';

const LANGUAGES: Readonly<Record<LanguageName, () => Promise<Language>>> = {
  python: () => import('./python/index.js').then(({ python }) => python),
  go: () => import('./go/index.js').then(({ go }) => go),
};

/** Models for receivers who do not write TypeScript, in the languages that are asked for. */
export function modelsFor(targets: LanguageTargets): Emitter {
  return {
    name: 'models',
    async emit(contract: Contract, context: EmitContext): Promise<readonly OutputFile[]> {
      const modelina = await loadModelina(context);
      if (!modelina) return [];
      const set = buildModels(contract, context.diagnostics);
      const wanted = LANGUAGE_NAMES.filter((name) => targets[name] !== undefined && targets[name] !== false);
      const emitted = wanted.map(async (name) => {
        const language = await LANGUAGES[name]();
        const target = targets[name];
        const files = await language.emit({
          contract,
          set,
          modelina,
          package: context.package,
          options: typeof target === 'object' ? target : {},
          runtime: below(context.modelsRuntime ?? new Map(), `${name}/`),
          diagnostics: context.diagnostics,
        });
        return files.map(({ path, content }) => ({ path: `models/${name}/${path}`, content }));
      });
      return (await Promise.all(emitted)).flat();
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
    const language = await LANGUAGES[name]();
    return [[name, language.samples(contract, set, `./path/to/package/models/${name}`, files)] as const];
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

/** An optional peer: whoever wants models in other languages installs it. */
async function loadModelina({ diagnostics }: EmitContext): Promise<Modelina | undefined> {
  try {
    return await import('@asyncapi/modelina');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isMissing) throw error;
    diagnostics.report('modelina-missing', {
      message: 'Models in other languages need @asyncapi/modelina, which is not installed.',
    });
    return undefined;
  }
}

function below(files: ReadonlyMap<string, string>, folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...files].flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text] as const] : [])),
  );
}

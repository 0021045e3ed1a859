import { type LanguageTargets, targetsOf } from '../config/languages.js';
import type { Contract } from '../contract/model.js';
import type { EmitContext, Emitter, OutputFile } from './emitter.js';
import { joinedPackage } from './link/joined-package.js';
import { withDirectImports } from './link/module-graph.js';
import { mergeFiles } from './merge-files.js';
import type { RenderModels } from './models/renderer.js';
import { prepareContext, readDocsAssets, readModelsRuntime } from './prepare-context.js';
import { withUsedRuntime } from './used-runtime.js';

/** By name; some emit what fits the other outputs. */
type Loaders = Readonly<Record<string, (outputs: ReadonlySet<string>) => Promise<Emitter>>>;

/** Each is loaded only when something is emitted, because some bring large libraries. */
const ALWAYS: Loaders = {
  types: () => import('./types/index.js').then(({ types }) => types),
  validators: () => import('./validators/index.js').then(({ validators }) => validators),
  receiving: () => import('./receiving/index.js').then(({ receiving }) => receiving),
  strict: () => import('./strict/index.js').then(({ strict }) => strict),
  runtime: () => import('./runtime.js').then(({ runtime }) => runtime),
};

/** Outputs that the rest of the package does without. */
const OPTIONAL: Loaders = {
  handlers: () => import('./handlers/index.js').then(({ handlers }) => handlers),
  schemas: () => import('./schemas.js').then(({ schemas }) => schemas),
  asyncapi: () => import('./asyncapi.js').then(({ asyncapi }) => asyncapi),
  publisher: () => import('./publisher/index.js').then(({ publisher }) => publisher),
  'follow-up': () => import('./follow-up/index.js').then(({ followUp }) => followUp),
  mocks: () => import('./mocks/index.js').then(({ mocks }) => mocks),
  arbitraries: () => import('./arbitraries/index.js').then(({ arbitraries }) => arbitraries),
  cli: (outputs) => import('./cli/index.js').then(({ cli }) => cli(outputs)),
  conformance: () => import('./conformance/index.js').then(({ conformance }) => conformance),
  openapi: () => import('./openapi.js').then(({ openapi }) => openapi),
};

/** Outputs that use the files of the others, so they run when those are there. */
const LAST: Loaders = {
  docs: () => import('./docs.js').then(({ docs }) => docs),
};

/** Outputs that are made of others: without those, they are off as well. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { arbitraries: ['mocks'], conformance: ['mocks', 'cli'] };

/** The outputs that a configuration can switch off. */
export const EMITTER_NAMES: readonly string[] = [...Object.keys(OPTIONAL), ...Object.keys(LAST)];

export interface EmitRequest extends Omit<EmitContext, 'runtime' | 'modelsRuntime'> {
  /** The languages to emit models in; none by default. */
  readonly models?: LanguageTargets;
  /** Where Modelina renders those models; by default in this thread. */
  readonly renderModels?: RenderModels;
  /** Outputs to switch off or on; all others are at their default, which is on. */
  readonly outputs?: Readonly<Record<string, boolean>>;
  /** The compiled runtime; without it, that of the toolkit's own build. */
  readonly runtime?: ReadonlyMap<string, string>;
}

/**
 * Emits the whole package.
 *
 * @returns its files, sorted by path. Two with one path are an `output-path-collision` among the
 * request's diagnostics, and the first of them is returned.
 * @throws Error where the toolkit was not built
 */
export async function emitAll(contract: Contract, request: EmitRequest): Promise<readonly OutputFile[]> {
  const isOn = (name: string): boolean => request.outputs?.[name] !== false;
  const chosen = [...Object.entries(ALWAYS), ...chosenOf(OPTIONAL, isOn)];
  const last = chosenOf(LAST, isOn);
  const names = new Set([...chosen, ...last].map(([name]) => name));
  const [context, { packageFiles }, models, first, finishing] = await Promise.all([
    contextOf(request, last.length > 0),
    import('./package/index.js'),
    modelsOf(request),
    Promise.all(chosen.map(([, load]) => load(names))),
    Promise.all(last.map(([, load]) => load(names))),
  ]);
  const run = (emitters: readonly Emitter[], made: readonly OutputFile[]) =>
    Promise.all(
      emitters.map(async (emitter) => ({ emitter: emitter.name, files: await emitter.emit(contract, context, made) })),
    );
  const outputs = await run([...first, packageFiles(names), ...models], []);
  const made = withUsedRuntime(withDirectImports(mergeFiles(outputs, context.diagnostics)));
  const finished = await run(finishing, made);
  return mergeFiles([{ emitter: 'package', files: joinedPackage(made) }, ...finished], context.diagnostics);
}

function chosenOf(loaders: Loaders, isOn: (name: string) => boolean) {
  return Object.entries(loaders).filter(([name]) => [name, ...(NEEDED[name] ?? [])].every(isOn));
}

async function contextOf(request: EmitRequest, withDocs: boolean): Promise<EmitContext> {
  const { package: options, diagnostics, runtime, docs, models } = request;
  const [context, modelsRuntime, docsAssets] = await Promise.all([
    runtime ? { package: options, diagnostics, runtime } : prepareContext(options, diagnostics),
    targetsOf(models).length > 0 ? readModelsRuntime() : undefined,
    withDocs ? assetsOf(request) : undefined,
  ]);
  return {
    ...context,
    ...(modelsRuntime && { modelsRuntime }),
    ...(docsAssets && { docsAssets }),
    ...(docs && { docs }),
  };
}

/** Where the caller brings a runtime of its own, nothing was built, and the site comes without its looks. */
async function assetsOf({ docsAssets, runtime }: EmitRequest): Promise<ReadonlyMap<string, string>> {
  return docsAssets ?? (runtime ? new Map() : await readDocsAssets());
}

async function modelsOf({ models, renderModels }: EmitRequest): Promise<readonly Emitter[]> {
  if (!models || targetsOf(models).length === 0) return [];
  return [(await import('./models/index.js')).modelsFor(models, renderModels)];
}

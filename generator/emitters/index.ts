import type { LanguageTargets } from '../config/languages.js';
import type { Contract } from '../contract/model.js';
import type { EmitContext, Emitter, OutputFile } from './emitter.js';
import { mergeFiles } from './merge-files.js';
import { prepareContext, readModelsRuntime } from './prepare-context.js';
import { withUsedRuntime } from './used-runtime.js';

/** Each is loaded only when something is emitted, because some bring large libraries. */
const ALWAYS: Readonly<Record<string, () => Promise<Emitter>>> = {
  types: () => import('./types/index.js').then(({ types }) => types),
  validators: () => import('./validators/index.js').then(({ validators }) => validators),
  receiving: () => import('./receiving/index.js').then(({ receiving }) => receiving),
  strict: () => import('./strict/index.js').then(({ strict }) => strict),
  runtime: () => import('./runtime.js').then(({ runtime }) => runtime),
};

/** Outputs that the rest of the package does without. */
const OPTIONAL: Readonly<Record<string, () => Promise<Emitter>>> = {
  handlers: () => import('./handlers/index.js').then(({ handlers }) => handlers),
  schemas: () => import('./schemas.js').then(({ schemas }) => schemas),
  asyncapi: () => import('./asyncapi.js').then(({ asyncapi }) => asyncapi),
  publisher: () => import('./publisher/index.js').then(({ publisher }) => publisher),
  'follow-up': () => import('./follow-up/index.js').then(({ followUp }) => followUp),
  mocks: () => import('./mocks/index.js').then(({ mocks }) => mocks),
  arbitraries: () => import('./arbitraries/index.js').then(({ arbitraries }) => arbitraries),
  openapi: () => import('./openapi.js').then(({ openapi }) => openapi),
};

/** Outputs that are made of another one: without that, they are off as well. */
const NEEDED: Readonly<Record<string, string>> = { arbitraries: 'mocks' };

/** The outputs that a configuration can switch off. */
export const EMITTER_NAMES: readonly string[] = Object.keys(OPTIONAL);

export interface EmitRequest extends Omit<EmitContext, 'runtime' | 'modelsRuntime'> {
  /** The languages to emit models in; none by default. */
  readonly models?: LanguageTargets;
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
  const optional = Object.entries(OPTIONAL).filter(([name]) => isOn(name) && isOn(NEEDED[name] ?? name));
  const chosen = [...Object.entries(ALWAYS), ...optional];
  const [context, { packageFiles }, models, ...emitters] = await Promise.all([
    contextOf(request),
    import('./package/index.js'),
    modelsOf(request),
    ...chosen.map(([, load]) => load()),
  ]);
  const all = [...emitters, packageFiles(new Set(chosen.map(([name]) => name))), ...models];
  const outputs = await Promise.all(
    all.map(async (emitter) => ({ emitter: emitter.name, files: await emitter.emit(contract, context) })),
  );
  return withUsedRuntime(mergeFiles(outputs, context.diagnostics));
}

async function contextOf({ package: options, diagnostics, runtime, models }: EmitRequest): Promise<EmitContext> {
  const context = runtime ? { package: options, diagnostics, runtime } : await prepareContext(options, diagnostics);
  return hasTargets(models) ? { ...context, modelsRuntime: await readModelsRuntime() } : context;
}

async function modelsOf({ models }: EmitRequest): Promise<readonly Emitter[]> {
  return hasTargets(models) ? [(await import('./models/index.js')).modelsFor(models)] : [];
}

function hasTargets(models: LanguageTargets | undefined): models is LanguageTargets {
  return models !== undefined && Object.values(models).some((target) => target !== undefined && target !== false);
}

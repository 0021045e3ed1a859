import type { Contract } from '../contract/model.js';
import type { EmitContext, Emitter, OutputFile } from './emitter.js';
import { mergeFiles } from './merge-files.js';
import { prepareContext } from './prepare-context.js';
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
const OPTIONAL: Readonly<Record<string, (outputs: ReadonlySet<string>) => Promise<Emitter>>> = {
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

/** Outputs that are made of others: without those, they are off as well. */
const NEEDED: Readonly<Record<string, readonly string[]>> = { arbitraries: ['mocks'], conformance: ['mocks', 'cli'] };

/** The outputs that a configuration can switch off. */
export const EMITTER_NAMES: readonly string[] = Object.keys(OPTIONAL);

export interface EmitRequest extends Omit<EmitContext, 'runtime'> {
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
  const optional = Object.entries(OPTIONAL).filter(([name]) => [name, ...(NEEDED[name] ?? [])].every(isOn));
  const chosen = [...Object.entries(ALWAYS), ...optional];
  const names = new Set(chosen.map(([name]) => name));
  const [context, { packageFiles }, ...emitters] = await Promise.all([
    contextOf(request),
    import('./package/index.js'),
    ...chosen.map(([, load]) => load(names)),
  ]);
  const all = [...emitters, packageFiles(names)];
  const outputs = await Promise.all(
    all.map(async (emitter) => ({ emitter: emitter.name, files: await emitter.emit(contract, context) })),
  );
  return withUsedRuntime(mergeFiles(outputs, context.diagnostics));
}

async function contextOf({ package: options, diagnostics, runtime }: EmitRequest): Promise<EmitContext> {
  return runtime ? { package: options, diagnostics, runtime } : prepareContext(options, diagnostics);
}

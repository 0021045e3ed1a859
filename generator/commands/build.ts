import { targetsOf } from '../config/languages.js';
import { packageNameFrom } from '../config/package-name.js';
import { unknownOption } from '../config/problems.js';
import type { Contract } from '../contract/model.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { OutputFile, PackageOptions } from '../emitters/emitter.js';
import type { ModelsThread } from '../emitters/models/thread/start.js';
import { guardOutput } from '../output/guard.js';
import type { Target } from '../output/target.js';
import { docsOptions } from './docs-options.js';
import { fromSpec } from './from-spec.js';
import type { Host } from './host.js';
import type { CommandOptions } from './options.js';
import type { Pipeline, ReadResult } from './pipeline.js';
import { type Findings, NO_SOURCES, progress } from './report.js';
import { readOptions, resolveSettings, type Settings } from './settings.js';
import { GENERATOR } from './version.js';

export interface Dependencies {
  readonly host: Host;
  readonly pipeline: Pipeline;
}

/** What `generate` writes and `check` compares; without files where an error forbids both. */
export interface Build {
  readonly findings: Findings;
  readonly made?: {
    readonly settings: Settings;
    readonly target: Target;
    readonly contract: Contract;
    readonly files: readonly OutputFile[];
  };
}

/** From the command line to the files of the output, in memory. */
export async function build(options: CommandOptions, { host, pipeline }: Dependencies): Promise<Build> {
  const { cwd } = host;
  const { settings, problems } = await resolveSettings(options, cwd);
  if (problems) return failed(problems);
  const target = await guardOutput({ cwd, out: settings.out, spec: settings.spec, generator: GENERATOR });
  if ('code' in target) return failed([target]);

  const status = progress(options, host);
  let models: ModelsThread | undefined;
  try {
    status.show(`Reading ${settings.spec}`);
    const loading = loadEmitters(pipeline);
    if (targetsOf(settings.config.models).length > 0) models = await pipeline.startModels();
    const read = await pipeline.readContract(readOptions(settings, options, cwd));
    const found = () => fromSpec(read, settings.root, cwd);
    if (!read.contract || read.diagnostics.hasErrors) return { findings: found() };

    const { emitters, error } = await loading;
    if (!emitters) throw error;
    const unknown = unknownOutputs(settings, emitters.EMITTER_NAMES);
    if (unknown.length > 0) return failed(unknown);
    const { docs, problem } = await docsOptions(settings.config.docs, cwd);
    if (problem) return failed([problem]);
    status.show('Generating');
    const files = await emitters.emitAll(read.contract, {
      ...emitRequest(read, read.contract, settings),
      ...(docs && { docs }),
      ...(models && { renderModels: models.render }),
    });
    if (read.diagnostics.hasErrors) return { findings: found() };
    return { findings: found(), made: { settings, target, contract: read.contract, files } };
  } finally {
    models?.close();
    status.clear();
  }
}

/** Starts early, beside the reading; a failure waits until somebody asks for the result. */
async function loadEmitters(pipeline: Pipeline) {
  try {
    return { emitters: await pipeline.loadEmitters() };
  } catch (error) {
    return { error };
  }
}

function emitRequest({ diagnostics }: ReadResult, { info }: Contract, { config }: Settings) {
  const options: PackageOptions = { ...config.package, name: config.package?.name ?? packageNameFrom(info.title) };
  return {
    package: options,
    diagnostics,
    outputs: config.outputs ?? {},
    ...(config.models && { models: config.models }),
  };
}

function unknownOutputs({ config }: Settings, known: readonly string[]): Diagnostic[] {
  return Object.keys(config.outputs ?? {})
    .filter((name) => !known.includes(name))
    .map((name) => diagnostic('config-invalid', unknownOption(`outputs.${name}`, name, known)));
}

function failed(diagnostics: readonly Diagnostic[]): Build {
  return { findings: { diagnostics, sources: NO_SOURCES } };
}

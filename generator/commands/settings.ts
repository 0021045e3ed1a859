import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Config, DEFAULTS, loadConfig } from '../config.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { withFlags } from './flags.js';
import type { CommandOptions } from './options.js';
import type { ReadOptions } from './pipeline.js';

/** The configuration after the command line has had its say. */
export interface Settings {
  readonly spec: string;
  /** The folder that references may reach. */
  readonly root: string;
  readonly out: string;
  readonly config: Config;
}

export type ResolvedSettings =
  | { readonly settings: Settings; readonly problems?: never }
  | { readonly problems: readonly Diagnostic[]; readonly settings?: never };

/** Flags win over the configuration file, which wins over the defaults. */
export async function resolveSettings(options: CommandOptions, cwd: string): Promise<ResolvedSettings> {
  const loaded = await loadConfig(cwd, options.config);
  if (loaded.problems) return { problems: loaded.problems };
  const { config, problems } = withFlags(loaded.config, options);
  if (problems.length > 0) return { problems };
  const spec = options.spec ?? config.spec ?? DEFAULTS.spec;
  const out = options.out ?? config.out ?? DEFAULTS.out;
  const root = options.root ?? config.root ?? dirname(spec);
  const problem = (await entryProblem(spec, cwd)) ?? rootProblem(spec, root, cwd);
  return problem ? { problems: [problem] } : { settings: { spec, root, out, config } };
}

/** Said here, where the path is still the one that people gave. */
async function entryProblem(spec: string, cwd: string): Promise<Diagnostic | undefined> {
  const found = await stat(resolve(cwd, spec)).catch(() => undefined);
  if (!found) return diagnostic('file-not-found', { message: `There is no file ${spec}.` });
  if (found.isDirectory())
    return diagnostic('file-unreadable', { message: `${spec} is a folder.`, help: NAME_THE_FILE });
  return undefined;
}

function rootProblem(spec: string, root: string, cwd: string): Diagnostic | undefined {
  const way = relative(resolve(cwd, root), resolve(cwd, spec));
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return undefined;
  return diagnostic('usage', {
    message: `The folder ${root} does not hold ${spec}.`,
    help: 'Name a folder that holds the document and all files that it refers to, such as `--root spec`.',
  });
}

const NAME_THE_FILE = 'Name the entry file in it, such as `--spec spec/asyncapi.yaml`.';

export function readOptions({ spec, root, config }: Settings, options: CommandOptions, cwd: string): ReadOptions {
  const { include, exclude, dispatch } = config;
  return {
    spec,
    root,
    cwd,
    ...(options.allowRemoteRefs && { allowRemoteRefs: true }),
    ...((include || exclude) && { select: { ...(include && { include }), ...(exclude && { exclude }) } }),
    ...(dispatch && { dispatch }),
  };
}

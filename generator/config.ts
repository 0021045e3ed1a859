import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageTargets } from './config/languages.js';
import { configProblems } from './config/problems.js';
import { type Diagnostic, diagnostic } from './diagnostics/diagnostic.js';
import type { DocsOptions, DocsTheme } from './docs/options.js';
import type { PackageOptions } from './emitters/emitter.js';

/** What `webhook-contract.config.js` exports by default. Every part may be left out. */
export interface Config {
  /** The entry file of the AsyncAPI document, from the configuration's folder. Default: `spec/asyncapi.yaml`. */
  readonly spec?: string;
  /** The folder that references may reach, from the configuration's folder. Default: the folder of `spec`. */
  readonly root?: string;
  /** The folder for everything generated, from the configuration's folder. Default: `generated`. */
  readonly out?: string;
  /** The emitted package. Its version is the document's `info.version`. */
  readonly package?: Partial<PackageOptions>;
  /** Messages to take, by component key or wire type; `*` stands for any text. Default: all. */
  readonly include?: readonly string[];
  /** Messages to leave out, likewise; wins over `include`. */
  readonly exclude?: readonly string[];
  /** Outputs to switch off or on, by the name of their emitter. */
  readonly outputs?: Readonly<Record<string, boolean>>;
  /**
   * Languages to emit models in, below `models/`: `{ python: true, go: { name: 'github.com/shop/webhooks-go' } }`.
   * Default: none. They need `@asyncapi/modelina`, an optional peer.
   */
  readonly models?: LanguageTargets;
  /** Where the wire type is told, for a document without `x-webhook-dispatch`. */
  readonly dispatch?: {
    /** The name of a header. */
    readonly header?: string;
    /** A JSON pointer into the body. */
    readonly body?: string;
    /** Between the two, where both are given. */
    readonly separator?: string;
  };
  /** The documentation: where it is published, and how it looks. */
  readonly docs?: DocsConfig;
}

export interface DocsConfig extends Omit<DocsOptions, 'theme'> {
  readonly theme?: Omit<DocsTheme, 'logo'> & {
    /** An SVG file, from the configuration's folder. Only its shapes are kept. */
    readonly logo?: string;
  };
}

/** Gives editors the type of the configuration; returns it as it is. */
export function defineConfig(config: Config): Config {
  return config;
}

export const DEFAULTS = { spec: 'spec/asyncapi.yaml', out: 'generated' } as const;

/** A package that says `"type": "commonjs"`, or nothing, needs the second. */
export const CONFIG_FILES = ['webhook-contract.config.js', 'webhook-contract.config.mjs'] as const;

export type LoadedConfig =
  | { readonly config: Config; readonly problems?: never }
  | { readonly problems: readonly Diagnostic[]; readonly config?: never };

/**
 * Reads the configuration: the named file, or the one in the working directory if there is one.
 * Its `spec`, `root`, `out` and logo come back relative to the working directory.
 */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const name = named ?? (await firstFile(cwd));
  if (name === undefined) return { config: {} };
  const file = resolve(cwd, name);
  if (!(await isFile(file))) {
    return { problems: [diagnostic('config-not-found', { message: `There is no file ${name}.` })] };
  }
  const imported = await importDefault(file, name);
  if (imported.problem) return { problems: [imported.problem] };
  const problems = configProblems(imported.value).map((problem) =>
    diagnostic('config-invalid', { message: `${name}: ${problem.message}`, help: problem.help }),
  );
  if (problems.length > 0) return { problems };
  return { config: fromWorkingDirectory(imported.value as Config, cwd, dirname(file)) };
}

async function firstFile(cwd: string): Promise<string | undefined> {
  for (const name of CONFIG_FILES) if (await isFile(resolve(cwd, name))) return name;
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

type Imported = { readonly value: unknown; readonly problem?: never } | { readonly problem: Diagnostic };

async function importDefault(file: string, name: string): Promise<Imported> {
  try {
    const module: unknown = await import(pathToFileURL(file).href);
    const value = (module as { default?: unknown }).default;
    if (value !== undefined) return { value };
    return { problem: diagnostic('config-invalid', { message: `${name} has no default export.` }) };
  } catch (error) {
    const message = `${name}${lineOf(error, file)}: ${textOf(error)}`;
    // Node tells the place of a syntax error only where it prints the error itself.
    const help = error instanceof SyntaxError ? `\`node --check ${name}\` shows the place.` : LOADING_HELP;
    return { problem: diagnostic('config-invalid', { message, help }) };
  }
}

const LOADING_HELP = 'The configuration is an ordinary ES module, and it failed while Node loaded it.';

/** Where in the file it was thrown: `:12`. */
function lineOf(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const start = stack.indexOf(pathToFileURL(file).href);
  return start === -1 ? '' : (/^:\d+/.exec(stack.slice(start + pathToFileURL(file).href.length))?.[0] ?? '');
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function fromWorkingDirectory(config: Config, cwd: string, folder: string): Config {
  if (folder === cwd) return config;
  const move = (path: string) => relative(cwd, resolve(folder, path)).split(sep).join('/') || '.';
  const { spec = DEFAULTS.spec, root, out = DEFAULTS.out } = config;
  return {
    ...config,
    spec: move(spec),
    ...(root !== undefined && { root: move(root) }),
    out: move(out),
    ...(config.docs?.theme?.logo !== undefined && { docs: withLogo(config.docs, move(config.docs.theme.logo)) }),
  };
}

function withLogo(docs: DocsConfig, logo: string): DocsConfig {
  return { ...docs, theme: { ...docs.theme, logo } };
}

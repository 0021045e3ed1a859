import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CONFIG_FILES, DEFAULTS } from '../config.js';
import { own } from '../contract/json.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import { reasonOf } from '../output/reason.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import type { CommandOptions } from './options.js';
import { reportAlone, say } from './report.js';

const TEMPLATES = new URL('./init-template/', import.meta.url);

/**
 * Writes a small contract to start from, and a configuration for it. Never overwrites: if one of the
 * files exists, none is written. `--spec`, `--out` and `--config` are from the new folder.
 */
export async function runInit(folder: string, options: CommandOptions, host: Host): Promise<ExitCode> {
  const root = resolve(host.cwd, folder);
  const files = await starterFiles(root, options);
  const taken = await existing(root, [...files.keys(), ...(options.config ? [] : CONFIG_FILES)]);
  if (taken.length > 0) {
    const named = (path: string) => toPosix(relative(host.cwd, resolve(root, path)));
    const problems = taken.map((path) => diagnostic('init-file-exists', { message: `${named(path)} exists already.` }));
    return reportAlone(problems, options, host);
  }
  const failure = await writeAll(root, files);
  if (failure) {
    const message = `${failure.path}: ${reasonOf(failure.error)}.`;
    return reportAlone([diagnostic('init-failed', { message })], options, host);
  }
  const exitCode = reportAlone([], options, host);
  say(nextSteps(folder, [...files.keys()], options), options, host);
  return exitCode;
}

async function starterFiles(root: string, options: CommandOptions): Promise<ReadonlyMap<string, string>> {
  const spec = options.spec ?? DEFAULTS.spec;
  const out = options.out ?? DEFAULTS.out;
  const config = options.config ?? (await configName(root));
  const [document, configuration] = await Promise.all(
    ['asyncapi.yaml', CONFIG_FILES[0]].map((name) => readFile(new URL(name, TEMPLATES), 'utf8')),
  );
  const configFolder = dirname(resolve(root, config));
  const fromConfig = (path: string) => quoted(toPosix(relative(configFolder, resolve(root, path))));
  return new Map([
    [spec, document ?? ''],
    [
      config,
      (configuration ?? '')
        .replace(quoted(DEFAULTS.spec), () => fromConfig(spec))
        .replace(quoted(DEFAULTS.out), () => fromConfig(out)),
    ],
  ]);
}

/** In a CommonJS package Node would warn about a `.js` file that exports. */
async function configName(root: string): Promise<string> {
  for (let folder = root; ; folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return CONFIG_FILES[isModule(text) ? 0 : 1];
    if (folder === dirname(folder)) return CONFIG_FILES[0];
  }
}

function isModule(packageJson: string): boolean {
  try {
    return own(JSON.parse(packageJson), 'type') === 'module';
  } catch {
    return false;
  }
}

async function existing(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    [...new Set(paths)].map(async (path) => ((await exists(resolve(root, path))) ? [path] : [])),
  );
  return found.flat();
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** All files or none. */
async function writeAll(root: string, files: ReadonlyMap<string, string>) {
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = resolve(root, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
      written.push(file);
    } catch (error) {
      for (const other of written) await rm(other, { force: true });
      return { path, error };
    }
  }
  return undefined;
}

function nextSteps(folder: string, files: readonly string[], options: CommandOptions): string[] {
  const flag = options.config === undefined ? '' : ` --config ${options.config}`;
  const out = options.out ?? DEFAULTS.out;
  return [
    `Created ${files.join(' and ')}${folder === '.' ? '' : ` in ${folder}`}.`,
    '',
    'Next:',
    ...(folder === '.' ? [] : [`  cd ${folder}`]),
    `  npx webhook-contract lint${flag}`,
    `  npx webhook-contract generate${flag}`,
    `Then look at ${out}/README.md, and put your own events into ${files[0]}.`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function toPosix(path: string): string {
  return path.split(sep).join('/') || '.';
}

/** Packages of models on disk, and a process of their language that answers questions about them. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { LanguageName } from '../../../generator/config/languages.js';
import type { Contract } from '../../../generator/contract/model.js';
import { type Diagnostic, Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { EMITTER_NAMES, emitAll } from '../../../generator/emitters/index.js';
import { cachedFolder } from '../../support/cached.js';

const SUPPORT = fileURLToPath(new URL('.', import.meta.url));
/** Two names that drivers import. */
export const MODULE = 'webhooks_under_test';
export const GO_MODULE = 'example.com/webhooks';

export interface Emitted {
  readonly folder: string;
  /** The text of a file, by its path below `models/`. */
  read(path: string): string;
  readonly paths: readonly string[];
  /** The documentation: the text of a file by its path below `docs/`. */
  readonly docs: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Emits models of a contract to a folder of its own, for the time of one test file; documentation where a test reads it. */
export async function emitModels(
  contract: Contract,
  languages: readonly LanguageName[],
  { docs = false }: { readonly docs?: boolean } = {},
): Promise<Emitted> {
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const diagnostics = new Diagnostics();
  const outputs = Object.fromEntries(EMITTER_NAMES.map((name) => [name, name === 'docs' && docs]));
  const names = { python: 'webhooks-under-test', go: GO_MODULE };
  const models = Object.fromEntries(languages.map((language) => [language, { name: names[language] }]));
  const files = await emitAll(contract, { package: { name: '@shop/webhooks' }, diagnostics, outputs, models });
  const own = files.filter(({ path }) => path.startsWith('models/'));
  for (const { path, content } of own) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    folder: join(folder, 'models'),
    read: (path) => readFileSync(join(folder, 'models', path), 'utf8'),
    paths: own.map(({ path }) => path.slice('models/'.length)),
    docs: new Map(
      files.flatMap(({ path, content }) =>
        path.startsWith('docs/') ? [[path.slice('docs/'.length), content] as const] : [],
      ),
    ),
    diagnostics: diagnostics.all,
  };
}

/** What a program prints, and whether it was content. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const all = {
    ...process.env,
    PYTHONDONTWRITEBYTECODE: '1',
    GOPROXY: 'off',
    GOFLAGS: '-mod=mod',
    GOTOOLCHAIN: 'local',
    ...env,
  };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: all, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve(error ? `failed:\n${stdout}${stderr}` : `${stdout}${stderr}`);
    });
  });
}

/**
 * Checks a module or a file.
 *
 * @param what - below the folder of the Python package; by default the package itself
 */
export async function mypy({ folder }: Emitted, what = MODULE): Promise<string> {
  const cache = join(folder, '.cache');
  cpSync(await standardLibrary(), cache, { recursive: true, preserveTimestamps: true });
  return run('mypy', ['--strict', '--cache-dir', cache, what], join(folder, 'python'));
}

/** What mypy knows of the standard library: to read that takes most of its time. */
async function standardLibrary(): Promise<string> {
  const version = await run('mypy', ['--version'], tmpdir());
  const home = await cachedFolder(`mypy-${version.replace(/[^\w.]+/g, '-')}`, async (folder) => {
    writeFileSync(join(folder, 'seed.py'), LIBRARIES.map((name) => `import ${name}\n`).join(''));
    const told = await run('mypy', ['--strict', '--cache-dir', join(folder, 'cache'), 'seed.py'], folder);
    if (!told.startsWith('Success')) throw new Error(told);
  });
  return join(home, 'cache');
}

/** What the models import, and the tests; one that is missing is read when it is met. */
const LIBRARIES = [
  ...['base64', 'binascii', 'dataclasses', 'datetime', 'decimal', 'enum', 'hashlib', 'hmac', 'http.server', 'json'],
  ...['math', 'os', 're', 'time', 'types', 'typing', 'collections.abc', 'functools', 'importlib'],
];

export const goVet = ({ folder }: Emitted): Promise<string> => run('go', ['vet', './...'], join(folder, 'go'));

export const gofmt = ({ folder }: Emitted): Promise<string> => run('gofmt', ['-l', '.'], join(folder, 'go'));

/** A running program that has loaded the package. */
export interface Driver {
  /** Answers in the order of the questions. */
  ask(questions: readonly object[]): Promise<readonly Record<string, unknown>[]>;
}

export async function startPython({ folder }: Emitted): Promise<Driver> {
  const script = join(SUPPORT, 'python/driver.py');
  return driverOf(
    spawn('python3', [script, MODULE], {
      env: { ...process.env, PYTHONPATH: join(folder, 'python'), PYTHONDONTWRITEBYTECODE: '1' },
    }),
  );
}

export async function startGo(emitted: Emitted, contract: Contract): Promise<Driver> {
  const project = join(emitted.folder, 'driver');
  mkdirSync(project);
  const { header, body, basis } = contract.dispatch;
  const isTold = basis === 'out-of-band' || header !== undefined || body === undefined;
  const files = [
    'main.go',
    isTold ? 'parse_told.go' : 'parse_body.go',
    ...(contract.signatures.length > 0 ? ['verify.go'] : []),
  ];
  for (const file of files) cpSync(join(SUPPORT, 'go', file), join(project, file));
  const needed = `require ${GO_MODULE} v0.0.0\n\nreplace ${GO_MODULE} => ../go\n`;
  writeFileSync(join(project, 'go.mod'), `module driver\n\ngo 1.18\n\n${needed}`);
  const built = await run('go', ['build', '-o', 'driver', '.'], project);
  if (built !== '') throw new Error(built);
  return driverOf(spawn(join(project, 'driver')));
}

function driverOf(child: ChildProcess): Driver {
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('a driver without streams');
  let errors = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  createInterface({ input: stdout }).on('line', (line) => waiting.shift()?.resolve(line));
  // What stderr has left to say comes before this.
  let ended: Error | undefined;
  child.on('close', () => {
    ended = new Error(`the driver ended:\n${errors}`);
    for (const { reject } of waiting.splice(0)) reject(ended);
  });
  stdin.on('error', () => {});
  afterAll(() => {
    stdin.end();
  });
  return {
    ask: (questions) =>
      Promise.all(
        questions.map((question) => {
          const answer = new Promise<string>((resolve, reject) => {
            if (ended) reject(ended);
            else waiting.push({ resolve, reject });
          });
          stdin.write(`${JSON.stringify(question)}\n`);
          return answer.then((line) => JSON.parse(line) as Record<string, unknown>);
        }),
      ),
  };
}

/** Asks to read a body, and to write it again. */
export function roundTrip(body: string | Uint8Array, type?: string): object {
  return { operation: 'round_trip', body: Buffer.from(body).toString('base64'), ...(type !== undefined && { type }) };
}

/** The languages, each with how it is started. */
export const DRIVERS = {
  python: (emitted: Emitted) => startPython(emitted),
  go: startGo,
} as const;

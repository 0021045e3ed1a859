import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The compilers that partners have: the newest of each kind. */
const COMPILERS = {
  'TypeScript 5': join(dirname(require.resolve('typescript-5/package.json')), 'bin/tsc'),
  'TypeScript 7': join(dirname(require.resolve('typescript/package.json')), 'bin/tsc'),
};

export type Compiler = keyof typeof COMPILERS;

const OPTIONS = {
  target: 'es2022',
  lib: ['es2022'],
  module: 'nodenext',
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};

/**
 * Compiles files strictly, `.d.ts` included, with every compiler at once.
 * @param files - path → text
 * @returns what each compiler found, one line each
 */
export async function compile(files: ReadonlyMap<string, string>): Promise<Record<Compiler, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['**/*.ts'] }));
    const names = Object.keys(COMPILERS) as Compiler[];
    const found = await Promise.all(names.map(async (name) => [name, await run(COMPILERS[name], folder)] as const));
    return Object.fromEntries(found) as Record<Compiler, readonly string[]>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(tsc: string, folder: string): Promise<readonly string[]> {
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], {
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
  }
}

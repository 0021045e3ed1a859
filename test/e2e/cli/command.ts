/** The command of an emitted package, as a partner starts it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Contract } from '../../../generator/contract/model.js';
import { emittedPackage } from '../../support/emitted-package.js';
import { tempFolder } from '../support/temp.js';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  /** For standard input. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

export interface CommandLine {
  /** A folder for files. */
  readonly cwd: string;
  /** What the bin entry leads to. */
  readonly program: string;
  run(args: readonly string[], how?: Started): Promise<Ended>;
  load(path: string): Promise<Record<string, unknown>>;
}

/** Nothing of the environment of the tests that would change what the command does. */
const NEUTRAL = { NO_COLOR: undefined, FORCE_COLOR: undefined, WEBHOOK_SECRET: undefined, GITHUB_WORKSPACE: undefined };

export async function commandOf(contract: Contract): Promise<CommandLine> {
  const { folder, load } = await emittedPackage(contract);
  const cwd = tempFolder();
  const program = join(folder, 'bin/cli.js');
  return { cwd, program, load, run: (args, how = {}) => start([program, ...args], { cwd, ...how }) };
}

export function start(args: readonly string[], { input, env, cwd }: Started): Promise<Ended> {
  const child = spawn(process.execPath, [...args], { cwd, env: { ...process.env, ...NEUTRAL, ...env } });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  // A command that does not read its input closes it.
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (exitCode) => done({ exitCode, ...written }));
  });
}

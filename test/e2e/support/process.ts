import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const CLI = join(ROOT, 'dist/cli.js');

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, as somebody sees them on a terminal. */
  readonly output: string;
}

/** What would change the tool's output: colours, the place of annotations, a debugging run. */
const NEUTRAL = {
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  GITHUB_WORKSPACE: undefined,
  WEBHOOK_CONTRACT_DEBUG: undefined,
};

export function run(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
): Promise<Outcome> {
  const options = { cwd, env: { ...process.env, ...NEUTRAL, ...env }, maxBuffer: 2 ** 26 };
  return new Promise((done, fail) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      const exitCode = error ? error.code : 0;
      if (typeof exitCode !== 'number') fail(new Error(`${program} ${args.join(' ')} did not end by itself: ${error}`));
      else done({ exitCode, stdout, stderr, output: stdout + stderr });
    });
  });
}

export function runNode(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  return run(process.execPath, args, { cwd, env });
}

/** The built tool, as a project's script starts it. */
export function runTool(args: readonly string[], cwd: string): Promise<Outcome> {
  return runNode([CLI, ...args], cwd);
}

/** The same, where anything but success is a broken test. */
export async function mustRun(outcome: Promise<Outcome>): Promise<Outcome> {
  const ended = await outcome;
  if (ended.exitCode !== 0) throw new Error(`exit ${ended.exitCode}\n${ended.output}`);
  return ended;
}

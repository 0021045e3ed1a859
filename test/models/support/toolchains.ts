/** The languages that are installed here: Debian's, in CI. */
import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

const HAS_PYTHON = runs('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 11))');
const INSTALLED = {
  python: HAS_PYTHON,
  mypy: HAS_PYTHON && runs('mypy', '--version'),
  go: runs('go', 'version'),
} as const;

export type Tool = keyof typeof INSTALLED;

/** Tests that need a language; where it is missing they are skipped, and that is said. */
export function describeWith(tools: readonly Tool[], name: string, tests: () => void): void {
  const missing = tools.filter((tool) => !INSTALLED[tool]);
  if (missing.length === 0) {
    describe(name, tests);
    return;
  }
  test(`${missing.join(' and ')} not installed here: NOT tested: ${name}`, (context) => {
    console.warn(
      `Models: ${missing.join(' and ')} (python3 is to be 3.11 or newer) not installed, so this is skipped: ${name}`,
    );
    context.skip();
  });
}

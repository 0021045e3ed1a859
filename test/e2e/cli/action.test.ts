import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOwnContract } from '../../support/contract.js';
import { ROOT, run } from '../support/process.js';
import { type CommandLine, commandOf } from './command.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const [step] = action.runs.steps;
let cli: CommandLine;

beforeAll(async () => {
  cli = await commandOf(await readOwnContract());
  mkdirSync(join(cli.cwd, 'node_modules/.bin'), { recursive: true });
  writeFileSync(
    join(cli.cwd, 'node_modules/.bin/shop-webhooks'),
    `#!/bin/sh\nexec "${process.execPath}" "${cli.program}" "$@"\n`,
    { mode: 0o755 },
  );
  mkdirSync(join(cli.cwd, 'my fixtures'));
  writeFileSync(join(cli.cwd, 'my fixtures/good.json'), (await cli.run(['mock', 'v1.tag.created'])).stdout);
  writeFileSync(join(cli.cwd, 'bad.json'), '{"type": "v1.tag.created"}');
  symlinkSync(join(cli.cwd, 'bad.json'), join(cli.cwd, '$(touch owned).json'));
});

/** The step of the action, with inputs as the runner hands them over. */
async function check(inputs: Readonly<Record<string, string>>) {
  const summary = join(cli.cwd, 'summary.md');
  writeFileSync(summary, '');
  const given = Object.entries(step?.env ?? {}).map(([variable, expression]) => {
    const name = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? '';
    return [variable, inputs[name] ?? action.inputs[name]?.default ?? ''];
  });
  const env = {
    ...Object.fromEntries(given),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: cli.cwd,
    GITHUB_ACTION_PATH: ROOT,
  };
  const ended = await run('bash', ['-c', step?.run ?? ''], { cwd: cli.cwd, env });
  return { ...ended, summary: readFileSync(summary, 'utf8') };
}

describe('the action', () => {
  test('is green for what fits, with a summary and reports', async () => {
    const { exitCode, output, summary } = await check({
      command: 'shop-webhooks',
      files: 'my fixtures/\n',
      'validate-args': '--strict',
    });
    expect(output).toContain('1 file with 1 event: 1 valid.');
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/^## ✅/);
    expect(JSON.parse(readFileSync(join(cli.cwd, 'webhook-reports/validate.json'), 'utf8'))).toMatchObject({
      outcome: 'passed',
    });
  });

  test('is red where recorded deliveries come without a secret, and says why', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const { stdout: delivery } = await cli.run(['mock', 'v1.tag.created', '--delivery', '--secret', secret]);
    writeFileSync(join(cli.cwd, 'delivery.json'), delivery);
    const given = { command: 'shop-webhooks', files: 'delivery.json' };
    const { exitCode, stdout } = await check(given);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('::error title=signatures');
    expect((await check({ ...given, secret })).exitCode).toBe(0);
  });

  test('annotates what does not', async () => {
    const { exitCode, stdout, summary } = await check({ command: 'shop-webhooks', files: 'my fixtures\nbad.json' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error file=bad.json,line=1,col=1');
    expect(summary).toMatch(/^## ❌/);
  });

  test('no input becomes part of a script', async () => {
    const { exitCode, stdout } = await check({ command: 'shop-webhooks', files: '$(touch owned).json\n; touch owned' });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('$(touch owned).json');
    expect(() => readFileSync(join(cli.cwd, 'owned'))).toThrow();
    expect((await check({ command: '../../x', files: 'bad.json' })).exitCode).toBe(2);
    expect(step?.run).not.toContain('${{');
  });

  test('says what is missing', async () => {
    expect((await check({ command: 'shop-webhooks' })).stdout).toContain('Give files to validate');
    expect((await check({ command: 'other-webhooks', files: 'bad.json' })).stdout).toContain(
      'install the contract package first',
    );
  });
});

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Diagnostics } from '../../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../../generator/emitters/index.js';
import { readOwnContract } from '../../support/contract.js';
import { consumerOf } from '../support/consumer.js';
import { ROOT, run, runNode } from '../support/process.js';
import { listening } from '../support/servers/servers.js';
import { tempFolder } from '../support/temp.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const GUIDE = readFileSync(join(ROOT, 'docs/partner-ci.md'), 'utf8');
/** A jest that somebody has installed, to run its recipe as well: `JEST=<folder>/node_modules/jest/bin/jest.js`. */
const { JEST } = process.env;

interface Block {
  readonly language: string;
  readonly text: string;
  /** That the comment in its first line names. */
  readonly file: string;
}

const blocks: readonly Block[] = [...GUIDE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => {
  return { language, text, file: /^(?:\/\/|#) (\S+\.\w+)\n/.exec(text)?.[1] ?? '' };
});
const shellBlocks = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
const named = (file: string): string => blocks.find((block) => block.file === file)?.text ?? '';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

let tarball: string;
let project: string;

beforeAll(async () => {
  const folder = tempFolder();
  const options = { package: { name: '@askelephant/webhooks' }, diagnostics: new Diagnostics() };
  for (const { path, content } of await emitAll(await readOwnContract(), options)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const packed = join((await consumerOf(folder)).project, 'tarball');
  tarball = join(packed, readdirSync(packed)[0] ?? '');
  project = await newcomer();
});

/** A project after the first chapter, step by step as it says. */
async function newcomer(): Promise<string> {
  const cwd = tempFolder();
  cpSync(tarball, join(cwd, basename(tarball)));
  const [install = '', first = ''] = shellBlocks;
  const { exitCode, output } = await shell(['npm init -y', install, first].join('\n'), cwd);
  expect(output).toContain('1 file with 1 event: 1 valid.');
  expect(exitCode).toBe(0);
  writeFileSync(join(cwd, 'server.mjs'), named('server.mjs'));
  expect((await shell(shellBlocks[2] ?? '', cwd)).exitCode).toBe(0);
  return cwd;
}

/** Runs lines as CI services do, without a network; what they leave in the background ends with them. */
async function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { port, close } = await listening(createServer());
  await close();
  const npm = { npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
  const own = { NO_COLOR: '1', PORT: String(port), npm_config_cache: join(cwd, '.npm'), WEBHOOK_SECRET: SECRET };
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script.replaceAll('localhost:3000', `localhost:${port}`)], {
    cwd,
    env: { ...process.env, GITHUB_WORKSPACE: undefined, ...npm, ...own, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const closed = new Promise((done) => child.on('close', done));
  const exitCode = await new Promise<number | null>((done) => child.on('exit', done));
  try {
    process.kill(-(child.pid as number), 'SIGKILL');
  } catch {
    // Nothing is left of its group.
  }
  await closed;
  return { exitCode, output };
}

/** The project again, with a fixture that breaks the contract. */
function broken(): string {
  const cwd = tempFolder();
  cpSync(project, cwd, { recursive: true, verbatimSymlinks: true });
  const file = join(cwd, 'fixtures/contact-created.json');
  const event = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...event, data: { ...event.data, object: { ...event.data.object, id: 7 } } }));
  return cwd;
}

test('every block of code is run here, and no name is left to be filled in', () => {
  expect(shellBlocks).toHaveLength(5);
  expect(blocks.filter(({ language }) => language === 'yaml')).toHaveLength(3);
  const files = blocks.map(({ file }) => file).filter((file) => file !== '');
  expect(files).toEqual([
    ...['server.mjs', '.github/workflows/webhooks.yml', '.gitlab-ci.yml'],
    ...['fixtures.test.ts', 'fixtures.test.cjs', 'fixtures.test.mjs', 'test_fixtures.py'],
  ]);
  const open = [...GUIDE.matchAll(/<[a-z ]+>|@shop|shop-webhooks/g)].map(([text]) => text);
  expect(open.filter((text) => text !== '<url>' && text !== '<delivery id>')).toEqual([]);
});

test('the endpoint of the guide passes its own commands, with a probe and without', async () => {
  const { exitCode, output } = await shell(shellBlocks.slice(3).join('\n'), project, { WEBHOOK_SECRET: '' });
  expect(output).toContain('The endpoint took the delivery.');
  expect(output).toContain('unproven: 5.');
  expect(output.match(/✓ \d+ of \d+ cases passed/g)).toHaveLength(2);
  expect(exitCode).toBe(0);
});

describe('GitHub Actions', () => {
  const workflow = parse(named('.github/workflows/webhooks.yml')) as { jobs: { contract: { steps: Step[] } } };
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Record<string, object> };
  const { steps } = workflow.jobs.contract;
  const runs = (all: readonly Step[]) => all.flatMap(({ run: line }) => line ?? []);
  const action = steps.find(({ uses }) => uses?.startsWith('OWNER/'))?.with ?? {};

  /** The step of the action, as lines for a shell. */
  const actionLines = Object.entries(action)
    .filter(([name]) => name !== 'secret')
    .map(
      ([name, value]) => `export INPUT_${name.toUpperCase().replaceAll('-', '_')}=$'${value.replaceAll('\n', '\\n')}'`,
    )
    .concat(`bash '${join(ROOT, 'actions/check-webhooks.sh')}'`);

  test('the inputs are those of the action', () => {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(action)));
  });

  test('is green, with reports; and red where a fixture breaks the contract', async () => {
    const script = [...runs(steps), ...actionLines].join('\n');
    const green = await shell(script, project);
    expect(green.output).toContain('1 file with 1 event: 1 valid.');
    expect(green.exitCode).toBe(0);
    expect(readdirSync(join(project, 'webhook-reports'))).toEqual(
      expect.arrayContaining(['validate.xml', 'test-endpoint.xml']),
    );
    const red = await shell(script, broken());
    expect(red.output).toContain('::error file=fixtures/contact-created.json');
    expect(red.exitCode).toBe(1);
  });

  test('without the action it is the same', async () => {
    const instead = parse(blocks.filter(({ language }) => language === 'yaml')[1]?.text ?? '') as Step[];
    const summary = join(project, 'summary.md');
    const { exitCode } = await shell([...runs(steps), ...runs(instead)].join('\n'), project, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(exitCode).toBe(0);
    expect(readFileSync(summary, 'utf8').match(/^## ✅/gm)).toHaveLength(2);
  });
});

test('GitLab: the script is green, and red where a fixture breaks the contract', async () => {
  const { webhooks } = parse(named('.gitlab-ci.yml')) as {
    webhooks: { script: string[]; artifacts: { reports: { junit: string[] } } };
  };
  const script = webhooks.script.join('\n');
  expect((await shell(script, project)).exitCode).toBe(0);
  for (const file of webhooks.artifacts.reports.junit) {
    expect(readFileSync(join(project, file), 'utf8')).toContain('failures="0"');
  }
  expect((await shell(script, broken())).exitCode).toBe(1);
});

describe('recipes', () => {
  test('Vitest', async () => {
    const vitest = (cwd: string) => {
      writeFileSync(join(cwd, 'fixtures.test.ts'), named('fixtures.test.ts'));
      symlinkSync(join(ROOT, 'node_modules/vitest'), join(cwd, 'node_modules/vitest'));
      const program = join(ROOT, 'node_modules/vitest/vitest.mjs');
      return runNode([program, 'run', '--root', cwd, 'fixtures.test.ts'], cwd, { VITEST: '', VITEST_WORKER_ID: '' });
    };
    const red = await vitest(broken());
    expect(red.output).toContain('/data/object/id');
    expect(red.exitCode).toBe(1);
    expect(await vitest(project)).toMatchObject({ exitCode: 0 });
  });

  test('Jest: both are JavaScript', async () => {
    for (const file of ['fixtures.test.cjs', 'fixtures.test.mjs']) {
      writeFileSync(join(project, file), named(file));
      expect(await runNode(['--check', file], project)).toMatchObject({ exitCode: 0 });
    }
  });

  test.runIf(JEST)('Jest', async () => {
    for (const file of ['fixtures.test.cjs', 'fixtures.test.mjs']) {
      const jest = (cwd: string) => {
        writeFileSync(join(cwd, file), named(file));
        return runNode([JEST as string, '--rootDir', cwd, '--ci', file], cwd, {
          NODE_OPTIONS: '--experimental-vm-modules',
        });
      };
      expect(await jest(project)).toMatchObject({ exitCode: 0 });
      expect(await jest(broken())).toMatchObject({ exitCode: 1 });
    }
  });

  const python = process.env.PYTHON ?? 'python3';
  const hasPython = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, python)));

  test.runIf(hasPython)('pytest', async () => {
    const stub = join(tempFolder(), 'stub');
    const hasPytest = (await run(python, ['-c', 'import pytest'], { cwd: project })).exitCode === 0;
    mkdirSync(stub);
    if (!hasPytest) writeFileSync(join(stub, 'pytest.py'), STUB);
    const program = hasPytest ? ['-m', 'pytest', '-q', 'test_fixtures.py'] : ['-c', RUNNER];
    const pytest = (cwd: string) => {
      writeFileSync(join(cwd, 'test_fixtures.py'), named('test_fixtures.py'));
      return run(python, program, { cwd, env: { PYTHONPATH: stub, PYTHONDONTWRITEBYTECODE: '1' } });
    };
    expect(await pytest(project)).toMatchObject({ exitCode: 0 });
    const red = await pytest(broken());
    expect(red.output).toContain('/data/object/id');
    expect(red.exitCode).toBe(1);
  });
});

/** Where pytest is not installed: what the recipe asks of it, and what runs the test. */
const STUB = `class mark:
    parametrize = staticmethod(lambda *_, **__: lambda function: function)
`;
const RUNNER = `import test_fixtures as t
assert t.FIXTURES
for path in t.FIXTURES:
    t.test_fixture_fits_the_contract(path)
`;

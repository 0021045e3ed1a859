import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOwnContract } from '../../support/contract.js';
import { type CommandLine, commandOf } from './command.js';

let cli: CommandLine;

beforeAll(async () => {
  cli = await commandOf(await readOwnContract());
  writeFileSync(join(cli.cwd, 'bad.json'), '{"type": "v1.tag.created"}');
});

describe('help', () => {
  test('without a command it goes to standard error, and the exit code is 2', async () => {
    const { exitCode, stdout, stderr } = await cli.run([]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('shop-webhooks <command> [options]');
  });

  test.each([['--help'], ['-h'], ['help']])('%s shows all commands', async (...args) => {
    const { exitCode, stdout } = await cli.run(args);
    expect(exitCode).toBe(0);
    for (const name of ['validate', 'verify', 'sign', 'mock', 'send', 'events'])
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });

  test.each([
    'validate',
    'verify',
    'sign',
    'mock',
    'send',
    'test-endpoint',
    'events',
  ])('%s has a help of its own, with examples that it takes', async (name) => {
    const { exitCode, stdout } = await cli.run([name, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`shop-webhooks ${name}`);
    expect(stdout).toMatch(/\nExit codes\n {4}0 {2}.*\n(.*\n)* {4}2 {2}.*\n(.*\n)* {2}130 {2}/);
    expect(stdout.split('\nExamples\n')[1]).toContain(`shop-webhooks ${name}`);
    expect((await cli.run(['help', name])).stdout).toBe(stdout);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('--version is that of the contract', async () => {
    expect((await cli.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage', () => {
  test.each([
    [['vlidate'], "There is no command 'vlidate'.", 'Did you mean validate?'],
    [['validate', '--stirct', 'x'], 'There is no option --stirct.', 'Did you mean --strict?'],
    [
      ['validate', '--profile', 'structral', 'x'],
      '--profile has to be one of contract, structural.',
      'Did you mean structural?',
    ],
    [
      ['validate', '--format', 'jnuit', 'x'],
      '--format has to be one of text, json, junit, github, markdown.',
      'Did you mean junit?',
    ],
    [
      ['validate', '--format', 'json', '--format', 'junit', 'x'],
      'Two formats cannot share standard output.',
      '--format junit=<file>',
    ],
    [
      ['validate', '--format', 'json=a.out', '--format', 'junit=./a.out', 'x'],
      'json and junit cannot share the file ./a.out.',
      undefined,
    ],
    [['validate', '--format', 'json=-', 'x'], '--format json alone goes to standard output.', undefined],
    [
      ['validate', '--format', 'json=./x', 'x'],
      '--format json=./x would be written over what is to be read.',
      undefined,
    ],
    [['validate', '--max-findings', '0', 'x'], '--max-findings has to be a whole number of at least 1.', undefined],
    [['validate', '--strict=yes', 'x'], '--strict takes no value.', undefined],
    [['validate', '--type'], '--type needs a value: --type <type>.', undefined],
    [['validate'], 'Nothing to validate was named.', 'Name files or folders'],
    [['mock', 'v1.tag.creatd'], "No event has the type 'v1.tag.creatd'.", 'Did you mean v1.tag.created?'],
    [['events', 'v1.tag.creatd'], 'No event fits.', 'Did you mean v1.tag.created?'],
    [['send', 'localhost:3000/x'], 'The endpoint is not a web address.', 'Did you mean http://localhost:3000/x?'],
  ])('%j', async (args, message, help) => {
    const { exitCode, stdout, stderr } = await cli.run(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    if (help !== undefined) expect(stderr).toContain(help);
  });
});

describe('reports', () => {
  test('several at once, each to its file, in folders that are made', async () => {
    const formats = [
      'text',
      'json=out/a/report.json',
      'junit=out/report.xml',
      'markdown=out/report.md',
      'github=out/report.txt',
    ];
    const { exitCode, stdout } = await cli.run([
      'validate',
      'bad.json',
      ...formats.flatMap((format) => ['--format', format]),
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('✗ bad.json');
    const read = (name: string) => readFileSync(join(cli.cwd, 'out', name), 'utf8');
    expect(JSON.parse(read('a/report.json'))).toMatchObject({ outcome: 'failed' });
    expect(read('report.xml')).toContain('<testsuites');
    expect(read('report.md')).toMatch(/^## ❌/);
    expect(read('report.txt')).toContain('::error file=bad.json,line=1,col=1');
  });

  test('text goes to standard error where a machine reads standard output', async () => {
    const { stdout, stderr } = await cli.run(['validate', 'bad.json', '--format', 'json', '--format', 'text']);
    expect(JSON.parse(stdout)).toMatchObject({ command: 'validate' });
    expect(stderr).toContain('✗ bad.json');
  });

  test('annotations are relative to the root of the repository', async () => {
    mkdirSync(join(cli.cwd, 'app'), { recursive: true });
    writeFileSync(join(cli.cwd, 'app/bad.json'), '{}');
    const how = { cwd: join(cli.cwd, 'app'), env: { GITHUB_WORKSPACE: cli.cwd } };
    expect((await cli.run(['validate', 'bad.json', '--format', 'github'], how)).stdout).toContain('file=app/bad.json');
  });

  test('a file that cannot be written is exit code 2', async () => {
    writeFileSync(join(cli.cwd, 'flat'), '');
    const formats = ['json=flat/report.json', 'junit=beside.xml', 'text'].flatMap((format) => ['--format', format]);
    const { exitCode, stdout, stderr } = await cli.run(['validate', 'bad.json', ...formats]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be written to flat/report.json');
    expect(stdout).toContain('✗ bad.json');
    expect(readFileSync(join(cli.cwd, 'beside.xml'), 'utf8')).toContain('<testsuites');
  });

  test('colours: none in a pipe, some when forced, none with --no-color or NO_COLOR', async () => {
    const color = async (args: string[], env: Record<string, string>) =>
      (await cli.run(['validate', 'bad.json', ...args], { env })).stdout.includes('\u001b[');
    expect(await color([], {})).toBe(false);
    expect(await color([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await color(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await color([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

test
  .runIf(existsSync('/dev/full'))
  .each([['validate', 'bad.json'], ['mock', 'v1.tag.created'], ['events'], ['--help']])(
  '%s: a disk that is full is exit code 2',
  async (...args) => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [cli.program, ...args], { cwd: cli.cwd, stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const exitCode = await new Promise((done) => child.on('close', done));
    closeSync(full);
    expect(stderr).toContain('Standard output cannot be written (ENOSPC).');
    expect(exitCode).toBe(2);
  },
);

test.each([
  ['mock', 'v1.tag.created', '--count', '100000'],
  ['validate', 'bad.json'],
])('%s: a reader that has seen enough is no error', async (...args) => {
  const child = spawn(process.execPath, [cli.program, ...args], { cwd: cli.cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  if (args[0] === 'mock') child.stdout.once('data', () => child.stdout.destroy());
  else child.stdout.destroy();
  const exitCode = await new Promise((done) => child.on('close', done));
  expect(stderr).toBe('');
  expect(exitCode).toBe(args[0] === 'mock' ? 0 : 1);
});

import { describe, expect, test } from 'vitest';
import { main } from '../../../generator/commands/program.js';
import { GENERATOR } from '../../../generator/commands/version.js';
import { diagnostic } from '../../../generator/diagnostics/diagnostic.js';
import { put } from '../output/sandbox.js';
import { project } from './stubs.js';

const COMMANDS = ['generate', 'check', 'lint', 'init'];

describe.each(COMMANDS)('%s --help', (command) => {
  test('lists the options with examples', async () => {
    const at = project();
    expect(await main([command, '--help'], at)).toBe(0);
    for (const option of ['--spec', '--config', '--format', '--quiet', '--no-color', '--help']) {
      expect(at.stdout()).toContain(option);
    }
    // Only what it heeds.
    expect(at.stdout().includes('--out ')).toBe(command !== 'lint');
    expect(at.stdout().includes('--max-warnings')).toBe(command !== 'init');
    expect(at.stdout().includes('--package-name')).toBe(['generate', 'check'].includes(command));
    expect(at.stdout()).toContain(`$ webhook-contract ${command}`);
    expect(at.stderr()).toBe('');
  });
});

test('--help lists the commands, --version prints the version', async () => {
  const help = project();
  expect(await main(['--help'], help)).toBe(0);
  for (const command of COMMANDS) expect(help.stdout()).toContain(`  ${command} `);
  const version = project();
  expect(await main(['--version'], version)).toBe(0);
  expect(version.stdout()).toBe(`${GENERATOR.version}\n`);
});

test('without a command, help goes to standard error', async () => {
  const at = project();
  expect(await main([], at)).toBe(2);
  expect(at.stderr()).toContain('Usage: webhook-contract');
  expect(at.stdout()).toBe('');
});

describe('what it does not understand is a usage error', () => {
  test.each([
    [['genrate'], "Unknown command 'genrate'.", 'Did you mean generate?'],
    [['check', '--otu', 'x'], "Unknown option '--otu'.", 'Did you mean --out?'],
    [['check', '--format', 'xml'], "'xml' is invalid", 'webhook-contract --help'],
    [['lint', '--spec'], 'argument missing', 'webhook-contract --help'],
    [['lint', 'extra'], 'too many arguments', 'webhook-contract --help'],
  ])('%j', async (args, message, help) => {
    const at = project();
    expect(await main(args, at)).toBe(2);
    expect(at.stderr()).toContain('error  usage\n');
    expect(at.stderr().toLowerCase()).toContain(message.toLowerCase());
    expect(at.stderr()).toContain(help);
    expect(at.stdout()).toBe('');
  });

  test.each([
    [['--format', 'json', '--nope']],
    [['--nope', '--format=json']],
  ])('in the format asked for: %j', async (options) => {
    const at = project();
    expect(await main(['check', ...options], at)).toBe(2);
    expect(JSON.parse(at.stdout())).toMatchObject({ diagnostics: [{ code: 'usage' }] });
  });
});

test('runs a command with its options', async () => {
  const at = project();
  expect(await main(['generate', '--out', 'package', '--quiet', '--allow-remote-refs'], at)).toBe(0);
  expect(at.reads).toMatchObject([{ allowRemoteRefs: true }]);
  expect(await main(['check', '--out=package'], at)).toBe(0);
  expect(await main(['check'], at)).toBe(1);
});

test('--no-color wins over the terminal', async () => {
  const colored = project({ host: { color: true } });
  await main(['check'], colored);
  expect(colored.stderr()).toContain('\u001b[');
  const plain = project({ host: { color: true } });
  await main(['check', '--no-color'], plain);
  expect(plain.stderr()).not.toContain('\u001b[');
});

test('what nothing foresaw has no stack trace, and an exit code of its own', async () => {
  const at = project({ pipeline: { lintContract: () => Promise.reject(new TypeError('x is not a function\nat y')) } });
  expect(await main(['lint'], at)).toBe(70);
  expect(at.stderr()).toContain('error  internal-error\n  TypeError: x is not a function');
  expect(at.stderr()).not.toMatch(/\.ts:\d+|node:internal/);
});

describe('the configuration on the command line', () => {
  test('chooses messages, the package and where the type is told', async () => {
    const at = project();
    const flags = ['--include', 'order.*', 'Refund', '--exclude', 'order.draft', '--package-name', '@shop/hooks'];
    expect(await main(['generate', ...flags, '--type-header', 'x-event', '--type-body', '/action'], at)).toBe(0);
    expect(at.reads).toMatchObject([
      {
        select: { include: ['order.*', 'Refund'], exclude: ['order.draft'] },
        dispatch: { header: 'x-event', body: '/action' },
      },
    ]);
    expect(at.emits).toMatchObject([{ package: { name: '@shop/hooks' } }]);
  });

  test('wins over the file, and completes it', async () => {
    const at = project();
    const file = { package: { name: 'from-file', license: 'MIT' }, dispatch: { header: 'x-event' }, include: ['a'] };
    put(at.folder, 'webhook-contract.config.mjs', `export default ${JSON.stringify(file)}`);
    expect(await main(['generate', '--package-name', 'from-flag', '--type-body', '/type'], at)).toBe(0);
    expect(at.emits).toMatchObject([{ package: { name: 'from-flag', license: 'MIT' } }]);
    expect(at.reads.map(({ dispatch, select }) => ({ dispatch, select }))).toEqual([
      { dispatch: { body: '/type' }, select: { include: ['a'] } },
    ]);
  });

  test.each([
    [['--package-name', 'Not A Name'], "--package-name 'Not A Name'"],
    [['--type-body', 'type'], '--type-body has to be a JSON pointer'],
    [['--type-header', 'x event'], '--type-header has to be the name of a header'],
    [['--type-separator', ':'], '--type-separator says neither'],
    [['--max-warnings', 'few'], 'whole number'],
  ])('%j is a usage error', async (flags, message) => {
    const at = project();
    expect(await main(['generate', ...flags], at)).toBe(2);
    expect(at.stderr()).toContain(message);
    expect(at.reads).toEqual([]);
  });
});

describe('--max-warnings', () => {
  const found = [
    diagnostic('unnamed-message', { message: 'One.' }),
    diagnostic('unnamed-message', { message: 'Two.' }),
  ];
  test.each([
    [[], 0],
    [['--max-warnings', '2'], 0],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '0'], 1],
  ])('%j exits with %i', async (flags, exitCode) => {
    const at = project({ found });
    expect(await main(['lint', ...flags], at)).toBe(exitCode);
    expect(at.stderr().includes('too-many-warnings')).toBe(exitCode === 1);
  });
});

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { snapshot } from './support/disk.js';
import { mustRun, runTool } from './support/process.js';
import { tempFolder } from './support/temp.js';

interface Case {
  readonly what: string;
  /** What is written into a project that was fine; `null` deletes. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** What is replaced in its contract. */
  readonly replace?: readonly [string, string];
  readonly args?: readonly string[];
  readonly exitCode: 1 | 2;
  readonly code: string;
  /** `file:line:column`, where there is one. */
  readonly place?: string | RegExp;
  readonly says?: string | RegExp;
  /** By default `generate` alone: `check` takes the same way to the files in memory. */
  readonly commands?: readonly string[];
}

const BOTH = ['generate', 'check'];

const SPEC = 'spec/asyncapi.yaml';

const CASES: readonly Case[] = [
  {
    what: 'a missing document',
    files: { [SPEC]: null },
    exitCode: 2,
    code: 'file-not-found',
    says: SPEC,
    commands: BOTH,
  },
  {
    what: 'a missing document of --spec',
    args: ['--spec', 'no.yaml'],
    exitCode: 2,
    code: 'file-not-found',
    says: 'no.yaml',
  },
  {
    what: 'a folder as document',
    args: ['--spec', 'spec'],
    exitCode: 2,
    code: 'file-unreadable',
    says: 'spec is a folder',
  },
  {
    what: 'malformed YAML',
    files: { [SPEC]: 'asyncapi: 3.1.0\ninfo:\n  title: "unclosed\n' },
    exitCode: 1,
    code: 'yaml-syntax',
    place: /spec\/asyncapi\.yaml:[34]:\d+/,
    commands: [...BOTH, 'lint'],
  },
  { what: 'an empty document', files: { [SPEC]: '' }, exitCode: 1, code: 'not-an-asyncapi-document', place: SPEC },
  {
    what: 'a document that is a list',
    files: { [SPEC]: '- a\n' },
    exitCode: 1,
    code: 'not-an-asyncapi-document',
    place: SPEC,
  },
  { what: 'a binary file as document', files: { [SPEC]: '\u0000\u0001\u0002' }, exitCode: 1, code: '', place: SPEC },
  {
    what: 'a reference to nothing',
    replace: ['{ $ref: "#/components/schemas/OrderState" }', '{ $ref: "#/components/schemas/Nowhere" }'],
    exitCode: 1,
    code: 'reference-not-found',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
    says: 'Nowhere',
    commands: [...BOTH, 'lint'],
  },
  {
    what: 'a reference to a file that is not there',
    replace: ['{ $ref: "#/components/schemas/OrderState" }', '{ $ref: "./schemas/order.yaml" }'],
    exitCode: 1,
    code: 'file-not-found',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
    says: 'order.yaml',
  },
  {
    what: 'a reference out of the folder',
    replace: ['{ $ref: "#/components/schemas/OrderState" }', '{ $ref: "../package.json" }'],
    exitCode: 1,
    code: 'reference-outside-root',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
  },
  {
    what: 'a reference to the network',
    replace: ['{ $ref: "#/components/schemas/OrderState" }', '{ $ref: "http://localhost:1/order.yaml" }'],
    exitCode: 1,
    code: 'reference-remote',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
  },
  {
    what: 'AsyncAPI 1.x',
    replace: ['asyncapi: 3.1.0', 'asyncapi: 1.2.0'],
    exitCode: 1,
    code: 'unsupported-asyncapi-version',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
    says: '1.2.0',
    commands: [...BOTH, 'lint'],
  },
  {
    what: 'an example that does not match',
    replace: ['total_cents: 4900', 'total_cents: many'],
    exitCode: 1,
    code: 'example-payload-invalid',
    place: /spec\/asyncapi\.yaml:\d+:\d+/,
  },
  { what: 'the project as output', args: ['--out', '.'], exitCode: 2, code: 'output-is-project-root', commands: BOTH },
  {
    what: 'the folder around the project as output',
    args: ['--out', '..'],
    exitCode: 2,
    code: 'output-is-project-root',
  },
  { what: 'the specification as output', args: ['--out', 'spec'], exitCode: 2, code: 'output-is-project-root' },
  {
    what: 'the root of a repository as output',
    files: { 'other/.git/HEAD': 'ref: refs/heads/main\n' },
    args: ['--out', 'other'],
    exitCode: 2,
    code: 'output-is-project-root',
  },
  {
    what: 'an output folder with other content',
    files: { 'photos/cat.txt': 'miaow' },
    args: ['--out', 'photos'],
    exitCode: 2,
    code: 'output-not-ours',
    says: 'cat.txt',
  },
  { what: 'a file as output', files: { taken: '' }, args: ['--out', 'taken'], exitCode: 2, code: 'output-not-ours' },
  {
    what: 'a configuration that does not parse',
    files: { 'webhook-contract.config.js': 'export default {' },
    exitCode: 2,
    code: 'config-invalid',
    says: 'webhook-contract.config.js',
  },
  {
    what: 'a configuration that throws',
    files: { 'webhook-contract.config.js': "\nthrow new Error('not today');\n" },
    exitCode: 2,
    code: 'config-invalid',
    says: 'webhook-contract.config.js:2: Error: not today',
  },
  {
    what: 'a configuration with an unknown option',
    files: { 'webhook-contract.config.js': "export default { specs: 'x' };\n" },
    exitCode: 2,
    code: 'config-invalid',
    says: 'specs',
  },
  {
    what: 'a missing configuration',
    args: ['--config', 'no.js'],
    exitCode: 2,
    code: 'config-not-found',
    says: 'no.js',
  },
  {
    what: 'an unknown option',
    args: ['--frobnicate'],
    exitCode: 2,
    code: 'usage',
    says: '--frobnicate',
    commands: [...BOTH, 'lint', 'init'],
  },
  { what: 'an option without its value', args: ['--spec'], exitCode: 2, code: 'usage', says: '--spec' },
];

let sound: string;

beforeAll(async () => {
  sound = tempFolder();
  await mustRun(runTool(['init', 'project'], sound));
  writeFileSync(join(sound, 'project/package.json'), '{ "type": "module" }\n');
  await mustRun(runTool(['generate'], join(sound, 'project')));
});

describe.concurrent.each(CASES)('$what', ({
  files = {},
  replace,
  args = [],
  exitCode,
  code,
  place,
  says,
  commands = ['generate'],
}) => {
  for (const command of commands) {
    test(`${command} says what is wrong and where, exits with ${exitCode} and touches nothing`, async ({ expect }) => {
      const around = tempFolder();
      cpSync(sound, around, { recursive: true });
      const project = join(around, 'project');
      put(project, files);
      if (replace) put(project, { [SPEC]: replaced(readFileSync(join(project, SPEC), 'utf8'), replace) });
      const before = snapshot(around);

      const outcome = await runTool([command, ...args], project);
      expect(outcome.stderr).toMatch(new RegExp(`^error {2}${code}`, 'm'));
      expect(outcome.exitCode).toBe(exitCode);
      if (place !== undefined) expect(outcome.stderr).toMatch(place);
      if (says !== undefined) expect(outcome.stderr).toMatch(says);
      expect(outcome.output).not.toMatch(/\n\s+at /);
      expect(outcome.stderr).toMatch(/^ {2}help: /m);
      expect(snapshot(around)).toEqual(before);
    });
  }
});

describe.concurrent.each([
  { what: 'an unknown command', args: ['generete'], says: 'generate' },
  { what: 'an unknown format', args: ['check', '--format', 'xml'], says: 'xml' },
  { what: 'a word too many', args: ['generate', 'everything'], says: /argument/i },
  { what: 'an unknown option before the command', args: ['--nope'], says: '--nope' },
])('$what', ({ args, says }) => {
  test('is told without a stack trace, with exit 2', async ({ expect }) => {
    const { exitCode, output, stderr } = await runTool(args, tempFolder());
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error {2}usage/m);
    expect(stderr).toMatch(says);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

test('no command at all prints the help and exits with 2', async () => {
  const { exitCode, output } = await runTool([], tempFolder());
  expect(exitCode).toBe(2);
  expect(output).toContain('Usage: webhook-contract');
});

test('in JSON, a failure is a report as well', async () => {
  const folder = tempFolder();
  for (const args of [['generate'], ['generate', '--nope'], ['nope']]) {
    const { stdout } = await runTool([...args, '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { errors: 1 } });
  }
});

function put(project: string, files: Readonly<Record<string, string | null>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(join(project, path));
    } else {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
  }
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`the starter contract has no ${from}`);
  return text.replace(from, to);
}

import { stringLiteral } from '../../emitters/quote/javascript.js';
import { pythonString } from '../../emitters/quote/python.js';
import type { Block, TabsBlock } from '../model.js';
import { code, prose } from './blocks.js';
import type { PageContext } from './context.js';
import { ENDPOINT, FIXTURES } from './testing-commands.js';

/** Runs that notice when the contract or the code has changed. */
export function continuousIntegration(context: PageContext): Block[] {
  const { packageName, outputs } = context;
  return [
    ...prose(
      'Run the checks on every push. When a new version of the package comes, they show what it means for your code.',
    ),
    {
      kind: 'tabs',
      group: 'ci',
      label: 'Checks in CI',
      items: [
        { label: 'GitHub Actions', blocks: [code('yaml', github(context), '.github/workflows/webhooks.yml')] },
        { label: 'GitLab', blocks: [code('yaml', gitlab(context), '.gitlab-ci.yml')] },
      ],
    },
    ...prose(
      outputs.command === undefined
        ? undefined
        : 'On GitHub, findings stand beside the lines of your files, and in the summary of the job. GitLab shows them among the tests.',
      `Pin the version of \`${packageName}\` in your lock file, and raise it on purpose.`,
    ),
  ];
}

function github(context: PageContext): string {
  const { command } = context.outputs;
  return [
    'on: push',
    'jobs:',
    '  webhooks:',
    '    runs-on: ubuntu-latest',
    ...secretOf(context, `$\{{ secrets.TEST_WEBHOOK_SECRET }}`, '    ', 'env'),
    '    steps:',
    '      - uses: actions/checkout@v4',
    '      - uses: actions/setup-node@v4',
    '        with: { node-version: 22 }',
    '      - run: npm ci',
    ...(command === undefined
      ? ['      - run: npm test']
      : [
          `      - run: ${validate(command)} --format github --format markdown=summary.md`,
          ...endpoint(context, '--format github --format junit=endpoint.xml').map((line) => `      - run: ${line}`),
          '      - if: always()',
          '        run: cat summary.md >> "$GITHUB_STEP_SUMMARY"',
        ]),
  ].join('\n');
}

function gitlab(context: PageContext): string {
  const { command, conformance } = context.outputs;
  const reports = ['validate.xml', ...(conformance ? ['endpoint.xml'] : [])];
  return [
    'webhooks:',
    '  image: node:22',
    ...secretOf(context, '$TEST_WEBHOOK_SECRET', '  ', 'variables'),
    '  script:',
    '    - npm ci',
    ...(command === undefined
      ? ['    - npm test']
      : [
          `    - ${validate(command)} --format text --format junit=validate.xml`,
          ...endpoint(context, '--format text --format junit=endpoint.xml').map((line) => `    - ${line}`),
          '  artifacts:',
          '    when: always',
          '    reports:',
          `      junit: [${reports.join(', ')}]`,
        ]),
  ].join('\n');
}

function validate(command: string): string {
  return `npx ${command} validate --strict --fail-on-unknown ${FIXTURES}`;
}

function endpoint({ outputs: { command, conformance } }: PageContext, formats: string): string[] {
  if (!conformance) return [];
  return ['npm start &', 'npx --yes wait-on tcp:3000', `npx ${command} test-endpoint ${ENDPOINT} ${formats}`];
}

function secretOf({ contract, outputs }: PageContext, value: string, indent: string, key: string): string[] {
  if (contract.signatures.length === 0 || outputs.command === undefined) return [];
  return [`${indent}${key}:`, `${indent}  WEBHOOK_SECRET: ${value}`];
}

/** The fixtures as tests of a runner; nothing where the package has no command. */
export function testRunners({ packageName, outputs: { command } }: PageContext): Block[] {
  if (command === undefined) return [];
  const tabs: TabsBlock = {
    kind: 'tabs',
    group: 'runner',
    label: 'The fixtures as tests',
    items: [
      { label: 'Vitest', blocks: [code('typescript', vitest(packageName))] },
      { label: 'Jest', blocks: [code('javascript', jest(command))] },
      { label: 'pytest', blocks: [code('python', pytest(command))] },
    ],
  };
  return [
    ...prose(
      'In the run that you have anyway. The package is ESM: where a runner cannot load it, or speaks another language, the command does the work.',
    ),
    tabs,
  ];
}

function vitest(packageName: string): string {
  return [
    "import { readdirSync, readFileSync } from 'node:fs';",
    `import { validateEventStrict } from ${stringLiteral(`${packageName}/strict`)};`,
    "import { expect, test } from 'vitest';",
    '',
    `test.each(readdirSync('${FIXTURES}'))('%s fits the contract', (name) => {`,
    `  const result = validateEventStrict(JSON.parse(readFileSync(\`${FIXTURES}\${name}\`, 'utf8')));`,
    '  expect(result.ok ? [] : result.errors).toEqual([]);',
    '});',
  ].join('\n');
}

function jest(command: string): string {
  return [
    "const { spawnSync } = require('node:child_process');",
    '',
    "test('the fixtures fit the contract', () => {",
    `  const run = [${stringLiteral(command)}, 'validate', '--strict', '${FIXTURES}'];`,
    "  const { status, stdout, stderr } = spawnSync('npx', run, { encoding: 'utf8' });",
    '  if (status !== 0) throw new Error(stdout + stderr);',
    '});',
  ].join('\n');
}

function pytest(command: string): string {
  return [
    'import subprocess',
    '',
    '',
    'def test_fixtures_fit_the_contract() -> None:',
    `    run = ["npx", ${pythonString(command)}, "validate", "--strict", "${FIXTURES}"]`,
    '    ended = subprocess.run(run, capture_output=True, text=True)',
    '    assert ended.returncode == 0, ended.stdout + ended.stderr',
  ].join('\n');
}

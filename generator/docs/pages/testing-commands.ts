import type { Message } from '../../contract/model.js';
import type { Block } from '../model.js';
import { code, prose, table } from './blocks.js';
import type { PageContext } from './context.js';

/** What the package's own command does; nothing where it has none. */
export function commandLine({ outputs: { command }, contract }: PageContext, { wireType }: Message): Block[] {
  if (command === undefined) return [];
  const isSigned = contract.signatures.length > 0;
  const type = shellWord(wireType);
  return [
    ...prose('The package brings a command of its own. It sends nothing anywhere unless you tell it where.'),
    table(
      ['Command', 'What it does'],
      [
        [`\`${command} events\``, 'Lists the events.'],
        [`\`${command} validate\``, 'Validates payloads, from files or standard input.'],
        [`\`${command} mock\``, 'Makes an event.'],
        ...(isSigned
          ? [
              [`\`${command} sign\``, 'Signs a payload, and prints its headers.'],
              [`\`${command} verify\``, 'Verifies the signature of a payload.'],
            ]
          : []),
        [`\`${command} send\``, 'Sends a delivery to an endpoint.'],
        [
          `\`${command} test-endpoint\``,
          'Puts an endpoint to the test: genuine, forged, repeated, unknown and broken deliveries.',
        ],
      ],
    ),
    code('sh', [`npx ${command} mock ${type} > event.json`, `npx ${command} validate event.json`].join('\n')),
    ...prose(`\`${command} <command> --help\` tells the options.`.replace('<command>', 'validate')),
  ];
}

/** A workflow that runs the tests, so that a change of the contract or of the code is noticed. */
export function ciSample({ packageName }: PageContext): Block[] {
  return [
    ...prose(
      'Run these tests on every push. When a new version of the package comes, they show what it means for your code.',
    ),
    code(
      'yaml',
      [
        'on: push',
        'jobs:',
        '  webhooks:',
        '    runs-on: ubuntu-latest',
        '    steps:',
        '      - uses: actions/checkout@v4',
        '      - uses: actions/setup-node@v4',
        '        with: { node-version: 22 }',
        '      - run: npm ci',
        '      - run: npm test',
      ].join('\n'),
      '.github/workflows/webhooks.yml',
    ),
    ...prose(`Pin the version of \`${packageName}\` in your lock file, and raise it on purpose.`),
  ];
}

function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replace(/\p{Cc}/gu, ' ').replaceAll("'", "'\\''")}'`;
}

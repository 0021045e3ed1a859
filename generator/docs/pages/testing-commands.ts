import type { Message } from '../../contract/model.js';
import { stringLiteral } from '../../emitters/quote/javascript.js';
import { code as codeOf } from '../../emitters/quote/markdown.js';
import type { Block } from '../model.js';
import { code, prose, table } from './blocks.js';
import type { PageContext } from './context.js';

/** Where samples have an endpoint, and where recorded payloads. */
export const ENDPOINT = 'http://localhost:3000/webhooks';
export const FIXTURES = 'fixtures/';

/** What the package's own command does; nothing where it has none. */
export function commandLine({ outputs, contract }: PageContext, { wireType }: Message): Block[] {
  const { command } = outputs;
  if (command === undefined) return [];
  const isSigned = contract.signatures.length > 0;
  const row = (name: string, does: string): string[] => [codeOf(name), does];
  return [
    ...prose(
      `The package brings a command of its own: ${codeOf(`npx ${command} --help`)} shows it all. It sends nothing anywhere unless you tell it where.`,
    ),
    table(
      ['Command', 'What it does'],
      [
        row('events', 'Lists the events.'),
        row('validate', 'Checks payloads and recorded deliveries, from files, folders or standard input.'),
        row('mock', 'Makes an event.'),
        ...(isSigned
          ? [
              row('sign', 'Signs a payload, and prints its headers.'),
              row('verify', 'Verifies the signature of a payload.'),
            ]
          : []),
        row('send', 'Sends a delivery to an endpoint.'),
        ...(outputs.conformance ? [row('test-endpoint', 'Finds out whether an endpoint behaves, case by case.')] : []),
      ],
    ),
    ...prose(
      `Keep every payload that your tests use in a folder. A new version of the package then tells which of them no longer fit.`,
    ),
    code(
      'sh',
      [
        `mkdir -p ${FIXTURES}`,
        `npx ${command} mock ${shellWord(wireType)} > ${FIXTURES}first.json`,
        `npx ${command} validate --strict ${FIXTURES}`,
      ].join('\n'),
    ),
    table(
      ['Option', 'What it is for'],
      [
        [
          codeOf('--strict'),
          `With ${codeOf('validate')}, a property that the contract does not declare is a finding too: in a fixture it is more often a typing error than news.${outputs.conformance ? ` With ${codeOf('test-endpoint')}, what an endpoint *should* do fails the run, as what it *must* do always does.` : ''}`,
        ],
        [
          codeOf('--fail-on-unknown'),
          `With ${codeOf('validate')}, a type that the contract does not know is a finding. Without it such a type passes: the sender may be ahead of you.`,
        ],
        [
          codeOf('--format'),
          `${['text', 'json', 'junit', 'github'].map((name) => codeOf(name)).join(', ')} or ${codeOf('markdown')}. Give it several times for several reports: ${codeOf('--format text --format junit=report.xml')} writes one for people and one for the CI service.`,
        ],
      ],
    ),
    ...prose(
      `The exit code is 0 where all is well, 1 where something was found, and 2 where the command could not do its work. ${codeOf(`npx ${command} validate --help`)} tells the rest.`,
    ),
  ];
}

/** A running endpoint, put to the test; nothing where the package cannot. */
export function endpointTest({ outputs, contract, packageName }: PageContext): Block[] {
  const { command, conformance } = outputs;
  if (command === undefined || !conformance) return [];
  const isSigned = contract.signatures.length > 0;
  const script = `import(${stringLiteral(`${packageName}/mocks`)}).then((m) => console.log(m.mockSecret()))`;
  return [
    ...prose(
      isSigned
        ? 'Start your endpoint with a secret that is there for tests, and give the same to the command. It delivers what a good endpoint accepts, refuses and survives: every event, forged and stale signatures, repeats, types that nobody knows, broken and very large bodies.'
        : 'It delivers to your endpoint what a good one accepts, refuses and survives: every event, repeats, types that nobody knows, broken and very large bodies.',
    ),
    code(
      'sh',
      [
        ...(isSigned ? [`export WEBHOOK_SECRET=$(node -e "${script}")`] : []),
        `npx ${command} send ${ENDPOINT}`,
        `npx ${command} test-endpoint ${ENDPOINT}`,
      ].join('\n'),
    ),
    ...prose(
      `A status does not tell whether a delivery that came twice was handled once. Such cases stay *unproven* until your endpoint can be asked: ${codeOf('--probe-url http://localhost:3000/effects')} names a route, for tests alone, that knows how often a delivery had an effect.`,
    ),
    code('http', 'GET /effects?id=msg_2b7Kq HTTP/1.1\n\n{"effects": 1}', 'What the command asks, and the answer'),
    ...prose(
      `With it, the command also sees whether an older state replaces a newer one, or brings back what was deleted. ${codeOf('--only')} and ${codeOf('--skip')} choose cases, and ${codeOf('--events')} chooses what is delivered.`,
    ),
  ];
}

function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${text.replace(/\p{Cc}/gu, ' ').replaceAll("'", "'\\''")}'`;
}

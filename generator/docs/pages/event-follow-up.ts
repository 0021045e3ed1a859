import type { FollowUp, Message } from '../../contract/model.js';
import { nodeOf } from '../../contract/views.js';
import { callsOf } from '../../emitters/follow-up/calls.js';
import { code as codeOf } from '../../emitters/quote/markdown.js';
import type { Block } from '../model.js';
import { followUpSample } from '../samples/typescript.js';
import { schemaTree } from '../schema-tree/schema-tree.js';
import { code, h3, languages, prose, table } from './blocks.js';
import type { PageContext } from './context.js';
import { exampleAt } from './event-examples.js';

/** The call that follows an event: where it goes, what it takes from the event, and what it answers. */
export function nextCall(context: PageContext, message: Message): Block[] {
  const { contract, outputs, packageName, places } = context;
  const { followUp } = message;
  if (!followUp) return [];
  const call = callsOf(contract).find(({ messages }) => messages.includes(message));
  const parameters = [...followUp.parameters].map(([name, { body, header }]) => [
    codeOf(`{${name}}`),
    body !== undefined
      ? `${codeOf(dotted(body))} of the event`
      : header === undefined
        ? ''
        : `the header ${codeOf(header)}`,
  ]);
  return [
    ...prose(followUp.summary, followUp.description),
    code('http', `${followUp.method} ${addressOf(followUp)}`),
    ...(parameters.length > 0 ? [table(['In the path', 'Comes from'], parameters)] : []),
    ...languages('Code that makes the call', [
      ...(outputs.followUp && call ? [{ code: code('typescript', followUpSample(message, call, packageName)) }] : []),
      { code: code('sh', curlOf(followUp, message)) },
    ]),
    ...(contract.signatures.length > 0
      ? prose(
          'The signing secret of the webhook is no credential for this call: authenticate as for any other request to the API.',
        )
      : []),
    ...(followUp.response === undefined
      ? []
      : [
          h3('What it answers', 'what-it-answers'),
          {
            kind: 'schema' as const,
            tree: schemaTree(contract, nodeOf(contract.schemas, followUp.response), { prefix: 'answer', places }),
          },
        ]),
  ];
}

/** The address with its parameters in braces. */
function addressOf({ baseUrl = '', path }: FollowUp): string {
  return baseUrl + path;
}

function curlOf({ method, baseUrl = 'https://api.example.com', path, parameters }: FollowUp, message: Message): string {
  const filled = path.replace(/\{([^{}]*)\}/g, (place, name: string) => {
    const body = parameters.get(name)?.body;
    const value = body === undefined ? undefined : exampleAt(message, body);
    return value === undefined ? place : encodeURIComponent(String(value));
  });
  const verb = method === 'GET' ? '' : ` --request ${method}`;
  return `curl${verb} ${shellWord(baseUrl + filled)} \\\n  --header "Authorization: Bearer $API_TOKEN"`;
}

function shellWord(text: string): string {
  return `'${text.replace(/[\p{Cc}]/gu, ' ').replaceAll("'", "'\\''")}'`;
}

function dotted(place: string): string {
  return place.split('/').slice(1).join('.');
}

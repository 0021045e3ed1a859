import { code as codeOf } from '../../emitters/quote/markdown.js';
import type { Block, CodeBlock, Page } from '../model.js';
import { FRAMEWORKS, frameworkSample } from '../samples/frameworks.js';
import { code, h2, prose, section, table } from './blocks.js';
import type { PageContext } from './context.js';
import { ENDPOINT } from './testing-commands.js';

/** The handler of the package in each framework; nothing where the package has none. */
export function frameworkPages(context: PageContext): Page[] {
  const { contract, outputs, samples } = context;
  const [message] = contract.messages;
  if (!outputs.handlers || !message) return [];
  const items = Object.entries(FRAMEWORKS).map(([name, { label }]) => {
    const text = frameworkSample(contract, message, name, samples.packageName);
    return { label, blocks: [code('typescript', text)] };
  });
  return [
    {
      slug: 'frameworks',
      kind: 'reference',
      title: 'Frameworks',
      subtitle: 'One handler in Next.js, Node.js, Express and Fastify',
      body: [
        ...prose(
          'A handler takes a `Request` and gives a `Response`. For frameworks that have their own, an adapter of the same import fits it to them. Each of these is a whole endpoint.',
        ),
        ...section(h2('The endpoint', 'endpoint'), [
          { kind: 'tabs', group: 'framework', label: 'The endpoint in a framework', items },
        ]),
        ...section(h2('The raw body', 'raw-body'), rawBody(context)),
        ...section(h2('Is it right?', 'test'), test(context)),
      ],
    },
  ];
}

function rawBody({ contract }: PageContext): Block[] {
  const isSigned = contract.signatures.length > 0;
  return [
    ...prose(
      isSigned
        ? 'The signature covers the bytes that arrived. A framework that has parsed them already leaves nothing to verify: such a delivery is answered with 500 and the code [`body_not_raw`](page:verification#code-body_not_raw), so that it comes again once the route is mended.'
        : 'The handler reads the body itself: a framework that parses JSON has to leave this route alone.',
    ),
    table(
      ['Where', 'What keeps it raw'],
      [
        [
          'Next.js',
          `A route handler below ${codeOf('app/')} has it. Below ${codeOf('pages/api/')}, export the handler through ${codeOf('toNodeHandler')}, with ${codeOf('config = { api: { bodyParser: false } }')} beside it.`,
        ],
        ['Hono', `${codeOf('app.post(path, (context) => webhooks(context.req.raw))')}, with no validator in front.`],
        [
          'Express',
          `The route stands above ${codeOf('express.json()')}. Behind ${codeOf('express.raw()')}, or where ${codeOf('req.rawBody')} is kept, it works as well.`,
        ],
        ['Fastify', 'The plugin takes care of its own route; all others keep their parsers.'],
        ['NestJS', `Create the application with ${codeOf('{ rawBody: true }')}, and use ${codeOf('toNodeHandler')}.`],
      ],
    ),
  ];
}

function test({ outputs: { command, conformance } }: PageContext): Block[] {
  if (command === undefined || !conformance) return [];
  const sh: CodeBlock = code('sh', `npx ${command} test-endpoint ${ENDPOINT}`);
  return [
    ...prose(
      'With the endpoint running, and the same `WEBHOOK_SECRET` for both ([more about it](page:testing#endpoint)):',
    ),
    sh,
  ];
}

import type { Contract, Message } from '../../contract/model.js';
import { stringLiteral as text } from '../../emitters/quote/javascript.js';

interface Framework {
  readonly label: string;
  /** What of the package fits the handler to it. */
  readonly adapter?: string;
  readonly imports: readonly string[];
  /** What is done with the handler, which is called `webhooks`. */
  readonly use: readonly string[];
}

export const FRAMEWORKS: Readonly<Record<string, Framework>> = {
  fetch: {
    label: 'Fetch API',
    imports: [],
    use: [
      '// Next.js, in app/webhooks/route.ts',
      'export const POST = webhooks;',
      '',
      '// Bun, Deno and workers, in their entry',
      'export default { fetch: (request: Request) => webhooks(request) };',
    ],
  },
  node: {
    label: 'Node.js',
    adapter: 'toNodeHandler',
    imports: ["import { createServer } from 'node:http';"],
    use: [
      'const receive = toNodeHandler(webhooks);',
      '',
      'createServer((request, response) => {',
      "  if (request.url === '/webhooks') return receive(request, response);",
      '  return response.writeHead(404).end();',
      '}).listen(3000);',
    ],
  },
  express: {
    label: 'Express',
    adapter: 'toExpressHandler',
    imports: ["import express from 'express';"],
    use: [
      'const app = express();',
      "app.post('/webhooks', toExpressHandler(webhooks)); // above express.json()",
      'app.use(express.json());',
      'app.listen(3000);',
    ],
  },
  fastify: {
    label: 'Fastify',
    adapter: 'toFastifyPlugin',
    imports: ["import fastify from 'fastify';"],
    use: [
      'const app = fastify();',
      "app.register(toFastifyPlugin(webhooks), { prefix: '/webhooks' });",
      'await app.listen({ port: 3000 });',
    ],
  },
};

/** A whole endpoint in a framework. */
export function frameworkSample(contract: Contract, message: Message, name: string, packageName: string): string {
  const { adapter, imports = [], use = [] } = FRAMEWORKS[name] ?? {};
  const own = `import { createHandler${adapter === undefined ? '' : `, ${adapter}`} } from ${text(`${packageName}/handlers`)};`;
  return [
    ...imports,
    own,
    '',
    'const webhooks = createHandler({',
    ...(contract.signatures.length > 0 ? ["  secret: process.env.WEBHOOK_SECRET ?? '',"] : []),
    ...(contract.dispatch.basis === 'out-of-band' ? [`  type: ${text(message.wireType)},`] : []),
    '  on: {',
    `    ${text(message.wireType)}: async (event) => console.log(event),`,
    '  },',
    '});',
    '',
    ...use,
  ].join('\n');
}

/** The same handler behind four servers, each on a free port of 127.0.0.1. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import type * as adapters from '../../../../generator/runtime/handlers/node/adapters.js';
import type { WebhookHandler } from '../../../../generator/runtime/handlers/types.js';

export interface Running {
  readonly port: number;
  close(): Promise<void>;
}

type Start = (handler: WebhookHandler, package_: typeof adapters) => Promise<Running>;

/** Each has the handler at `/webhooks`, and at `/other` a route that answers with the JSON that it parsed. */
export const SERVERS: Readonly<Record<'node' | 'express' | 'fastify' | 'hono', Start>> = {
  node: (handler, { toNodeHandler }) => {
    const listener = toNodeHandler(handler);
    return listening(createServer((request, response) => void listener(request, response)));
  },
  express: (handler, { toExpressHandler }) => {
    const app = express();
    app.all('/webhooks', toExpressHandler(handler));
    app.post('/other', express.json(), (request, response) => void response.json(request.body));
    return listening(createServer(app));
  },
  fastify: async (handler, { toFastifyPlugin }) => {
    const app = fastify();
    app.register(toFastifyPlugin(handler), { prefix: '/webhooks' });
    app.post('/other', async (request) => request.body);
    await app.listen({ port: 0, host: '127.0.0.1' });
    return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
  },
  hono: async (handler) => {
    const app = new Hono();
    app.all('/webhooks', (context) => handler(context.req.raw) as Promise<Response>);
    app.post('/other', async (context) => context.json(await context.req.json()));
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    if (!server.listening) await once(server, 'listening');
    return runningOf(server);
  },
};

export async function listening(server: Server): Promise<Running> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return runningOf(server);
}

function runningOf(server: Server): Running {
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

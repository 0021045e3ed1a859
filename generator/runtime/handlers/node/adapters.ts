import type { WebhookHandler } from '../types.js';
import type { NodeRequest, NodeStream } from './request.js';
import type { NodeResponse } from './response.js';
import { serve } from './serve.js';

/** A listener of `node:http` and `node:http2`, and middleware of Connect and Express. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/**
 * A handler for `createServer` of `node:http` and `node:http2`, and for Connect. It answers every
 * request that it gets, so choose the path before.
 */
export function toNodeHandler(handler: WebhookHandler): NodeListener {
  return (request, response) => {
    const { body, rawBody } = request;
    return serve(handler, { request, response, body: { stream: request, kept: [rawBody, body] } });
  };
}

/**
 * A handler for Express. Mount it before `express.json()`, which would leave nothing to verify:
 * `app.post('/webhooks', toExpressHandler(handler))`. After `express.raw()`, or with `req.rawBody`, it
 * works as well.
 */
export function toExpressHandler(handler: WebhookHandler): NodeListener {
  return toNodeHandler(handler);
}

/** What is used of Fastify's request and reply. */
interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly body?: unknown;
  /** What plugins such as `fastify-raw-body` keep. */
  readonly rawBody?: unknown;
}

interface FastifyReply {
  readonly raw: NodeResponse;
  hijack(): unknown;
}

interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: NodeStream, done: (error: null, body: unknown) => void) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown;
}

/**
 * A plugin for Fastify: `app.register(toFastifyPlugin(handler), { prefix: '/webhooks' })`. Bodies are
 * left raw for this route alone; other routes keep their parsers.
 *
 * @param options - `path`: below the prefix; `/` by default
 */
export function toFastifyPlugin(
  handler: WebhookHandler,
  { path = '/' }: { readonly path?: string } = {},
): (scope: FastifyScope) => Promise<void> {
  return async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.all(path, async (request, reply) => {
      reply.hijack();
      const stream = isStream(request.body) ? request.body : request.raw;
      const kept = [request.rawBody, request.raw.rawBody];
      await serve(handler, { request: request.raw, response: reply.raw, body: { stream, kept } });
    });
  };
}

function isStream(body: unknown): body is NodeStream {
  return typeof body === 'object' && body !== null && 'resume' in body;
}

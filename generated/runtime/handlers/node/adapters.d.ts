import type { WebhookHandler } from '../types.js';
import type { NodeRequest, NodeStream } from './request.js';
import type { NodeResponse } from './response.js';
/** A listener of `node:http` and `node:http2`, and middleware of Connect and Express. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;
/**
 * A handler for `createServer` of `node:http` and `node:http2`, and for Connect. It answers every
 * request that it gets, so choose the path before.
 */
export declare function toNodeHandler(handler: WebhookHandler): NodeListener;
/**
 * A handler for Express. Mount it before `express.json()`, which would leave nothing to verify:
 * `app.post('/webhooks', toExpressHandler(handler))`. After `express.raw()`, or with `req.rawBody`, it
 * works as well.
 */
export declare function toExpressHandler(handler: WebhookHandler): NodeListener;
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
    addContentTypeParser(type: string, parser: (request: unknown, payload: NodeStream, done: (error: null, body: unknown) => void) => void): unknown;
    all(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<void>): unknown;
}
/**
 * A plugin for Fastify: `app.register(toFastifyPlugin(handler), { prefix: '/webhooks' })`. Bodies are
 * left raw for this route alone; other routes keep their parsers.
 *
 * @param options - `path`: below the prefix; `/` by default
 */
export declare function toFastifyPlugin(handler: WebhookHandler, { path }?: {
    readonly path?: string;
}): (scope: FastifyScope) => Promise<void>;
export {};

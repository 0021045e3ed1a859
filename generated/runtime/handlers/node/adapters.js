import { serve } from './serve.js';
/**
 * A handler for `createServer` of `node:http` and `node:http2`, and for Connect. It answers every
 * request that it gets, so choose the path before.
 */
export function toNodeHandler(handler) {
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
export function toExpressHandler(handler) {
    return toNodeHandler(handler);
}
/**
 * A plugin for Fastify: `app.register(toFastifyPlugin(handler), { prefix: '/webhooks' })`. Bodies are
 * left raw for this route alone; other routes keep their parsers.
 *
 * @param options - `path`: below the prefix; `/` by default
 */
export function toFastifyPlugin(handler, { path = '/' } = {}) {
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
function isStream(body) {
    return typeof body === 'object' && body !== null && 'resume' in body;
}

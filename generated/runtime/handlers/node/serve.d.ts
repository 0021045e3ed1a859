import type { WebhookHandler } from '../types.js';
import { type BodySources, type NodeRequest } from './request.js';
import { type NodeResponse } from './response.js';
/** Answers one request of Node.js. Never rejects. */
export declare function serve(handler: WebhookHandler, { request, response, body, }: {
    readonly request: NodeRequest;
    readonly response: NodeResponse;
    readonly body: BodySources;
}): Promise<void>;

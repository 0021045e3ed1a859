import { WebhookVerificationError } from '../../receiving/errors.js';
import type { RawBody } from '../../receiving/types.js';
/** What is used of a stream that holds a body. */
export interface NodeStream {
    readonly destroyed?: boolean;
    readonly readableDidRead?: boolean;
    readonly readableEnded?: boolean;
    on(event: string, listener: (chunk: Uint8Array) => void): unknown;
    off(event: string, listener: (chunk: Uint8Array) => void): unknown;
    pause(): unknown;
    resume(): unknown;
}
/** What is used of the request of `node:http` and `node:http2`, and what frameworks add to it. */
export interface NodeRequest extends NodeStream {
    readonly method?: string | undefined;
    readonly rawHeaders: readonly string[];
    readonly httpVersionMajor?: number;
    /** Whether the whole body has arrived. */
    readonly complete?: boolean;
    /** What a body parser made of the body. */
    readonly body?: unknown;
    /** The body as it arrived, where something kept it. */
    readonly rawBody?: unknown;
}
/** The headers of a request, as they came: several of one name stay several. */
export declare function headerPairs(rawHeaders: readonly string[]): [name: string, value: string][];
/** Where the raw body of a request can be. */
export interface BodySources {
    readonly stream: NodeStream;
    /** The first that is text or bytes is the body. */
    readonly kept: readonly unknown[];
}
/**
 * The raw body: kept by something that read it before, or read now.
 *
 * @throws WebhookVerificationError `body_not_raw` where something read it and did not keep it, `body_too_large`
 */
export declare function bodyOf({ stream, kept }: BodySources, limit: number): Promise<RawBody>;
export declare function tooLarge(limit: number): WebhookVerificationError;

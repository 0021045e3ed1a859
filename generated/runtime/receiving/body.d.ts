import type { Platform } from '../platform/platform.js';
import type { RequestLike } from './types.js';
/**
 * The body as text or bytes, whatever the caller holds it in.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export declare function rawBody(body: unknown, limit: number): string | Uint8Array;
/** What an endpoint takes: as it was told, or {@link MAX_BODY_BYTES}. */
export declare function bodyLimit(given?: number): number;
/** Whether this is a `Request`, which has to be read first. */
export declare function isRequest(input: object): input is RequestLike;
/**
 * Reads a request, and stops when it becomes too large.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export declare function readRequest(request: RequestLike, limit: number): Promise<Uint8Array>;
/** Chunks as one piece, of `size` bytes. */
export declare function joined(chunks: readonly Uint8Array[], size: number): Uint8Array;
/**
 * Parses JSON (RFC 8259) of a body whose signature fits.
 *
 * @throws WebhookVerificationError `malformed_json`
 */
export declare function parseBody(body: string | Uint8Array, { decodeUtf8 }: Platform): unknown;

import type { WebResponse } from '../../web-types.js';
import type { NodeRequest } from './request.js';
/** What is used of the response of `node:http` and `node:http2`. */
export interface NodeResponse {
    readonly headersSent: boolean;
    readonly writableFinished?: boolean;
    readonly destroyed?: boolean;
    on(event: string, listener: () => void): unknown;
    writeHead(status: number, headers: Record<string, string>): unknown;
    write(chunk: Uint8Array): unknown;
    end(): unknown;
}
/**
 * Sends an answer. Where the sender is still sending, the connection is closed after it: what comes is
 * dropped for a while, because closing with unread bytes resets the connection, and the answer with it.
 *
 * @param spare - how many bytes to drop at most
 */
export declare function send(answer: WebResponse, request: NodeRequest, response: NodeResponse, spare: number): Promise<void>;

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

/** How long to read on when the answer is given and the sender is still sending, in milliseconds. */
const PATIENCE = 2000;

/**
 * Sends an answer. Where the sender is still sending, the connection is closed after it: what comes is
 * dropped for a while, because closing with unread bytes resets the connection, and the answer with it.
 *
 * @param spare - how many bytes to drop at most
 */
export async function send(
  answer: WebResponse,
  request: NodeRequest,
  response: NodeResponse,
  spare: number,
): Promise<void> {
  const body = new Uint8Array(await answer.arrayBuffer());
  if (response.headersSent || response.destroyed === true) return;
  const headers = Object.fromEntries(answer.headers);
  if (answer.status !== 204) headers['content-length'] = String(body.length);
  const isOpen = request.complete === false && request.destroyed !== true && (request.httpVersionMajor ?? 1) < 2;
  if (isOpen) headers.connection = 'close';
  response.writeHead(answer.status, headers);
  if (body.length > 0) response.write(body);
  if (isOpen) await drop(request, spare);
  response.end();
}

function drop(request: NodeRequest, spare: number): Promise<void> {
  return new Promise((resolve) => {
    let left = spare;
    const stop = (): void => {
      clearTimeout(timer);
      for (const event of ['end', 'close', 'error']) request.off(event, stop);
      request.off('data', count);
      request.pause();
      resolve();
    };
    const count = (chunk: Uint8Array): void => {
      left -= chunk.length;
      if (left < 0) stop();
    };
    const timer = setTimeout(stop, PATIENCE);
    for (const event of ['end', 'close', 'error']) request.on(event, stop);
    request.on('data', count);
    request.resume();
  });
}

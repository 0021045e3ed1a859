import { joined } from '../../receiving/body.js';
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
export function headerPairs(rawHeaders: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    // HTTP/2 tells the method and the path in headers whose names begin so.
    if (!name.startsWith(':')) pairs.push([name, value]);
  }
  return pairs;
}

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
export async function bodyOf({ stream, kept }: BodySources, limit: number): Promise<RawBody> {
  const body = kept.find((value) => typeof value === 'string' || value instanceof Uint8Array);
  if (body !== undefined) return body as RawBody;
  if (stream.readableDidRead === true || stream.readableEnded === true) throw wasRead();
  return readStream(stream, limit);
}

function wasRead(): WebhookVerificationError {
  return new WebhookVerificationError(
    'body_not_raw',
    'The body was read before this handler, most likely by express.json() or another body parser, so its signature ' +
      'cannot be checked. Mount the handler before the parser; or parse this route with express.raw({ type: () => true }); ' +
      'or let the parser keep the bytes: express.json({ verify: (req, res, bytes) => { req.rawBody = bytes; } }).',
  );
}

/** Reads a stream, and stops where it becomes too large. */
function readStream(stream: NodeStream, limit: number): Promise<Uint8Array> {
  if (stream.destroyed === true) return Promise.reject(hungUp());
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const leave = (): void => {
      for (const [event, listener] of listeners) stream.off(event, listener);
    };
    const fail = (error: Error): void => {
      leave();
      reject(error);
    };
    const listeners: [event: string, listener: (chunk: Uint8Array) => void][] = [
      [
        'data',
        (chunk: Uint8Array) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size <= limit) return;
          stream.pause();
          fail(tooLarge(limit));
        },
      ],
      [
        'end',
        () => {
          leave();
          resolve(joined(chunks, size));
        },
      ],
      ['error', () => fail(hungUp())],
      ['close', () => fail(hungUp())],
    ];
    for (const [event, listener] of listeners) stream.on(event, listener);
  });
}

export function tooLarge(limit: number): WebhookVerificationError {
  return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}

function hungUp(): Error {
  return new Error('The connection was closed before the whole body was there.');
}

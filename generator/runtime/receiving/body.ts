import type { Platform } from '../platform/platform.js';
import { WebhookVerificationError } from './errors.js';
import { notNegative } from './not-negative.js';
import type { RequestLike } from './types.js';

/** What an endpoint takes unless it says otherwise, in bytes: far beyond any event, and no burden. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/**
 * The body as text or bytes, whatever the caller holds it in.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export function rawBody(body: unknown, limit: number): string | Uint8Array {
  if (typeof body === 'string') return checkedText(body, limit);
  const bytes = readableBytes(body);
  if (bytes.length > limit) throw tooLarge(limit);
  return bytes;
}

/** Buffers of another realm are of another class, so their kind is asked for by name. */
function readableBytes(body: unknown): Uint8Array {
  let cause: unknown;
  try {
    if (body instanceof Uint8Array) return body;
    if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body as ArrayBuffer);
  } catch (error) {
    // A buffer that was transferred away, or a proxy.
    cause = error;
  }
  throw notRaw(notBytes(body), cause);
}

/** Half of a surrogate pair has no UTF-8: as bytes it is the same as any other, and so would its signature be. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

function checkedText(body: string, limit: number): string {
  if (body.length > limit || (body.length * 3 > limit && new TextEncoder().encode(body).length > limit))
    throw tooLarge(limit);
  if (isIllFormed(body)) throw notRaw('The body is text that was not UTF-8: pass its bytes as they arrived.');
  return body;
}

function isIllFormed(text: string): boolean {
  const withMethod = text as string & { isWellFormed?: () => boolean };
  return withMethod.isWellFormed ? !withMethod.isWellFormed() : LONE_SURROGATE.test(text);
}

function notRaw(problem: string, cause?: unknown): WebhookVerificationError {
  return new WebhookVerificationError('body_not_raw', problem, undefined, cause === undefined ? cause : { cause });
}

function notBytes(body: unknown): string {
  return typeof body === 'object' && body !== null
    ? 'The body was parsed, and its bytes are lost: turn the body parser off for this route, or pass the raw body that it read.'
    : `There is no body: pass the raw body as text or bytes, not ${body === null ? body : typeof body}.`;
}

function tooLarge(limit: number): WebhookVerificationError {
  return new WebhookVerificationError('body_too_large', `The body has more than ${limit} bytes.`);
}

/** What an endpoint takes: as it was told, or {@link MAX_BODY_BYTES}. */
export function bodyLimit(given: number = MAX_BODY_BYTES): number {
  return notNegative('maxBodyBytes', given);
}

/** Whether this is a `Request`, which has to be read first. */
export function isRequest(input: object): input is RequestLike {
  return typeof (input as Partial<RequestLike>).arrayBuffer === 'function';
}

/**
 * Reads a request, and stops when it becomes too large.
 *
 * @throws WebhookVerificationError `body_not_raw`, `body_too_large`
 */
export async function readRequest(request: RequestLike, limit: number): Promise<Uint8Array> {
  const stream = request.body as ReadableStream | null | undefined;
  if (request.bodyUsed || stream?.locked)
    throw notRaw('The body was read before, or is being read: pass the request first, or a clone.');
  const length = request.headers.get('content-length');
  const isAnnounced = length !== null && /^\d+$/.test(length);
  if (isAnnounced && Number(length) > limit) throw tooLarge(limit);
  // A server holds the sender to the length that was announced. Not every Request has its body as a stream.
  if (isAnnounced || typeof stream?.getReader !== 'function') return new Uint8Array(await request.arrayBuffer());
  return readStream(stream, limit);
}

async function readStream(stream: ReadableStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const chunk = readableBytes(read.value);
    size += chunk.length;
    chunks.push(chunk);
    if (size <= limit) continue;
    await reader.cancel().catch(() => {});
    throw tooLarge(limit);
  }
  return joined(chunks, size);
}

/** Chunks as one piece, of `size` bytes. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Parses JSON (RFC 8259) of a body whose signature fits.
 *
 * @throws WebhookVerificationError `malformed_json`
 */
export function parseBody(body: string | Uint8Array, { decodeUtf8 }: Platform): unknown {
  let problem = 'UTF-8';
  try {
    const text = typeof body === 'string' ? body : decodeUtf8(body);
    problem = 'JSON';
    return JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
  } catch {
    // What the parser says quotes the body, which may be private.
    throw new WebhookVerificationError('malformed_json', `The body is signed, but is not ${problem}.`);
  }
}

import { isUtf8 } from 'node:buffer';
import type { WireRequest } from './request.js';

/** A body ends with so many spaces only where it was made large. */
const LONG_PADDING = 256;

/**
 * A request as a command for a POSIX shell: it sends the same bytes. What `curl` cannot do, such as
 * hanging up, is left out.
 */
export function curlLine({ method, headers, body, upload }: WireRequest, url: string): string {
  const options = headers.map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`);
  const start = ['curl', '-i', '--http1.1', ...(method === 'GET' ? [] : ['-X', method]), quoted(url), ...options];
  if (upload.kind === 'chunked') start.push("-H 'Transfer-Encoding: chunked'");
  if (method === 'GET') return start.join(' ');
  // Without this, curl waits for "100 Continue" before a large body, and the endpoint sees another header.
  if (body.length > 1024 * 1024 - 1) start.push("-H 'Expect:'");
  if (!headers.some(([name]) => name.toLowerCase() === 'content-type')) start.push("-H 'Content-Type:'");
  const padding = paddingOf(body);
  const text = body.subarray(0, body.length - padding);
  if (padding === 0 && isPlain(text)) return [...start, '--data-binary', quoted(textOf(text))].join(' ');
  const spaces = padding === 0 ? '' : `; head -c ${padding} /dev/zero | tr '\\0' ' '`;
  return `{ ${printed(text)}${spaces}; } | ${start.join(' ')} --data-binary @-`;
}

function paddingOf(body: Uint8Array): number {
  let spaces = 0;
  while (spaces < body.length && body[body.length - 1 - spaces] === 0x20) spaces++;
  return spaces >= LONG_PADDING ? spaces : 0;
}

/** What a terminal does not show as it is, so that it would be lost on the way through a clipboard. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Whether it can stand in a command line. For curl, a leading `@` begins the name of a file. */
function isPlain(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && bytes[0] !== 0x40 && !UNPRINTABLE.test(textOf(bytes));
}

function printed(bytes: Uint8Array): string {
  if (isPlain(bytes)) return `printf '%s' ${quoted(textOf(bytes))}`;
  const escaped = [...bytes].map((byte) => {
    if (byte === 0x5c) return '\\\\';
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\0${byte.toString(8).padStart(3, '0')}`;
  });
  return `printf '%b' ${quoted(escaped.join(''))}`;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

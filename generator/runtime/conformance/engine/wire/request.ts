/** How a body travels. */
export type Upload =
  /** At once, with its length before it. */
  | { readonly kind: 'whole' }
  /** In so many chunks (RFC 9112, section 7.1), with a pause of some ms between them. */
  | { readonly kind: 'chunked'; readonly pieces: number; readonly pause: number }
  /** Half of it, and then the sender hangs up. */
  | { readonly kind: 'hang-up' };

/** A request as it is on the wire: names of headers keep their letter case, and may repeat. */
export interface WireRequest {
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly upload: Upload;
}

interface WireBytes {
  readonly pieces: readonly Uint8Array[];
  readonly pause: number;
  readonly hangUp: boolean;
}

const HANG_UP_AFTER = 20;

export function bytesOf({ method, headers, body, upload }: WireRequest, url: URL): WireBytes {
  const framing = upload.kind === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
  const lines = [
    `${method} ${url.pathname}${url.search} HTTP/1.1`,
    `Host: ${url.host}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(method === 'GET' ? [] : [framing]),
    'Connection: close',
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8');
  if (method === 'GET') return { pieces: [head], pause: 0, hangUp: false };
  if (upload.kind === 'whole') return { pieces: [Buffer.concat([head, body])], pause: 0, hangUp: false };
  if (upload.kind === 'hang-up') {
    const half = body.subarray(0, Math.floor(body.length / 2));
    return { pieces: [head, half], pause: HANG_UP_AFTER, hangUp: true };
  }
  return { pieces: [head, ...chunks(body, upload.pieces)], pause: upload.pause, hangUp: false };
}

function chunks(body: Uint8Array, count: number): Uint8Array[] {
  const size = Math.max(1, Math.ceil(body.length / count));
  const found: Uint8Array[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    found.push(Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]));
  }
  return [...found, Buffer.from('0\r\n\r\n')];
}

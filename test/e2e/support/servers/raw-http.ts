import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * What a server writes to a connection on which these bytes are written, until the connection ends.
 *
 * @param hangUp - whether to end it after the last of them, or when a promise settles
 */
export async function exchange(
  port: number,
  chunks: readonly (string | Uint8Array)[],
  { pause = 0, hangUp = false }: { readonly pause?: number; readonly hangUp?: boolean | Promise<unknown> } = {},
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    received += chunk;
  });
  // A server that answers before it has read everything may close while we still write.
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  for (const chunk of chunks) {
    if (!socket.writable) break;
    socket.write(chunk);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (hangUp) {
    await hangUp;
    socket.destroy();
  }
  await closed;
  return received;
}

/** The head of a request, with its lines as they are given. */
export function head(lines: readonly string[], method = 'POST', path = '/webhooks'): string {
  return [`${method} ${path} HTTP/1.1`, 'Host: receiver.example', ...lines, '', ''].join('\r\n');
}

export function linesOf(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

/** The final status: those of the class 1xx come before it. */
export function statusOf(received: string): number {
  const statuses = [...received.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
  return statuses.find((status) => status >= 200) ?? 0;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type StaticFile, staticFile } from './static-file.js';

/** Below this path is what the server itself answers; no page of a site begins with it. */
const OWN = '/__dev/';

export interface DocsServer {
  /** `http://127.0.0.1:4400/` */
  readonly url: string;
  /** Every open page loads itself again. */
  reload(): void;
  /** Every open page shows the text over its content, also pages that are opened later; none takes it away. */
  showProblem(text: string | undefined): void;
  close(): Promise<void>;
}

export interface DocsServerOptions {
  /** The folder of the site. */
  readonly folder: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** What open pages run, to hear of changes. */
  readonly script: string;
}

/**
 * Serves a static site on loopback, for its author alone, and tells open pages when it has changed.
 *
 * @throws Error as `server.listen` does, such as with `code: 'EADDRINUSE'`
 */
export async function serveDocs({ folder, port, script }: DocsServerOptions): Promise<DocsServer> {
  const listeners = new Set<ServerResponse>();
  let problem: string | undefined;
  const tell = (event: string, data: string, to: Iterable<ServerResponse> = listeners) => {
    for (const response of to) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isFromHere(request)) return end(response, 403, 'Only this machine is served.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response, 405, 'There are pages here, no more.');
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/, 1);
    if (pathname === `${OWN}events`) return listen(response);
    if (pathname === `${OWN}live-reload.js`)
      return send(response, 200, { type: 'text/javascript', content: Buffer.from(script) });
    const found = await staticFile(folder, pathname);
    if (found) return send(response, 200, withScript(found));
    const missing = await staticFile(folder, '/404.html');
    if (missing) return send(response, 404, withScript(missing));
    return end(response, 404, 'There is no such page.');
  };

  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    tell('problem', problem ?? '', [response]);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500, 'The page could not be read.'));
  });
  await started(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reload: () => tell('reload', ''),
    showProblem(text) {
      problem = text;
      tell('problem', text ?? '');
    },
    close: () => closed(server),
  };
}

/** A page elsewhere on the web must not read this one through a name that it made point here. */
function isFromHere({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
}

function withScript({ type, content }: StaticFile): StaticFile {
  if (!type.startsWith('text/html')) return { type, content };
  const html = content.toString('utf8');
  return { type, content: Buffer.from(html.replace('</body>', `<script src="${OWN}live-reload.js"></script></body>`)) };
}

function send(response: ServerResponse, status: number, { type, content }: StaticFile): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function started(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

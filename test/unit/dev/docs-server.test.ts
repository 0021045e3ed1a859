import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type DocsServer, serveDocs } from '../../../generator/dev/docs-server.js';
import { put, sandbox } from '../output/sandbox.js';

let server: DocsServer | undefined;
afterEach(() => server?.close());

async function site(): Promise<DocsServer> {
  const outside = sandbox();
  put(outside, 'secret.html', 'secret');
  const folder = sandbox();
  put(folder, 'index.html', '<body>home</body>');
  put(folder, '404.html', '<body>lost</body>');
  put(folder, 'events/order.created.html', '<body>created</body>');
  put(folder, 'events/index.html', '<body>events</body>');
  put(folder, 'assets/site.css', 'a {}');
  symlinkSync(join(outside, 'secret.html'), join(folder, 'link.html'));
  server = await serveDocs({ folder, port: 0, script: 'live' });
  return server;
}

/** As sent: without the normalising that `fetch` does. */
function get(url: string, path: string, host?: string): Promise<{ status: number; type: string; text: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const options = { port, host: '127.0.0.1', path, ...(host !== undefined && { headers: { host } }) };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, type: headers['content-type'] ?? '', text: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the documentation', () => {
  it.each([
    ['/', 200, 'home'],
    ['/events/', 200, 'events'],
    ['/events', 200, 'events'],
    ['/events/order.created', 200, 'created'],
    ['/events/order.created.html?x=1', 200, 'created'],
    ['/assets/site.css', 200, 'a {}'],
    ['/nothing', 404, 'lost'],
    ['/../secret.html', 404, 'lost'],
    ['/%2e%2e/secret.html', 404, 'lost'],
    ['/%2e%2e%2fsecret.html', 404, 'lost'],
    ['/link.html', 404, 'lost'],
    ['/%00', 404, 'lost'],
    ['/%zz', 404, 'lost'],
    ['//example.com/', 404, 'lost'],
  ])('answers %s with %i', async (path, status, text) => {
    const { url } = await site();
    const answer = await get(url, path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
  });

  it('lets pages listen for changes, and other files as they are', async () => {
    const { url } = await site();
    expect((await get(url, '/')).text).toContain('<script src="/__dev/live-reload.js"></script></body>');
    expect((await get(url, '/assets/site.css')).text).toBe('a {}');
    expect((await get(url, '/__dev/live-reload.js')).text).toBe('live');
  });

  it('answers this machine alone, by whatever name it is called', async () => {
    const { url } = await site();
    expect((await get(url, '/', 'evil.example:80')).status).toBe(403);
    expect((await get(url, '/', 'localhost:1')).status).toBe(200);
  });

  it('tells open pages of changes and of what is wrong, later ones too', async () => {
    const { url, reload, showProblem } = await site();
    showProblem('line 1\nline 2');
    const response = await fetch(`${url}__dev/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (text: string) => {
      let seen = '';
      while (!seen.includes(text)) seen += (await reader?.read())?.value ?? '';
    };
    await until('event: problem\ndata: "line 1\\nline 2"\n\n');
    showProblem(undefined);
    await until('event: problem\ndata: ""\n\n');
    reload();
    await until('event: reload\n');
    await reader?.cancel();
  });
});

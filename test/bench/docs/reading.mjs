// What a reader waits for: a page over a slow line, in a real browser, from a server that compresses.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const PATIENCE = 60_000;

/**
 * @param {{ root: string, page: string }} site
 * @param {string} field - a name that stands in the payload's schema: what the reader looks for
 */
export async function measureReading({ root, page: path }, field) {
  const server = await serve(root);
  const browser = await playwright.launch({
    // It ends with its first page.
    args: chromium.args.filter((argument) => argument !== '--single-process'),
    executablePath: await chromium.executablePath(),
  });
  try {
    const url = `http://127.0.0.1:${server.address().port}/${path}`;
    return { ...(await withScript(browser, url, field)), withoutScript: await withoutScript(browser, url, field) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function withScript(browser, url, field) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE });
  // Until something is painted, `innerText` also has what stands in scripts.
  const isReadable = (name) =>
    performance.getEntriesByName('first-contentful-paint').length > 0 &&
    document.body.innerText.includes(name) &&
    document.fonts.status === 'loaded';
  const readable = await page
    .waitForFunction(isReadable, field, { timeout: PATIENCE })
    .then(() => performance.now() - start)
    .catch(() => undefined);
  await page.waitForLoadState('networkidle', { timeout: PATIENCE });
  await page.close();
  return { bytes, readable };
}

async function withoutScript(browser, url, field) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const text = await page.locator('body').innerText();
  await context.close();
  return text.includes(field);
}

async function serve(root) {
  const server = createServer((request, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    const file = [path, join(path, 'index.html')].find((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
    if (!file) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' });
    return response.end(gzipSync(readFileSync(file)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

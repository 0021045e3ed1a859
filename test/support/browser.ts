import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { cachedFolder } from './cached.js';

/** The shared libraries that Chromium loads and does not bring along, as Debian and Ubuntu name their packages. */
const DEBIAN_PACKAGES = 'libnss3 libnspr4 libexpat1';
/** What the package passes for its use in the cloud: one hides what is wrong with `file:` pages, one ends with its first page. */
const UNWANTED = ['--disable-web-security', '--single-process'];

/** Chromium for one test file: started before its tests, gone after them. `CHROMIUM_PATH` names another one. */
export function useBrowser(): { readonly get: () => Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    get() {
      if (!browser) throw new Error('Chromium has not been started yet: ask for it in a test.');
      return browser;
    },
  };
}

/**
 * Why there is no browser here, or `undefined` where there is one. In CI there has to be: what is missing
 * shows as a failure.
 */
export async function browserMissing(): Promise<string | undefined> {
  if (process.env.CI) return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpacked(packed.executablePath));
  const output = await new Promise<string | undefined>((done) => {
    execFile(executablePath, ['--version'], (error) => done(error ? error.message : undefined));
  });
  if (output === undefined) return undefined;
  return `Chromium does not start here. On Debian or Ubuntu: apt-get install ${DEBIAN_PACKAGES}; or set CHROMIUM_PATH.`;
}

async function launch(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = process.env.CHROMIUM_PATH ?? (await unpacked(packed.executablePath));
  try {
    const args = packed.args.filter((argument) => !UNWANTED.includes(argument));
    return await chromium.launch({ executablePath, args, headless: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const help = /error while loading shared libraries/.test(why)
      ? `Libraries are missing. On Debian or Ubuntu: apt-get install ${DEBIAN_PACKAGES}`
      : 'The bundled one is for Linux on x64; elsewhere set CHROMIUM_PATH to one that is installed.';
    throw new Error(`Chromium does not start, so nothing can be said about browsers. ${help}\n${why}`, { cause });
  }
}

/**
 * Unpacks Chromium once for this version. Its package unpacks to fixed names, so that another process could
 * start what is only half there: we do it aside, and move the whole in one step.
 */
async function unpacked(unpack: () => Promise<string>): Promise<string> {
  const home = await cachedFolder(`chromium-${packageVersion()}`, async (folder) => {
    const usual = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      await unpack();
    } finally {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    }
  });
  return join(home, 'chromium');
}

function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const folder = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  return (require(join(folder, 'package.json')) as { version: string }).version;
}

/** Serves pages on this machine for one test file. Only there has a page without TLS what needs a secure context. */
export function useServer(pages: Readonly<Record<string, string>>): { readonly origin: () => string } {
  let server: Server | undefined;
  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const page = pages[url];
      const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(page);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  return { origin: () => `http://127.0.0.1:${(server?.address() as AddressInfo).port}` };
}

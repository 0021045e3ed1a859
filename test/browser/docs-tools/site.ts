/** The site of this repository's contract on the disk and on a server, as pages that watch what they do. */

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Contract } from '../../../generator/contract/model.js';
import { useBrowser } from '../../support/browser.js';
import { readOwnContract } from '../../support/contract.js';
import { type EmittedPackage, emittedPackage } from '../../support/emitted-package.js';

export type Scheme = 'file' | 'http';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong, and what was asked of any other place than the site. */
  readonly complaints: readonly string[];
}

export interface Site {
  readonly contract: () => Contract;
  readonly emitted: () => EmittedPackage;
  readonly address: (scheme: Scheme, path: string) => string;
  readonly open: (
    scheme: Scheme,
    path: string,
    options?: Parameters<ReturnType<ReturnType<typeof useBrowser>['get']>['newContext']>[0],
  ) => Promise<WatchedPage>;
}

/** For one test file: emits the whole package, docs included, serves them, and starts a browser. */
export function useSite(): Site {
  const browser = useBrowser();
  let contract: Contract | undefined;
  let emitted: EmittedPackage | undefined;
  let server: Server | undefined;
  beforeAll(async () => {
    contract = await readOwnContract();
    emitted = await emittedPackage(contract, undefined, { docs: true });
    const root = join(emitted.folder, 'docs');
    server = createServer(async ({ url = '/' }, response) => {
      const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
      const content = await readFile(join(root, path)).catch(() => undefined);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(content ? 200 : 404, { 'content-type': `${type}; charset=utf-8` }).end(content);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The site is made before the first test.');
    return value;
  };
  const rootOf = (scheme: Scheme): string => {
    if (scheme === 'http') return `http://127.0.0.1:${(there(server).address() as AddressInfo).port}/`;
    return pathToFileURL(`${join(there(emitted).folder, 'docs')}/`).href;
  };
  return {
    contract: () => there(contract),
    emitted: () => there(emitted),
    address: (scheme, path) => rootOf(scheme) + path,
    async open(scheme, path, options) {
      const context = await browser.get().newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith(rootOf(scheme))) complaints.push(`asks for ${request.url()}`);
      });
      await page.goto(rootOf(scheme) + path);
      return { page, complaints };
    },
  };
}

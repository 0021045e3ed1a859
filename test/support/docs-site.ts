import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { LanguageTargets } from '../../generator/config/languages.js';
import type { Contract } from '../../generator/contract/model.js';
import { Diagnostics } from '../../generator/diagnostics/diagnostic.js';
import { renderHtml } from '../../generator/docs/html/render-site.js';
import type { Site } from '../../generator/docs/model.js';
import type { DocsOptions } from '../../generator/docs/options.js';
import { NOT_FOUND_SCRIPT, themedAssets } from '../../generator/docs/theme/assets.js';
import { emitAll } from '../../generator/emitters/index.js';

/** The files of a documentation: path below its folder → text. */
export type SiteFiles = ReadonlyMap<string, string>;

const ASSETS = fileURLToPath(new URL('../../dist/docs-assets/', import.meta.url));

/** The documentation that a contract gets, made as `generate` makes it. */
export async function siteFilesOf(
  contract: Contract,
  docs?: DocsOptions,
  models?: LanguageTargets,
): Promise<SiteFiles> {
  const files = await emitAll(contract, {
    package: { name: '@example/webhooks' },
    diagnostics: new Diagnostics(),
    ...(docs && { docs }),
    ...(models && { models }),
  });
  return new Map(
    files.filter(({ path }) => path.startsWith('docs/')).map(({ path, content }) => [path.slice(5), content]),
  );
}

/** A site that no contract stands behind, with the looks of the build. */
export function renderedFiles(site: Site, docs: DocsOptions = {}): SiteFiles {
  const names = readdirSync(ASSETS);
  const built = new Map(names.map((name) => [name, readFileSync(join(ASSETS, name), 'utf8')]));
  const pages = renderHtml(site, docs, built.get(NOT_FOUND_SCRIPT));
  return new Map([...pages, ...themedAssets(built, docs)].map(({ path, content }) => [path, content]));
}

export function htmlOf(files: SiteFiles): readonly (readonly [path: string, html: string])[] {
  return [...files].filter(([path]) => path.endsWith('.html'));
}

/** The address of a page, whatever its name has in it. */
export function addressOf(base: string, path: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/');
}

/** A site on the disk and behind a web server, for one test file. Both addresses end in `/`. */
export function usePublished(files: SiteFiles): { readonly file: string; http(): string } {
  const folder = mkdtempSync(join(tmpdir(), 'docs-site-'));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).replace(BASE, '');
    const found = files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    // As a static host does: its page for what is not there, at whatever address.
    response
      .writeHead(found === undefined ? 404 : 200, {
        'content-type': `${found === undefined ? 'text/html' : type}; charset=utf-8`,
      })
      .end(found ?? files.get('404.html'));
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    file: pathToFileURL(`${folder}/`).href,
    http: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`,
  };
}

/** Sites are often not at the root of their host. */
export const BASE = '/docs/webhooks/';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
};

import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly type: string;
  readonly content: Buffer;
}

/**
 * The file behind the path of a request, as static hosts answer it: a folder is its `index.html`, and
 * `.html` may be left out.
 *
 * @param path - of the URL, still percent-encoded: `/events/order.created`
 * @returns nothing where there is no such file, or where it would lie outside the folder
 */
export async function staticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const name = decoded(path);
  if (name === undefined || name.includes('\0')) return undefined;
  const place = resolve(folder, `.${name.startsWith('/') ? name : `/${name}`}`);
  const candidates = name.endsWith('/')
    ? [join(place, 'index.html')]
    : [place, `${place}.html`, join(place, 'index.html')];
  for (const candidate of candidates) {
    const file = await fileWithin(folder, candidate);
    if (file !== undefined) return { type: typeOf(file), content: await readFile(file) };
  }
  return undefined;
}

/** The real place, so that a symbolic link does not lead out of the folder either. */
async function fileWithin(folder: string, path: string): Promise<string | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(path)]);
    if (!real.startsWith(root + sep)) return undefined;
    return (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream';
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

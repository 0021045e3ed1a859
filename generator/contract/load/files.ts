import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { type Diagnostic, type Diagnostics, diagnostic, type Location } from '../../diagnostics/diagnostic.js';
import { type Excess, excessOf, MAX_DEPTH } from './depth.js';
import { reportNotFinite } from './finite.js';
import { parseJsonFile } from './json-file.js';
import { builtIn, fetchText, isRemote } from './remote.js';
import type { SourceFile } from './source-file.js';

/** Larger than any contract, smaller than what would exhaust memory while it is parsed. */
const MAX_BYTES = 64 * 1024 * 1024;

const EXCESSES: Readonly<Record<Excess, { readonly code: DiagnosticCode; readonly message: string }>> = {
  depth: { code: 'too-deep', message: `nests deeper than ${MAX_DEPTH} levels.` },
  cycle: { code: 'too-many-aliases', message: 'has an alias inside of what it stands for, so it has no end.' },
  size: { code: 'too-many-aliases', message: 'has aliases that unfold to more than a million values.' },
};

/**
 * Reads the files of a specification: only regular files below its root folder, each once. What is
 * on the network is read only if that is allowed.
 */
export class SpecificationFiles {
  readonly #root: string;
  readonly #diagnostics: Diagnostics;
  readonly #allowRemote: boolean;
  readonly #texts = new Map<string, Promise<string | Diagnostic>>();
  readonly #parsed = new Map<string, Promise<SourceFile | undefined>>();
  readonly #read = new Map<string, string>();
  #realRoot: Promise<string> | undefined;

  /** @param root - the folder that holds everything; it exists */
  constructor(root: string, diagnostics: Diagnostics, { allowRemote = false } = {}) {
    this.#root = root;
    this.#diagnostics = diagnostics;
    this.#allowRemote = allowRemote;
  }

  get allowsRemote(): boolean {
    return this.#allowRemote;
  }

  /** What has been read so far, by path. */
  get texts(): ReadonlyMap<string, string> {
    return this.#read;
  }

  /**
   * @param path - relative to the root, with forward slashes; or a URL
   * @param from - the place that names the file, for the finding if it cannot be read
   * @param missing - what to report where there is no such file
   */
  async text(path: string, from?: Location, missing: DiagnosticCode = 'file-not-found'): Promise<string | undefined> {
    const result = await this.#content(path);
    if (typeof result === 'string') return result;
    if (result.code === 'file-not-found') this.#diagnostics.report(missing, { message: result.message, at: from });
    else this.#diagnostics.add(from ? { ...result, location: plain(from) } : result);
    return undefined;
  }

  /** Whether there is such a file that can be read. */
  async has(path: string): Promise<boolean> {
    return typeof (await this.#content(path)) === 'string';
  }

  /** The parsed file, or `undefined` after a finding. */
  async parsed(path: string, from?: Location): Promise<SourceFile | undefined> {
    const text = await this.text(path, from);
    if (text === undefined) return undefined;
    let pending = this.#parsed.get(path);
    if (!pending) {
      pending = this.#parse(path, text);
      this.#parsed.set(path, pending);
    }
    return pending;
  }

  #content(path: string): Promise<string | Diagnostic> {
    const known = this.#texts.get(path);
    if (known) return known;
    const pending = isRemote(path) ? this.#readRemote(path) : this.#readText(path);
    this.#texts.set(path, pending);
    return pending;
  }

  async #readText(path: string): Promise<string | Diagnostic> {
    const full = resolve(this.#root, path);
    try {
      this.#realRoot ??= realpath(this.#root);
      const [real, root] = await Promise.all([realpath(full), this.#realRoot]);
      if (!isBelow(root, real)) {
        return diagnostic('reference-outside-root', {
          message: `${path} is a link that leads out of the specification's folder.`,
        });
      }
      const found = await stat(real);
      if (found.isDirectory()) return diagnostic('file-unreadable', { message: `${path} is a folder, not a file.` });
      // A pipe or a device could keep the reader waiting for ever.
      if (!found.isFile()) return diagnostic('file-unreadable', { message: `${path} is not a regular file.` });
      const { size } = found;
      if (size > MAX_BYTES) {
        return diagnostic('file-too-large', { message: `${path} has ${size} bytes; at most ${MAX_BYTES} are read.` });
      }
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real));
      this.#read.set(path, text);
      return text;
    } catch (error) {
      return unreadable(path, error);
    }
  }

  async #readRemote(url: string): Promise<string | Diagnostic> {
    const known = builtIn(url);
    if (known !== undefined) return known;
    if (!this.#allowRemote) {
      return diagnostic('reference-remote', { message: `${url} is on the network, and nothing is fetched.` });
    }
    const text = await fetchText(url, MAX_BYTES);
    if (typeof text === 'string') this.#read.set(url, text);
    return text;
  }

  async #parse(path: string, text: string): Promise<SourceFile | undefined> {
    const file = await parseFile(path, text, this.#diagnostics);
    const excess = file && excessOf(file.value);
    if (excess === undefined) {
      if (file) reportNotFinite(file, this.#diagnostics);
      return file;
    }
    const { code, message } = EXCESSES[excess];
    this.#diagnostics.report(code, {
      message: `${path} ${message}`,
      at: { file: path, pointer: '', line: 1, column: 1 },
    });
    return undefined;
  }
}

async function parseFile(path: string, text: string, diagnostics: Diagnostics): Promise<SourceFile | undefined> {
  try {
    if ((path.endsWith('.json') && !isRemote(path)) || looksLikeJson(text))
      return parseJsonFile(path, text, diagnostics);
    // Loaded on demand: a contract in JSON does not pay for it.
    const { parseYamlFile } = await import('./yaml-file.js');
    return parseYamlFile(path, text, diagnostics);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A parser ran out of stack.
    diagnostics.report('too-deep', {
      message: `${path} nests too deep to be read.`,
      at: { file: path, pointer: '', line: 1, column: 1 },
    });
    return undefined;
  }
}

/** YAML is a superset of JSON, but the JSON parser is many times faster. */
function looksLikeJson(text: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unreadable(path: string, error: unknown): Diagnostic {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return diagnostic('file-not-found', { message: `There is no file ${path}.` });
  if (code === 'ENOTDIR') return diagnostic('file-not-found', { message: `There is no file ${path}.` });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return diagnostic('file-unreadable', { message: `${path} is not UTF-8 text.` });
  }
  return diagnostic('file-unreadable', { message: `${path} cannot be read (${code ?? String(error)}).` });
}

export { isRemote } from './remote.js';

/** A path relative to the root, resolved from the folder of another file; `undefined` if it leads out. */
export function resolvePath(from: string, target: string): string | undefined {
  if (isAbsolute(target) || posix.isAbsolute(target) || /^[a-zA-Z]:/.test(target) || target.includes('\\'))
    return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), target));
  return path === '..' || path.startsWith('../') ? undefined : path;
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function plain({ file, line, column, pointer }: Location): Location {
  return { file, line, column, pointer };
}

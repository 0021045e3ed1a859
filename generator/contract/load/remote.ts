import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';

/** Long enough for a slow server, short enough for a build. */
const TIMEOUT_MS = 10_000;

/** Schemas that everybody has: the meta-schema of draft-07 comes with ajv. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['http://json-schema.org/draft-07/schema', 'ajv/dist/refs/json-schema-draft-07.json'],
]);

export function isRemote(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** The text of a well-known schema, without asking the network. */
export function builtIn(url: string): string | undefined {
  const module = BUILT_IN.get(url);
  return module === undefined ? undefined : readFileSync(createRequire(import.meta.url).resolve(module), 'utf8');
}

/**
 * Fetches a text.
 * @param limit - how many bytes it may have
 */
export async function fetchText(url: string, limit: number): Promise<string | Diagnostic> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) return unreadable(url, `the server answers ${response.status}`);
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > limit) return diagnostic('file-too-large', { message: `${url} has more than ${limit} bytes.` });
      chunks.push(chunk);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    return unreadable(url, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(url: string, reason: string): Diagnostic {
  return diagnostic('file-unreadable', { message: `${url} cannot be read: ${reason}.` });
}

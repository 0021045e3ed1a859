/** Specifications on disk for the time of one test, and short ways to read them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { lintContract } from '../../generator/contract/lint-contract.js';
import type { Contract } from '../../generator/contract/model.js';
import { writeJsonSchema } from '../../generator/contract/normalize/json-schema.js';
import { type ReadOptions, type ReadResult, readContract } from '../../generator/contract/read-contract.js';
import type { DiagnosticCode } from '../../generator/diagnostics/catalogue.js';

/** Path → text, bytes, or a value that is written as YAML (as JSON where the name ends so). */
export type Files = Readonly<Record<string, unknown>>;

export type Options = Partial<Omit<ReadOptions, 'spec' | 'cwd'>> & { readonly spec?: string };

const FIXTURES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));
const SPEC = fileURLToPath(new URL('../../spec/', import.meta.url));

export const fixture = (name: string): string => join(FIXTURES, name);
export const ownSpecification = join(SPEC, 'asyncapi.yaml');

/** Writes files into a new folder, which is gone when the test ends. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'contract-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), textOf(path, content));
  }
}

function textOf(path: string, content: unknown): string | Buffer {
  if (typeof content === 'string' || Buffer.isBuffer(content)) return content;
  return path.endsWith('.json')
    ? JSON.stringify(content, undefined, 2)
    : stringify(content, { aliasDuplicateObjects: false });
}

/** Reads files of which `asyncapi.yaml` (or `spec`) is the entry. */
export function readFiles(files: Files, { spec = 'asyncapi.yaml', ...options }: Options = {}): Promise<ReadResult> {
  return readContract({ spec, cwd: folderOf(files), ...options });
}

export function lintFiles(files: Files, { spec = 'asyncapi.yaml', ...options }: Options = {}): Promise<ReadResult> {
  return lintContract({ spec, cwd: folderOf(files), ...options });
}

/** Reads one document, given as text or as a value. */
export function readDocument(document: unknown, options: Options = {}): Promise<ReadResult> {
  return readFiles({ 'asyncapi.yaml': document }, options);
}

/** The contract of a document that must be sound. */
export async function contractOf(files: Files, options: Options = {}): Promise<Contract> {
  const result = await readFiles(files, options);
  if (!result.contract) throw new Error(`no contract: ${summaryOf(result).join('\n')}`);
  return result.contract;
}

export function codesOf({ diagnostics }: ReadResult): DiagnosticCode[] {
  return diagnostics.all.map(({ code }) => code);
}

export function errorsOf({ diagnostics }: ReadResult): DiagnosticCode[] {
  return diagnostics.all.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

/** `code file:line:column message` of each finding. */
export function summaryOf({ diagnostics }: Pick<ReadResult, 'diagnostics'>): string[] {
  return diagnostics.all.map(({ code, location, message }) => `${code} ${placeOf(location)} ${message}`);
}

/** `code file:line:column` of each finding. */
export function placesOf({ diagnostics }: Pick<ReadResult, 'diagnostics'>): string[] {
  return diagnostics.all.map(({ code, location }) => `${code} ${placeOf(location)}`);
}

function placeOf(location: { file: string; line: number; column: number } | undefined): string {
  return location ? `${location.file}:${location.line}:${location.column}` : '-';
}

/** Everything of a contract that readers can tell apart, without the places in files. */
export function essenceOf(contract: Contract): unknown {
  const idOf = new Map([...contract.schemas.names]);
  const schemas = [...contract.schemas.names].map(([id, name]) => {
    const node = contract.schemas.nodes.get(id);
    if (!node) throw new Error(`no node ${id}`);
    return [
      name,
      writeJsonSchema(node, { annotations: true, reference: (target) => ({ $ref: idOf.get(target) ?? target }) }),
    ];
  });
  return {
    names: [...contract.schemas.names.values()].sort(),
    schemas: Object.fromEntries(schemas.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))),
    messages: contract.messages.map(({ key, names, wireType, direction, payload, headers, examples }) => ({
      key,
      names,
      wireType,
      direction,
      payload: payload && idOf.get(payload),
      headers: headers && idOf.get(headers),
      examples: examples.map((example) => [example.payload?.value, example.headers?.value]),
    })),
    resources: contract.resources.map(({ name, messages }) => ({ name, messages })),
    dispatch: contract.dispatch,
  };
}

/** A sound AsyncAPI 3 document around messages of `components`, all of them sent. */
export function documentOf(
  messages: Readonly<Record<string, unknown>>,
  { schemas, ...rest }: { readonly schemas?: unknown; readonly [key: string]: unknown } = {},
): Record<string, unknown> {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Shop', version: '1.0.0' },
    channels: {
      hook: {
        address: null,
        messages: Object.fromEntries(
          Object.keys(messages).map((key) => [key, { $ref: `#/components/messages/${encodeKey(key)}` }]),
        ),
      },
    },
    operations: { deliver: { action: 'send', channel: { $ref: '#/channels/hook' } } },
    components: { messages, ...(schemas !== undefined && { schemas }) },
    ...rest,
  };
}

export function encodeKey(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** A document whose only message has the payload. */
export function payloadDocument(
  payload: unknown,
  rest: { readonly [key: string]: unknown } = {},
): Record<string, unknown> {
  return documentOf({ Thing: { name: 'thing', payload } }, rest);
}

/** A package on disk, as the toolkit's build emits it, for the time of one test file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import type { Contract } from '../../generator/contract/model.js';
import { readContract } from '../../generator/contract/read-contract.js';
import { Diagnostics } from '../../generator/diagnostics/diagnostic.js';
import { emitAll } from '../../generator/emitters/index.js';

export interface EmittedPackage {
  /** A folder whose `node_modules` holds the package. */
  readonly project: string;
  /** The package itself. */
  readonly folder: string;
  readonly name: string;
  /** Imports a module of it, by its path. */
  load(path: string): Promise<Record<string, unknown>>;
}

/** @param docs - whether with its documentation, which takes as long as all of the rest */
export async function emittedPackage(
  contract: Contract,
  name = '@shop/webhooks',
  { docs = false }: { readonly docs?: boolean } = {},
): Promise<EmittedPackage> {
  const project = mkdtempSync(join(tmpdir(), 'emitted-'));
  afterAll(() => rmSync(project, { recursive: true, force: true }));
  const folder = join(project, 'node_modules', name);
  const files = await emitAll(contract, { package: { name }, diagnostics: new Diagnostics(), outputs: { docs } });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  return {
    project,
    folder,
    name,
    load: (path) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href),
  };
}

/** The contract of an AsyncAPI document that is given as a value. */
export async function contractOfDocument(document: unknown): Promise<Contract> {
  const cwd = mkdtempSync(join(tmpdir(), 'document-'));
  writeFileSync(join(cwd, 'asyncapi.json'), JSON.stringify(document));
  const { contract, diagnostics } = await readContract({ spec: 'asyncapi.json', cwd });
  rmSync(cwd, { recursive: true, force: true });
  if (!contract) throw new Error(diagnostics.all.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return contract;
}

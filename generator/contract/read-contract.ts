import { basename, dirname, resolve } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { type BuildOptions, buildContract } from './build/build-contract.js';
import { type Bundle, bundle } from './bundle/bundle.js';
import { checkContract } from './check/contract-rules.js';
import { checkLooseReferences } from './check/loose-references.js';
import { checkRulesV3 } from './check/rules-v3.js';
import { checkStructure } from './check/structure.js';
import { checkVersion } from './check/version.js';
import { checkVocabulary } from './check/vocabulary.js';
import { ownString } from './json.js';
import { SpecificationFiles } from './load/files.js';
import type { Contract } from './model.js';

export interface ReadOptions extends BuildOptions {
  /** The entry file. Its folder is the specification's root: nothing outside is read. */
  readonly spec: string;
  /** What relative paths start from. */
  readonly cwd: string;
  /** Whether references may lead to the network. */
  readonly allowRemoteRefs?: boolean;
}

export interface ReadResult {
  /** Absent where the document has errors. */
  readonly contract?: Contract;
  readonly diagnostics: Diagnostics;
  /** What was read: path below the root → text. */
  readonly sources: ReadonlyMap<string, string>;
  /** The document in one piece, where it could be brought together. */
  readonly bundle?: Bundle;
}

/**
 * Reads a specification: loads its files, checks them, and builds the contract. Never throws for
 * what a document holds; every finding is a diagnostic.
 */
export async function readContract(options: ReadOptions): Promise<ReadResult> {
  const diagnostics = new Diagnostics();
  const path = resolve(options.cwd, options.spec);
  const files = new SpecificationFiles(dirname(path), diagnostics, { allowRemote: options.allowRemoteRefs ?? false });
  const entry = await files.parsed(basename(path));
  const done = { diagnostics, sources: files.texts };
  if (!entry || !checkVersion(entry, diagnostics)) return done;

  const bundled = await bundle(entry, files, diagnostics);
  checkStructure(bundled, diagnostics);
  checkVocabulary(bundled, diagnostics);
  checkLooseReferences(bundled, diagnostics);
  if (ownString(bundled.document, 'asyncapi')?.startsWith('3.')) checkRulesV3(bundled, diagnostics);
  // A contract is built of sound documents only; what follows may rely on their structure.
  if (diagnostics.hasErrors) return { ...done, bundle: bundled };

  const contract = buildContract(bundled, options, diagnostics);
  await checkContract(contract, diagnostics);
  return diagnostics.hasErrors ? { ...done, bundle: bundled } : { ...done, contract, bundle: bundled };
}

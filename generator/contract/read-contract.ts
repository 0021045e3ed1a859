import { dirname, relative, resolve, sep } from 'node:path';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { type BuildOptions, buildContract } from './build/build-contract.js';
import { type Bundle, bundle } from './bundle/bundle.js';
import { checkContract } from './check/contract-rules.js';
import { checkLooseReferences } from './check/loose-references.js';
import { checkRulesV2 } from './check/rules-v2.js';
import { checkValuesV2 } from './check/rules-v2-values.js';
import { checkRulesV3 } from './check/rules-v3.js';
import { checkStructure } from './check/structure.js';
import { checkUnusedMessages } from './check/unused-messages.js';
import { checkVersion } from './check/version.js';
import { checkVocabulary } from './check/vocabulary.js';
import { ownString } from './json.js';
import { SpecificationFiles } from './load/files.js';
import type { Contract } from './model.js';

export interface ReadOptions extends BuildOptions {
  /** The entry file. */
  readonly spec: string;
  /** The specification's root folder, which holds the entry file: nothing outside is read. Default: the entry file's folder. */
  readonly root?: string;
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
  const root = options.root === undefined ? dirname(path) : resolve(options.cwd, options.root);
  const files = new SpecificationFiles(root, diagnostics, { allowRemote: options.allowRemoteRefs ?? false });
  const entry = await files.parsed(relative(root, path).split(sep).join('/'));
  const done = { diagnostics, sources: files.texts };
  if (!entry || !checkVersion(entry, diagnostics)) return done;

  const bundled = await bundle(entry, files, diagnostics);
  checkStructure(bundled, diagnostics);
  checkVocabulary(bundled, diagnostics);
  checkLooseReferences(bundled, diagnostics);
  await checkRules(bundled, diagnostics);
  // A contract is built of sound documents only; what follows may rely on their structure.
  if (diagnostics.hasErrors) return { ...done, bundle: bundled };

  checkUnusedMessages(bundled, diagnostics);
  const contract = buildContract(bundled, options, diagnostics);
  if (contract) await checkContract(contract, diagnostics);
  if (!contract || diagnostics.hasErrors) return { ...done, bundle: bundled };
  return { ...done, contract, bundle: bundled };
}

/** What each version asks for beyond structure. */
async function checkRules(bundled: Bundle, diagnostics: Diagnostics): Promise<void> {
  if (!ownString(bundled.document, 'asyncapi')?.startsWith('2.')) return checkRulesV3(bundled, diagnostics);
  checkRulesV2(bundled, diagnostics);
  // Examples can be judged by sound schemas only.
  if (diagnostics.hasErrors) return;
  await checkValuesV2(bundled, async (graph) => new (await import('./check/oracle.js')).Oracle(graph), diagnostics);
}

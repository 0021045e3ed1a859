import type { Contract } from '../contract/model.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';

/** One file of the output. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** What emitters may know beside the contract. Prepared once, before the first of them runs. */
export interface EmitContext {
  readonly package: PackageOptions;
  /** The compiled runtime: path below `runtime/` → text, `.js` and `.d.ts`. */
  readonly runtime: ReadonlyMap<string, string>;
  /** The hand-written part of models in other languages: language and path → text. Absent where none is emitted. */
  readonly modelsRuntime?: ReadonlyMap<string, string>;
  /** Where an emitter says what it could not express. */
  readonly diagnostics: Diagnostics;
}

export interface PackageOptions {
  readonly name: string;
  readonly license?: string;
  readonly repository?: string;
  readonly homepage?: string;
}

/**
 * Makes one kind of output. Pure: the same contract and context give the same files, and nothing
 * else is read or touched. Asynchronous only where its library is.
 */
export interface Emitter {
  readonly name: string;
  emit(contract: Contract, context: EmitContext): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}

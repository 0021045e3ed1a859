import type { Contract } from '../contract/model.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { DocsOptions } from '../docs/options.js';

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
  /** What the configuration says of the documentation. */
  readonly docs?: DocsOptions;
  /** Style sheets and scripts of the documentation, as the build made them: name → text. */
  readonly docsAssets?: ReadonlyMap<string, string>;
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
  /** What the command of the package is called. Default: after its name, `shop-webhooks` for `@shop/webhooks`. */
  readonly command?: string;
  /** The page of an event, with its wire type for `{type}` and its name for `{name}`: `https://docs.example/{type}`. */
  readonly docs?: string;
}

/**
 * Makes one kind of output. Pure: the same contract and context give the same files, and nothing
 * else is read or touched. Asynchronous only where its library is.
 */
export interface Emitter {
  readonly name: string;
  /** @param made - what the other emitters made, for those that run last */
  emit(
    contract: Contract,
    context: EmitContext,
    made?: readonly OutputFile[],
  ): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}

import type { LanguageName, LanguageOptions } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import type { Sample } from '../../docs/samples/scheme.js';
import type { OutputFile, PackageOptions } from '../emitter.js';
import type { ModelSet } from './model-set.js';
import type { Modelina } from './modelina.js';
import type { NameSet } from './names/name-set.js';

/** The code of every declaration by its name, in the order of the set. */
export type Code = ReadonlyMap<string, string>;

export interface LanguageRequest {
  readonly contract: Contract;
  readonly set: ModelSet;
  /** What {@link Language.render} made of the set. */
  readonly code: Code;
  readonly package: PackageOptions;
  readonly options: LanguageOptions;
  /** The hand-written part: path → text. */
  readonly runtime: ReadonlyMap<string, string>;
}

/** What code that uses an emitted package has to know of it. */
export interface ModelPackage {
  readonly contract: Contract;
  /** What is imported: a package of Python, the path of a Go module. */
  readonly module: string;
  readonly set: ModelSet;
  readonly names: NameSet;
}

/** Code that uses an emitted package, for people to read. */
export interface ModelSamples {
  /** The command that makes the package known to a project. */
  readonly install: string;
  /** A whole endpoint. */
  readonly receiver: (sample: Sample) => string;
  /** The verification alone; absent where deliveries are not signed. */
  readonly verifier?: string;
}

/** How models are emitted in one language. */
export interface Language {
  readonly name: LanguageName;
  /** Has Modelina write the declarations. Of the contract it knows the set alone: it may run in another thread. */
  render(modelina: Modelina, set: ModelSet): Promise<Code>;
  /** @returns the package around them, by paths below `models/<language>/` */
  files(request: LanguageRequest): readonly OutputFile[];
  /**
   * @param folder - where the reader has the package
   * @param made - what {@link Language.files} returned
   */
  samples(contract: Contract, set: ModelSet, folder: string, made: readonly OutputFile[]): ModelSamples;
}

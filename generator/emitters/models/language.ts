import type { LanguageName, LanguageOptions } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import type { OutputFile, PackageOptions } from '../emitter.js';
import type { ModelSet } from './model-set.js';
import type { Modelina } from './modelina.js';

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

/** How models are emitted in one language. */
export interface Language {
  readonly name: LanguageName;
  /** Has Modelina write the declarations. Of the contract it knows the set alone: it may run in another thread. */
  render(modelina: Modelina, set: ModelSet): Promise<Code>;
  /** @returns the package around them, by paths below `models/<language>/` */
  files(request: LanguageRequest): readonly OutputFile[];
}

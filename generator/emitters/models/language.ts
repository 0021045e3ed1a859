import type { LanguageName, LanguageOptions } from '../../config/languages.js';
import type { Contract } from '../../contract/model.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { OutputFile, PackageOptions } from '../emitter.js';
import type { ModelSet } from './model-set.js';
import type { Modelina } from './modelina.js';

export interface LanguageRequest {
  readonly contract: Contract;
  readonly set: ModelSet;
  readonly package: PackageOptions;
  readonly options: LanguageOptions;
  /** The hand-written part: path → text. */
  readonly runtime: ReadonlyMap<string, string>;
  readonly modelina: Modelina;
  readonly diagnostics: Diagnostics;
}

/** How models are emitted in one language. */
export interface Language {
  readonly name: LanguageName;
  /** @returns files by their paths below `models/<language>/` */
  emit(request: LanguageRequest): Promise<readonly OutputFile[]>;
}

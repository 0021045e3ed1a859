import type { LanguageName } from '../../../config/languages.js';
import type { Code } from '../language.js';
import type { ModelSet } from '../model-set.js';

export interface Question {
  readonly language: LanguageName;
  readonly set: ModelSet;
}

/** One for each question. Without code, Modelina is not installed. */
export interface Answer {
  readonly language: LanguageName;
  readonly code?: Code;
}

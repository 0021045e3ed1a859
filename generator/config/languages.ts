/** The languages that models can be emitted in: each is a folder of `generator/emitters/models/`. */
export const LANGUAGE_NAMES = ['python', 'go'] as const;

export type LanguageName = (typeof LANGUAGE_NAMES)[number];

/** What the configuration says of one language; `true` for all defaults. */
export interface LanguageOptions {
  /** What the package is called, in the words of the language: a distribution, a module path. */
  readonly name?: string;
}

/** The languages to emit. */
export type LanguageTargets = { readonly [Name in LanguageName]?: boolean | LanguageOptions };

/** Those that are asked for, with what is said of them. */
export function targetsOf(targets: LanguageTargets = {}): readonly (readonly [LanguageName, LanguageOptions])[] {
  return LANGUAGE_NAMES.flatMap((name) => {
    const target = targets[name];
    if (target === undefined || target === false) return [];
    return [[name, target === true ? {} : target] as const];
  });
}

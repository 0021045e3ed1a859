/** Options as data, from which the parser, the help and the types of their values are made. */

interface Described {
  /** What it is for, on one line. */
  readonly help: string;
  /** One letter. */
  readonly short?: string;
}

export interface FlagOption extends Described {
  readonly type: 'flag';
}

export interface TextOption extends Described {
  readonly type: 'text';
  /** The value, as help shows it: `<file>`. */
  readonly value: string;
  /** Whether it can be given several times. */
  readonly many?: boolean;
}

export interface NumberOption extends Described {
  readonly type: 'number';
  readonly value: string;
  readonly min: number;
  readonly max?: number;
  /** Whether fractions are refused. */
  readonly whole?: boolean;
}

export interface ChoiceOption extends Described {
  readonly type: 'choice';
  readonly choices: readonly string[];
}

export type Option = FlagOption | TextOption | NumberOption | ChoiceOption;

/** Options by their long names, without the hyphens before them. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O> = O extends FlagOption
  ? boolean
  : O extends TextOption
    ? O extends { readonly many: true }
      ? readonly string[]
      : string | undefined
    : O extends NumberOption
      ? number | undefined
      : O extends { readonly choices: readonly (infer Choice)[] }
        ? Choice | undefined
        : never;

/** What was given, by the long names. */
export type OptionValues<T> = { readonly [Name in keyof T]: ValueOf<T[Name]> };

/** The options that every command has. */
export const COMMON = {
  quiet: { type: 'flag', short: 'q', help: 'say nothing but the report' },
  'no-color': { type: 'flag', help: 'no colours; so does the variable NO_COLOR' },
  help: { type: 'flag', short: 'h', help: 'show this help' },
} as const satisfies OptionTable;

/** The option of every command that has a report. See {@link readFormats}. */
export const FORMAT = {
  format: {
    type: 'text',
    value: '<name>[=<file>]',
    many: true,
    help: 'text, json, junit, github or markdown; several, each to a file',
  },
} as const satisfies OptionTable;

/** The option of every command that signs or verifies. See {@link readSecrets}. */
export const SECRET = {
  secret: {
    type: 'text',
    value: '<secret>',
    many: true,
    help: 'the signing secret; better in the variable WEBHOOK_SECRET, which no list of processes shows',
  },
} as const satisfies OptionTable;

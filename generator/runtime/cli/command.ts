import type { Binding } from './binding.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import type { COMMON, OptionTable, OptionValues } from './options.js';
import type { Report } from './report/model.js';

/** What a command is given. */
export interface CommandContext<T extends OptionTable = OptionTable> {
  readonly binding: Binding;
  readonly host: Host;
  readonly options: OptionValues<T & typeof COMMON>;
  readonly operands: readonly string[];
  /** The signing secrets of the options, else that of the environment. They are taken out of everything printed. */
  readonly secrets: readonly string[];
}

/** What a command leaves: a report, which the frame prints and turns into an exit code, or an exit code alone. */
export type CommandResult = Report | ExitCode;

/** One line of help, and what it shows. */
export interface Example {
  /** Arguments, without the name of the command line. */
  readonly run: string;
  readonly shows: string;
}

export interface Command<T extends OptionTable = OptionTable> {
  readonly name: string;
  /** What it does, on one line. */
  readonly summary: string;
  /** Its operands, as help shows them: `<files…>`. */
  readonly operands: string;
  /** More, for its own help: paragraphs of any length. */
  readonly description?: readonly string[];
  /** Beside those that every command has. One with {@link FORMAT} returns a report. */
  readonly options: T;
  readonly examples: readonly Example[];
  /** What it ends with, in its own words; see exit-codes.ts. */
  readonly exitCodes: Readonly<Record<number, string>>;
  /** @throws UsageError */
  run(context: CommandContext<T>): Promise<CommandResult>;
}

/** Keeps the exact type of the options for `run`, and forgets it for whoever runs it. */
export function defineCommand<const T extends OptionTable>(command: Command<T>): Command {
  return command as unknown as Command;
}

import type { Format } from '../diagnostics/reporters/formats.js';

/** What every command takes. Paths are as given: absolute, or from the working directory. */
export interface CommandOptions {
  readonly spec?: string;
  readonly root?: string;
  readonly out?: string;
  readonly config?: string;
  readonly format: Format;
  /** Errors only; nothing about what went well. */
  readonly quiet?: boolean;
  readonly allowRemoteRefs?: boolean;
  /** More warnings than this are a finding; without it, none are. */
  readonly maxWarnings?: number;
  /** Parts of the configuration, see `Config`. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly packageName?: string;
  readonly typeHeader?: string;
  readonly typeBody?: string;
  readonly typeSeparator?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly models?: readonly string[];
}

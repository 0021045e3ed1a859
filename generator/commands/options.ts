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
}

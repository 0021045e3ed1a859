import type { OutputFile } from '../emitter.js';

/** What else the entry offers beside the factories. */
export interface Addition {
  readonly files: readonly OutputFile[];
  /** Exports of `mocks/index.js`. */
  readonly code: string;
  /** Declarations of `mocks/index.d.ts`, where `types` are those of the contract. */
  readonly types: string;
  /** Imports of `mocks/index.d.ts`. */
  readonly imports?: string;
}

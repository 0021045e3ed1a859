import type { Diagnostic } from '../diagnostic.js';

export interface ReporterOptions {
  /** Whether the text may carry colours. */
  readonly color?: boolean;
  /** Columns to wrap prose at; absent where the output is not a terminal. */
  readonly width?: number;
  /** The text of a line (from 1) of a file that a location names, where it is at hand. */
  readonly readLine?: (file: string, line: number) => string | undefined;
  /** From the root of the repository to the folder that locations are relative to: `packages/api/`. */
  readonly filePrefix?: string;
}

/** Renders findings. Pure; what it returns ends with a line feed, or is empty. */
export type Reporter = (diagnostics: readonly Diagnostic[], options: ReporterOptions) => string;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

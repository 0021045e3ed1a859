import type { Diagnostic, Severity } from '../diagnostic.js';
import { type Counts, countBySeverity, type Reporter } from './reporter.js';

/** What `--format json` prints. Members may be added; these stay as long as `version` is 1. */
export interface JsonReport {
  readonly version: 1;
  readonly summary: Counts;
  readonly diagnostics: readonly JsonDiagnostic[];
}

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** `file` is relative to the working directory; `line` and `column` count from 1; `pointer` is RFC 6901. */
  readonly location?: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly pointer: string;
  };
}

/** What JSON allows in a string, but a terminal or the log of a CI service would act on. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export const json: Reporter = (diagnostics) => {
  const report: JsonReport = {
    version: 1,
    summary: countBySeverity(diagnostics),
    diagnostics: diagnostics.map(jsonDiagnostic),
  };
  // Both can only stand inside strings, where an escape means the same.
  const text = JSON.stringify(report, null, 2)
    .replaceAll(UNSAFE, escaped)
    .replaceAll(/##(?=\w*\[)/g, '#\\u0023');
  return `${text}\n`;
};

function jsonDiagnostic({ code, severity, message, help, location }: Diagnostic): JsonDiagnostic {
  if (!location) return { code, severity, message, help };
  const { file, line, column, pointer } = location;
  return { code, severity, message, help, location: { file, line, column, pointer } };
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

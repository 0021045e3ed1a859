import { CATALOGUE, type DiagnosticCode } from './catalogue.js';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file. Line and column count from 1; the pointer is the place inside the file's value. */
export interface Location {
  /** Relative to the specification's root folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

/** One finding: what is wrong, where, and what to do about it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly location?: Location;
}

export interface DiagnosticDetails {
  readonly message: string;
  readonly at?: Location | undefined;
  /** Replaces the catalogue's help where something more exact can be said. */
  readonly help?: string | undefined;
}

export function diagnostic(code: DiagnosticCode, { message, at, help }: DiagnosticDetails): Diagnostic {
  const entry = CATALOGUE[code];
  return {
    code,
    severity: entry.severity,
    message,
    help: help ?? entry.help,
    // A copy, so that positions that are worked out on demand become plain data.
    ...(at && { location: { file: at.file, line: at.line, column: at.column, pointer: at.pointer } }),
  };
}

/** Collects findings; the same finding at the same place is kept once. */
export class Diagnostics {
  readonly #all = new Map<string, Diagnostic>();

  report(code: DiagnosticCode, details: DiagnosticDetails): void {
    this.add(diagnostic(code, details));
  }

  add(found: Diagnostic): void {
    // By what people see: places that were lost on the way all stand where the document begins.
    const place = found.location ? [found.location.file, found.location.line, found.location.column].join(':') : '';
    const key = `${found.code}\n${place}\n${found.message}`;
    if (!this.#all.has(key)) this.#all.set(key, found);
  }

  get hasErrors(): boolean {
    return this.all.some(({ severity }) => severity === 'error');
  }

  /** In the order of files and lines; findings without a place come first. */
  get all(): readonly Diagnostic[] {
    return [...this.#all.values()].sort(byPlace);
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (!a.location || !b.location) return Number(Boolean(a.location)) - Number(Boolean(b.location));
  if (a.location.file !== b.location.file) return a.location.file < b.location.file ? -1 : 1;
  return a.location.line - b.location.line || a.location.column - b.location.column;
}

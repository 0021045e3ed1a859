import type { Severity } from '../diagnostic.js';

/** What is known about a kind of finding before there is one. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** A noun phrase or short statement, for headings and lists. */
  readonly title: string;
  /** What to do about it. A finding may replace it with something more exact. */
  readonly help: string;
}

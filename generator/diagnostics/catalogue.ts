import { CONTRACT } from './catalogue/contract.js';
import { DOCUMENT } from './catalogue/document.js';
import type { CatalogueEntry } from './catalogue/entry.js';
import { SVIX } from './catalogue/svix.js';
import { TOOL } from './catalogue/tool.js';

export type { CatalogueEntry } from './catalogue/entry.js';

/**
 * Every kind of finding there is. A code never changes its meaning once released: people silence,
 * count and link to it.
 */
export const CATALOGUE = { ...DOCUMENT, ...CONTRACT, ...TOOL, ...SVIX } as const satisfies Record<
  string,
  CatalogueEntry
>;

export type DiagnosticCode = keyof typeof CATALOGUE;

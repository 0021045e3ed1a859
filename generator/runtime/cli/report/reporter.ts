import type { Report } from './model.js';

export interface ReporterOptions {
  /** The command line that reports. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The title of the contract that was asked. */
  readonly contract: string;
  readonly color: boolean;
  /** Columns to keep to, where the text is for a terminal. */
  readonly width?: number | undefined;
  /** What leads from the root of the repository to the working directory: `packages/app/`, or nothing. */
  readonly filePrefix: string;
}

/** Writes a report out. Everything in it may come from a stranger's file or endpoint. */
export type Reporter = (report: Report, options: ReporterOptions) => string;

/** Finds a reporter, and loads no other. */
export const REPORTERS = {
  text: async () => (await import('./text.js')).text,
  json: async () => (await import('./json.js')).json,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  markdown: async () => (await import('./markdown.js')).markdown,
} as const satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type FormatName = keyof typeof REPORTERS;

import type { Href } from '../links.js';

/** What writing Markdown depends on beside the text: one page for itself, or a part of a longer one. */
export interface MarkdownContext {
  /** The address of a page; `#` where there is none. */
  readonly href: Href;
  /** By how many levels headings are lowered. */
  readonly shift: number;
  /** The name of an anchor in the whole file; nothing where no link leads to it. */
  readonly anchor: (id: string) => string | undefined;
}

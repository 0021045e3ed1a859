import type { Href } from '../links.js';
import type { Page, Site } from '../model.js';
import type { Brand } from '../theme/brand.js';
import type { Outline } from './outline.js';

/** What a component may know beside its block. */
export interface RenderContext {
  readonly site: Site;
  readonly page: Page;
  /** From this page to another, or to a file of the site. */
  readonly href: Href;
  readonly outline: Outline;
  readonly brand: Brand;
  /** A script that stands in the page itself, of our own making. */
  readonly inlineScript?: string;
}

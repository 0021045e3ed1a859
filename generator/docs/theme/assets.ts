import type { OutputFile } from '../../emitters/emitter.js';
import type { DocsOptions } from '../options.js';
import { brandIcon, brandOf, brandStyle } from './brand.js';

/** The script that stands in a page, and is no file of the site. */
export const NOT_FOUND_SCRIPT = 'not-found.js';

/** The files that all pages share, with the colours and the mark of this site. */
export function themedAssets(built: ReadonlyMap<string, string>, options: DocsOptions = {}): readonly OutputFile[] {
  const brand = brandOf(options);
  const shared = [...built].filter(([name]) => name !== NOT_FOUND_SCRIPT);
  const files = shared.map(([name, content]) => ({
    path: `assets/${name}`,
    content: name === 'site.css' ? content + brandStyle(brand) : content,
  }));
  return [...files, { path: 'assets/icon.svg', content: brandIcon(brand) }];
}

import type { OutputFile } from '../../emitters/emitter.js';
import type { DocsOptions } from '../options.js';
import { brandIcon, brandOf, brandStyle } from './brand.js';

/** The files that all pages share, with the colours and the mark of this site. */
export function themedAssets(built: ReadonlyMap<string, string>, options: DocsOptions = {}): readonly OutputFile[] {
  const brand = brandOf(options);
  const files = [...built].map(([name, content]) => ({
    path: `assets/${name}`,
    content: name === 'site.css' ? content + brandStyle(brand) : content,
  }));
  return [...files, { path: 'assets/icon.svg', content: brandIcon(brand) }];
}

import { renderHtml } from '../docs/html/render-site.js';
import { renderMarkdown } from '../docs/markdown/render-site.js';
import { siteOf } from '../docs/site.js';
import { themedAssets } from '../docs/theme/assets.js';
import type { Emitter } from './emitter.js';

const FOLDER = 'docs/';

/** The documentation: a site, its Markdown twin, and what they share. */
export const docs: Emitter = {
  name: 'docs',
  emit(contract, context, made) {
    const site = siteOf(contract, context, made);
    const assets = themedAssets(context.docsAssets ?? new Map(), context.docs);
    const files = [...renderHtml(site, context.docs), ...renderMarkdown(site), ...assets];
    return files.map(({ path, content }) => ({ path: FOLDER + path, content }));
  },
};

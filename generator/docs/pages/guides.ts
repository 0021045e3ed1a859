import type { Page } from '../model.js';
import type { PageContext } from './context.js';

/** The prose pages of the contract, then those of the configuration. */
export function guidePages({ contract, places, docs }: PageContext): Page[] {
  return [...contract.guides, ...(docs.pages ?? [])].map(({ slug, title, subtitle, content }) => ({
    slug: places.guide(slug),
    kind: 'guide',
    title,
    ...(subtitle !== undefined && { subtitle }),
    body: [{ kind: 'prose', text: content }],
  }));
}

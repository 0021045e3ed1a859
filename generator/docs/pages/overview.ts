import type { Page } from '../model.js';
import type { PageContext } from './context.js';

/** What the webhooks are, and where to begin. */
export function overviewPage({ contract: { info } }: PageContext): Page {
  return {
    slug: 'index',
    kind: 'overview',
    title: info.title,
    body: [{ kind: 'prose', text: info.description ?? '' }],
  };
}

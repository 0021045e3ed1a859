import type { Page } from '../model.js';
import type { PageContext } from './context.js';

/** What a web server shows where there is no page. */
export function notFoundPage(_context: PageContext): Page {
  return {
    slug: '404',
    kind: 'not-found',
    title: 'Page not found',
    body: [{ kind: 'prose', text: 'There is no page at this address. [All events](page:events/index) may help.' }],
  };
}

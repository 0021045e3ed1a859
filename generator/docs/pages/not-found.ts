import type { CardsBlock, Page } from '../model.js';
import { prose } from './blocks.js';
import type { PageContext } from './context.js';

/** What a web server shows where there is no page. */
export function notFoundPage({ contract }: PageContext): Page {
  const items: CardsBlock['items'] = [
    { title: 'Overview', text: 'Where everything begins.', page: 'index' },
    { title: 'Events', text: 'All of them, by group.', page: 'events/index' },
    ...(contract.signatures.length > 0
      ? [{ title: 'Headers and verification', text: 'Signatures, step by step.', page: 'verification' }]
      : []),
  ];
  return {
    slug: '404',
    kind: 'not-found',
    title: 'Page not found',
    body: [
      ...prose('There is no page at this address. An event may have another name, or come from another version.'),
      { kind: 'cards', items },
    ],
  };
}

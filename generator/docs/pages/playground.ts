import type { Page } from '../model.js';
import type { PageContext } from './context.js';

/** Where payloads and signatures can be tried out; nothing leaves the page. */
export function playgroundPages({ contract }: PageContext): Page[] {
  if (contract.messages.length === 0) return [];
  return [
    {
      slug: 'playground',
      kind: 'playground',
      title: 'Playground',
      body: [{ kind: 'playground', validates: true, verifies: contract.signatures.length > 0, mocks: true }],
    },
  ];
}

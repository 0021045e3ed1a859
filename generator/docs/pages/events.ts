import type { Page } from '../model.js';
import { cleanSlug } from '../slugs.js';
import type { PageContext } from './context.js';

/** All events by group. */
export function eventsPage({ contract, places }: PageContext): Page {
  const grouped = new Set(contract.groups.flatMap(({ messages }) => messages));
  const rest = contract.messages.filter(({ names }) => !grouped.has(names.type)).map(({ names }) => names.type);
  const groups = [...contract.groups, ...(rest.length > 0 ? [{ name: 'Events', messages: rest }] : [])];
  return {
    slug: 'events/index',
    kind: 'events',
    title: 'Events',
    body: [
      {
        kind: 'event-list',
        groups: groups.map((group) => ({
          title: group.name,
          id: `group-${cleanSlug(group.name).toLowerCase()}`,
          ...('description' in group && group.description !== undefined && { description: group.description }),
          events: contract.messages
            .filter(({ names }) => group.messages.includes(names.type))
            .map((message) => ({
              wireType: message.wireType,
              ...(message.summary !== undefined && { summary: message.summary }),
              page: places.event(message),
              deprecated: message.deprecated,
            })),
        })),
      },
    ],
  };
}

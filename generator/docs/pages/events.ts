import type { EventListGroup, Page } from '../model.js';
import { cleanSlug } from '../slugs.js';
import { prose } from './blocks.js';
import type { PageContext } from './context.js';

/** All events by group. */
export function eventsPage(context: PageContext): Page {
  const { messages } = context.contract;
  const count = messages.length;
  const what = count === 1 ? 'One event' : `All ${count} events`;
  const trigger = count === 1 ? 'what triggers it' : 'what triggers them';
  const isTold = messages.some(({ summary }) => summary !== undefined);
  return {
    slug: 'events/index',
    kind: 'events',
    title: 'Events',
    subtitle: isTold ? `${what}, and ${trigger}` : what,
    body: [
      ...prose(count === 0 ? 'This contract has no events.' : undefined),
      { kind: 'event-list', groups: eventGroups(context) },
    ],
  };
}

/** The events by the groups of the contract; those of no group come last. */
export function eventGroups({ contract, places }: PageContext): EventListGroup[] {
  const grouped = new Set(contract.groups.flatMap(({ messages }) => messages));
  const rest = contract.messages.filter(({ names }) => !grouped.has(names.type)).map(({ names }) => names.type);
  const name = contract.groups.length > 0 ? 'Others' : 'All events';
  const groups = [...contract.groups, ...(rest.length > 0 ? [{ name, messages: rest }] : [])];
  return groups.map((group) => {
    const members = new Set(group.messages);
    return {
      title: group.name,
      id: `group-${cleanSlug(group.name).toLowerCase()}`,
      ...('description' in group && group.description !== undefined && { description: group.description }),
      events: contract.messages
        .filter(({ names }) => members.has(names.type))
        .map((message) => ({
          wireType: message.wireType,
          ...(message.summary !== undefined && { summary: message.summary }),
          page: places.event(message),
          deprecated: message.deprecated,
        })),
    };
  });
}

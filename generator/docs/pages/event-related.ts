import type { Message } from '../../contract/model.js';
import type { Block } from '../model.js';
import type { PageContext } from './context.js';

const MAX_RELATED = 12;

/** The other events about the same resource, or of the same group. */
export function relatedEvents({ contract, places }: PageContext, message: Message): Block[] {
  const others = contract.messages.filter((other) => other !== message && isRelated(message, other));
  if (others.length === 0) return [];
  return [
    {
      kind: 'cards',
      items: others.slice(0, MAX_RELATED).map((other) => ({
        title: other.wireType,
        text: (other.summary ?? '').replace(/\s+/g, ' '),
        page: places.event(other),
      })),
    },
  ];
}

function isRelated({ event, tags }: Message, other: Message): boolean {
  if (event?.resource !== undefined) return other.event?.resource === event.resource;
  return other.tags.some((tag) => tags.includes(tag));
}

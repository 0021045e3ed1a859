import { isObject, own, ownString, pointer, valueAt } from '../json.js';
import type { Direction } from '../model.js';
import { placeBehind as follow } from '../place-behind.js';

/** A message, and the first operation that reaches it. All places are pointers into the bundled document. */
export interface MessageUse {
  readonly place: string;
  readonly channel: { readonly key: string; readonly address: string | null };
  readonly channelPlace: string;
  readonly operation?: { readonly key: string; readonly place: string };
  readonly direction: Direction;
}

/**
 * The messages that operations reach, each once, in the order of the document. Where no operation
 * is described, all messages of all channels count as sent.
 *
 * Source: AsyncAPI 3.1, "Operation Object" and "Channel Object"; 2.6, "Channel Item Object".
 */
export function messageUses(document: unknown): readonly MessageUse[] {
  const uses = ownString(document, 'asyncapi')?.startsWith('2.') ? usesV2(document) : usesV3(document);
  const seen = new Set<string>();
  return uses.filter(({ place }) => !seen.has(place) && seen.add(place));
}

function usesV3(document: unknown): MessageUse[] {
  const operations = entriesAt(document, '/operations');
  if (operations.length === 0) {
    return entriesAt(document, '/channels').flatMap(([, place]) =>
      channelMessages(document, follow(document, place), 'send'),
    );
  }
  return operations.flatMap(([key, start]) => {
    const place = follow(document, start);
    const action = own(valueAt(document, place), 'action') === 'receive' ? 'receive' : 'send';
    const operation = { key, place };
    const reply = follow(document, pointer(place, 'reply'));
    return [
      ...exchange(document, place, action).map((use) => ({ ...use, operation })),
      // The answer goes the other way.
      ...exchange(document, reply, action === 'send' ? 'receive' : 'send').map((use) => ({ ...use, operation })),
    ];
  });
}

/** The messages that an operation or a reply lists, or else all of its channel. */
function exchange(document: unknown, place: string, direction: Direction): MessageUse[] {
  const holder = valueAt(document, place);
  if (!isObject(holder)) return [];
  const channelPlace = follow(document, pointer(place, 'channel'));
  const { messages } = holder;
  if (!Array.isArray(messages)) return channelMessages(document, channelPlace, direction);
  return messages.map((_, index) => ({
    place: follow(document, pointer(place, 'messages', index)),
    ...channelOf(document, channelPlace),
    direction,
  }));
}

function channelMessages(document: unknown, channelPlace: string, direction: Direction): MessageUse[] {
  return entriesAt(document, pointer(channelPlace, 'messages')).map(([, place]) => ({
    place: follow(document, place),
    ...channelOf(document, channelPlace),
    direction,
  }));
}

function channelOf(document: unknown, channelPlace: string): Pick<MessageUse, 'channel' | 'channelPlace'> {
  const address = ownString(valueAt(document, channelPlace), 'address') ?? null;
  return { channel: { key: lastToken(channelPlace), address }, channelPlace };
}

/** In version 2 the words are the reader's: what others may subscribe to, the application sends. */
const V2_DIRECTIONS = { subscribe: 'send', publish: 'receive' } as const;

function usesV2(document: unknown): MessageUse[] {
  return entriesAt(document, '/channels').flatMap(([key, start]) => {
    const channelPlace = follow(document, start);
    return Object.entries(V2_DIRECTIONS).flatMap(([verb, direction]) => {
      const place = pointer(channelPlace, verb);
      const operation = valueAt(document, place);
      if (!isObject(operation)) return [];
      const operationKey = ownString(operation, 'operationId') ?? `${key}.${verb}`;
      return choicesV2(document, pointer(place, 'message')).map((message) => ({
        place: message,
        channel: { key, address: key },
        channelPlace,
        operation: { key: operationKey, place },
        direction,
      }));
    });
  });
}

function choicesV2(document: unknown, start: string): string[] {
  const place = follow(document, start);
  const message = valueAt(document, place);
  if (!isObject(message)) return [];
  const { oneOf } = message;
  return Array.isArray(oneOf) ? oneOf.map((_, index) => follow(document, pointer(place, 'oneOf', index))) : [place];
}

function entriesAt(document: unknown, place: string): [key: string, place: string][] {
  const holder = valueAt(document, place);
  if (!isObject(holder)) return [];
  return Object.keys(holder).map((key) => [key, pointer(place, key)]);
}

function lastToken(place: string): string {
  return place
    .slice(place.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

import type { Location } from '../../diagnostics/diagnostic.js';
import { tokensOf } from '../json.js';
import type { MessageNames } from '../model.js';
import type { Claim, NameAllocator } from './allocate.js';
import { exactIdentifier, pascalCase, wordsOf } from './identifier.js';

export interface NamedMessage {
  /** Pointer of the message in the bundled document. */
  readonly place: string;
  readonly key: string;
  readonly source: Location;
}

/** Names of all messages, by their place: `OrderUpdated` → `OrderUpdatedEvent`, `isOrderUpdatedEvent`. */
export function allocateMessageNames(
  messages: readonly NamedMessage[],
  allocator: NameAllocator,
): ReadonlyMap<string, MessageNames> {
  const types = allocator.allocate(messages.map(claimOf));
  return new Map(
    [...types].map(([place, type]) => [place, { base: type.slice(0, -SUFFIX.length), type, guard: `is${type}` }]),
  );
}

const SUFFIX = 'Event';

function claimOf({ place, key, source }: NamedMessage): Claim {
  const words = wordsOf(tokensOf(place).filter((token) => token !== 'components'));
  const candidates = [pascalCase(key), words.join(''), exactIdentifier(place)].filter((name) => name !== '');
  return {
    id: place,
    candidates: candidates.map(typeName),
    origin: key.endsWith(SUFFIX) ? key : `${key}${SUFFIX}`,
    suffix: SUFFIX,
    source,
  };
}

function typeName(base: string): string {
  return base.endsWith(SUFFIX) && base !== SUFFIX ? base : `${base}${SUFFIX}`;
}

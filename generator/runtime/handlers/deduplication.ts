import { ownValueAt } from '../validate-event.js';

/** What an event is recognised by, in the words of a contract. */
export type DeduplicationKey =
  /** What the verified headers say: `delivery.id`. */
  | 'delivery'
  /** The names of the properties that lead to it in the body. */
  | { readonly body: readonly string[] }
  | { readonly header: string };

/** How a contract says that events are recognised. */
export interface Deduplication {
  /** The first that a delivery has counts. */
  readonly keys: readonly DeduplicationKey[];
  /** How long to remember events, in seconds; 7 days by default. */
  readonly seconds?: number;
}

interface KeySources {
  /** The parsed body. */
  readonly value: unknown;
  readonly delivery: unknown;
  readonly header: (name: string) => string | undefined;
}

/** The first key that a delivery has. */
export function findKey(
  keys: readonly DeduplicationKey[],
  { value, delivery, header }: KeySources,
): string | undefined {
  for (const key of keys) {
    const found = key === 'delivery' ? ownValueAt(delivery, ['id']) : told(key, value, header);
    // Ids that are numbers are common. Nothing else can be an id.
    const text = typeof found === 'number' ? String(found) : found;
    if (typeof text === 'string' && text !== '') return text;
  }
  return undefined;
}

function told(key: Exclude<DeduplicationKey, 'delivery'>, value: unknown, header: KeySources['header']): unknown {
  return 'body' in key ? ownValueAt(value, key.body) : header(key.header);
}

/** A text that every database takes as a key. */
const PLAIN = /^[\x21-\x7e]{1,200}$/;

/** The key for a store: the id itself, or its hash where it is long or has characters that databases dislike. */
export async function storeKey(id: string): Promise<string> {
  if (PLAIN.test(id)) return id;
  // As JSON, half a surrogate pair stays what it is. In UTF-8 all of them would become one character.
  const bytes = new TextEncoder().encode(JSON.stringify(id));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

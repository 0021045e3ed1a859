import { isObject, own, pointer, valueAt } from '../json.js';
import { placeBehind } from '../place-behind.js';

/** A value of a bundled document, and where it stands: behind the references that lead to it. */
export interface Found {
  readonly value: unknown;
  readonly place: string;
  /** The tokens by which it was reached. */
  readonly path: readonly string[];
}

/** A name, any of several, or `*` for every member. */
type Step = string | readonly string[];

/**
 * What stands at the end of a path, as if every reference on it were replaced by its target: the
 * rules for AsyncAPI 2 name the places that they hold for so. What is referred to twice is met twice.
 */
export function* found(document: unknown, ...steps: readonly Step[]): Generator<Found> {
  yield* walk(document, { value: document, place: '', path: [] }, steps);
}

/** The same, from a place inside the document on. */
export function* foundBelow(document: unknown, from: Found, ...steps: readonly Step[]): Generator<Found> {
  yield* walk(document, from, steps);
}

function* walk(document: unknown, from: Found, [step, ...rest]: readonly Step[]): Generator<Found> {
  if (step === undefined) {
    yield from;
    return;
  }
  for (const name of namesOf(from.value, step)) {
    const place = placeBehind(document, pointer(from.place, name));
    yield* walk(document, { value: valueAt(document, place), place, path: [...from.path, name] }, rest);
  }
}

function namesOf(value: unknown, step: Step): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.keys(value);
  return [step].flat().filter((name) => own(value, name) !== undefined);
}

export const VERBS = ['subscribe', 'publish'] as const;

/** The operations of the document's channels, or of all channels. */
export function* operationsV2(document: unknown, { components = false } = {}): Generator<Found> {
  yield* found(document, 'channels', '*', VERBS);
  if (components) yield* found(document, 'components', 'channels', '*', VERBS);
}

/** The messages that an operation names: one, or several to choose from. */
export function* messagesOfV2(document: unknown, operation: Found): Generator<Found> {
  for (const message of foundBelow(document, operation, 'message')) {
    if (Array.isArray(own(message.value, 'oneOf'))) yield* foundBelow(document, message, 'oneOf', '*');
    else if (isObject(message.value)) yield message;
  }
}

/** Every message, used or not. Most are met more than once. */
export function* allMessagesV2(document: unknown): Generator<Found> {
  for (const operation of operationsV2(document, { components: true })) yield* messagesOfV2(document, operation);
  yield* found(document, 'components', 'messages', '*');
}

/** Every message trait, used or not. */
export function* allMessageTraitsV2(document: unknown): Generator<Found> {
  for (const message of allMessagesV2(document)) yield* foundBelow(document, message, 'traits', '*');
  yield* found(document, 'components', 'messageTraits', '*');
}

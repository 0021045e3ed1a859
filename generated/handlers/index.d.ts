// Generated from the contract. Do not edit.

import type { WebhookDelivery } from '../receiving/verify-signature.js';
import type { MemoryStore, MemoryStoreOptions } from '../runtime/handlers/memory-store.js';
import type {
  Duplicate as AnyDuplicate,
  Failure as AnyFailure,
  HandlerContext as AnyContext,
  HandlerOptions as AnyOptions,
  SigningOptions,
  WebhookHandler,
} from '../runtime/handlers/types.js';
import type { EventTypeMap, WebhookEvent } from '../types/index.js';

export { toExpressHandler, toFastifyPlugin, toNodeHandler } from '../runtime/handlers/node/adapters.js';
export type { MemoryStore, MemoryStoreOptions } from '../runtime/handlers/memory-store.js';
export type { Claim, Idempotency, IdempotencyStore } from '../runtime/handlers/store.js';
export type { FailurePlace, HandlerRequest, RawRequest, WebhookHandler } from '../runtime/handlers/types.js';

/** What a handler knows beside the event. */
export type HandlerContext = AnyContext<WebhookDelivery>;

/** What `onError` is told beside the error. */
export type Failure = AnyFailure<WebhookDelivery>;

/** What `onDuplicate` is told. */
export type Duplicate = AnyDuplicate<WebhookDelivery>;

export interface HandlerOptions extends AnyOptions<EventTypeMap, WebhookDelivery>, SigningOptions {}

/**
 * Makes a function that answers deliveries: it verifies, parses and validates them, runs the handler of their
 * type once for each event, and answers so that nothing is lost: 2xx for what was handled, is of an unknown
 * type or came again; 4xx for what is not genuine; 500, and the sender tries again, where a handler throws.
 *
 * A `Request` goes in and a `Response` comes out, as Hono, Next.js, Bun, Deno and workers have them.
 *
 * @throws RangeError where an option cannot be used
 */
export declare function createHandler(options: HandlerOptions): WebhookHandler;

/** A store of handled events in the memory of one process. Each handler without a store has one of its own. */
export declare function createMemoryStore(options?: MemoryStoreOptions): MemoryStore;

/**
 * The version of the state that an event brings, as text that sorts as states follow each other: store it
 * beside the resource, and overwrite where the stored one is less.
 *
 * Deleted is newer than everything else, so an update that arrives late brings nothing back. Then the time
 * of the resource's last change counts, then that of the event. `undefined` where the event tells no time.
 *
 * @param type - the event's type, where its body does not tell it
 */
export declare function versionOf(event: WebhookEvent, type?: string): string | undefined;

/**
 * Whether an event is to overwrite a stored state. The order in which events arrive does not matter. An
 * event that tells no time is taken for newer.
 *
 * @param stored - the version that is stored of the same resource, if any
 * @param type - the event's type, where its body does not tell it
 */
export declare function isNewer(event: WebhookEvent, stored: string | null | undefined, type?: string): boolean;

// Generated from the contract. Do not edit.

import type { EventOfValidator, EventValidatorOf, Received, ReceiveOptions, ReceiveWebhook, Secret } from '../runtime/receiving/types.js';
import type { EventOf, WebhookEvent, WebhookEventType } from '../types/index.js';
import type { WebhookDelivery } from './verify-signature.js';

type WebhookEvents = { [T in WebhookEventType]: EventOf<T> };

/** What a delivery turned out to be. */
export type ReceivedWebhook = Received<WebhookEvents, WebhookDelivery>;

/** What `receiveWebhook` can be told. */
export type ReceiveWebhookOptions = ReceiveOptions<WebhookEvent> & Secret;

/**
 * Verifies, parses and validates one delivery: a `Request` whose body was not read, or `{ body, headers }` with the raw body.
 * Events are checked structurally; `validate: validateEvent` asks for the whole contract.
 *
 * @returns an event of the contract, or `kind: 'unknown'` for a type that is newer than this package, or
 * `kind: 'invalid'` for one that is not what the contract says
 * @throws WebhookVerificationError with a `code` where the delivery must not be handled
 */
export declare const receiveWebhook: ReceiveWebhook<WebhookEvents, WebhookDelivery>;

/**
 * Makes a `receiveWebhook` for a few events, so that a bundle holds the code of no others. An event of
 * any other type is `kind: 'unknown'`.
 *
 * @param validators - those of `./structural`, or those of `./validators/*` for the whole contract
 */
export declare function createReceiver<const V extends readonly EventValidatorOf<WebhookEventType, WebhookEvent>[]>(
  validators: V,
): ReceiveWebhook<{ [T in V[number]['eventType']]: EventOfValidator<Extract<V[number], { readonly eventType: T }>> }, WebhookDelivery>;

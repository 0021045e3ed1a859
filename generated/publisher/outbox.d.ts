// Generated from the contract. Do not edit.

import type { Publisher as AnyPublisher } from '../runtime/publisher/outbox/create-publisher.js';
import type { OutboxTable } from '../runtime/publisher/outbox/table.js';
import type { SignedTransportOptions } from '../runtime/publisher/transports/direct.js';
import type { Transport } from '../runtime/publisher/transports/transport.js';
import type { WebhookEvent } from '../types/index.js';

export type { PostgresQuery } from '../runtime/postgres.js';
export type { PublishOptions } from '../runtime/publisher/outbox/create-publisher.js';
export type { OutboxStatus, ParkedEvent } from '../runtime/publisher/outbox/parked.js';
export type { Relay, RelayCounters } from '../runtime/publisher/outbox/relay.js';
export type { Attempted, Backoff, Failed, RelayOptions } from '../runtime/publisher/outbox/relay-options.js';
export type { Migration, OutboxTable } from '../runtime/publisher/outbox/table.js';
export type { SignedTransportOptions } from '../runtime/publisher/transports/direct.js';
export { createSvixTransport, type SvixTransportOptions } from '../runtime/publisher/transports/svix.js';
export {
  type OutboxMessage,
  type Sent,
  type Transport,
  type TransportContext,
  TransportError,
} from '../runtime/publisher/transports/transport.js';

export type Publisher = AnyPublisher<WebhookEvent>;

/**
 * Makes what writes events into an outbox, in the transaction that changes the record, and sends them on from
 * there: none is lost, and none is told of a change that was not made.
 *
 * @throws RangeError where PostgreSQL cannot have a table of that name
 */
export declare function createPublisher(options?: OutboxTable): Publisher;

/**
 * Makes a transport that delivers to one endpoint itself, with the headers that the delivery service would make.
 * For development: there is no history, and only one endpoint.
 */
export declare function createDirectTransport(options: SignedTransportOptions): Transport;

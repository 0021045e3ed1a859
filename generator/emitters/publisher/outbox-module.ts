import { tokensOf } from '../../contract/json.js';
import type { Contract } from '../../contract/model.js';
import { deliveryFormMembers, mapExpression } from '../delivery-form.js';
import { BANNER, stringLiteral } from '../quote/javascript.js';
import type { Place } from './fixed-places.js';
import type { Plan } from './plan.js';

/** `publisher/outbox.js`: the runtime's outbox, bound to what the contract says of its events and deliveries. */
export function outboxCode(contract: Contract, plans: readonly Plan[]): string {
  const isSigned = contract.signatures.length > 0;
  const rows = plans.map((plan) => `  [${stringLiteral(plan.message.wireType)}, ${placesCode(contract, plan)}],\n`);
  return `${BANNER}
${isSigned ? "import { signDelivery } from '../receiving/sign-delivery.js';\n" : ''}import { createPublisherWith } from '../runtime/publisher/outbox/create-publisher.js';
import { createDirectTransportWith } from '../runtime/publisher/transports/direct.js';
import { validateEventStrict } from '../strict/index.js';
import { dispatch } from '../validators/event-dispatch.js';

export { createSvixTransport } from '../runtime/publisher/transports/svix.js';
export { TransportError } from '../runtime/publisher/transports/transport.js';

export const createPublisher = /* @__PURE__ */ createPublisherWith({
  validate: validateEventStrict,
  dispatch,
  events: ${mapExpression(rows)},
});

export const createDirectTransport = /* @__PURE__ */ createDirectTransportWith({
${isSigned ? '  sign: signDelivery,\n' : ''}${deliveryFormMembers(contract).join('')}});
`;
}

/** Where an event tells what an outbox has to know of it, as far as the roles say. */
function placesCode({ resources }: Contract, { message, identity }: Plan): string {
  const { id, owner } = message.envelope ?? {};
  const name = resources.find(({ schema }) => schema === message.event?.resource)?.name;
  const members = [
    ...(id === undefined ? [] : [`id: ${placeCode(tokensOf(id))}`]),
    ...(owner === undefined ? [] : [`owner: ${placeCode(tokensOf(owner))}`]),
    ...(name === undefined || identity.length === 0
      ? []
      : [`resource: { name: ${stringLiteral(name)}, identity: [${identity.map(placeCode).join(', ')}] }`]),
  ];
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function placeCode(place: Place): string {
  return `[${place.map(stringLiteral).join(', ')}]`;
}

export function outboxTypes({ signatures, messages }: Contract): string {
  const options = signatures.length > 0 ? 'SignedTransportOptions' : 'DirectTransportOptions';
  const event = messages.length > 0 ? 'WebhookEvent' : 'never';
  return `${BANNER}
import type { Publisher as AnyPublisher } from '../runtime/publisher/outbox/create-publisher.js';
import type { OutboxTable } from '../runtime/publisher/outbox/table.js';
import type { ${options} } from '../runtime/publisher/transports/direct.js';
import type { Transport } from '../runtime/publisher/transports/transport.js';
${messages.length > 0 ? "import type { WebhookEvent } from '../types/index.js';\n" : ''}
export type { PostgresQuery } from '../runtime/postgres.js';
export type { PublishOptions } from '../runtime/publisher/outbox/create-publisher.js';
export type { OutboxStatus, ParkedEvent } from '../runtime/publisher/outbox/parked.js';
export type { Relay, RelayCounters } from '../runtime/publisher/outbox/relay.js';
export type { Attempted, Backoff, Failed, RelayOptions } from '../runtime/publisher/outbox/relay-options.js';
export type { Migration, OutboxTable } from '../runtime/publisher/outbox/table.js';
export type { ${options} } from '../runtime/publisher/transports/direct.js';
export { createSvixTransport, type SvixTransportOptions } from '../runtime/publisher/transports/svix.js';
export {
  type OutboxMessage,
  type Sent,
  type Transport,
  type TransportContext,
  TransportError,
} from '../runtime/publisher/transports/transport.js';

export type Publisher = AnyPublisher<${event}>;

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
export declare function createDirectTransport(options: ${options}): Transport;
`;
}

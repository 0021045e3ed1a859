import type { OutboxMessage, Sent, Transport } from '../transports/transport.js';
import type { ClaimedRow } from './statements.js';
export declare function messageOf({ id, type, owner, resource, body, attempts }: ClaimedRow): OutboxMessage;
/**
 * Sends a message, or gives up when the time is over: also where the transport does not listen to its signal.
 *
 * @param seconds - until the attempt has failed
 * @throws TransportError; whatever the transport throws
 */
export declare function sendWithin(transport: Transport, message: OutboxMessage, seconds: number): Promise<Sent | undefined>;
/** What is stored of an error. */
export declare function toldOf(error: unknown): string;

import { type PostFetch } from './post.js';
import { type OutboxMessage, type Transport } from './transport.js';
export interface SvixTransportOptions {
    /** Of the environment. Never part of an error. */
    readonly token: string;
    /** Where the API is, without `/api`: by default what the region at the end of the token says. */
    readonly serverUrl?: string;
    /** The application, by its id or uid, that a message belongs to; the event's owner by default. */
    readonly application?: (message: OutboxMessage) => string | undefined;
    /**
     * What else to say of a message, as Svix's `MessageIn` has it: `channels`, `tags`, or `application`, which
     * creates one that is not there yet.
     */
    readonly extra?: (message: OutboxMessage) => Readonly<Record<string, unknown>> | undefined;
    readonly fetch?: PostFetch;
}
/**
 * Hands events to Svix, which delivers them. The event's id goes along as `eventId`, so that what was sent
 * twice is one message there. (Svix remembers an `eventId` for a day.)
 *
 * @throws RangeError where the token is none
 * @see https://api.svix.com/docs#tag/Message/operation/v1.message.create
 */
export declare function createSvixTransport(options: SvixTransportOptions): Transport;

import { type Answer, type PostFetch, post } from './post.js';
import { type OutboxMessage, type Transport, TransportError } from './transport.js';

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

/** What Svix allows in ids of events and applications, and in names of types. */
const NAME = /^[a-zA-Z0-9\-_.]{1,256}$/;
/** These would be other addresses. */
const DOTS = /^\.\.?$/;
const REGIONS: ReadonlySet<string> = new Set(['us', 'eu', 'in', 'ca', 'au']);
/** It has the message: one with this `eventId` is there. */
const CONFLICT = 409;
/** Answers after which the same request is refused again: malformed, too large, not what the type says. */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 422]);

/**
 * Hands events to Svix, which delivers them. The event's id goes along as `eventId`, so that what was sent
 * twice is one message there. (Svix remembers an `eventId` for a day.)
 *
 * @throws RangeError where the token is none
 * @see https://api.svix.com/docs#tag/Message/operation/v1.message.create
 */
export function createSvixTransport(options: SvixTransportOptions): Transport {
  const { token, application = ({ owner }) => owner, extra, fetch = globalThis.fetch as PostFetch } = options;
  // Encoded as it stands in the header; anything else would end up in an error of the platform's.
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) throw new RangeError('token must be visible ASCII');
  const server = (options.serverUrl ?? regionalServer(token)).replace(/\/+$/, '');
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  };
  return {
    async send(message, { signal }) {
      const { id, type } = message;
      const app = application(message);
      if (app === undefined) throw refused('It tells no application: give the transport an `application`.');
      for (const [what, name] of Object.entries({ 'application id': app, 'event id': id, 'event type': type })) {
        if (!NAME.test(name) || DOTS.test(name))
          throw refused(`Svix has no ${what} like ${JSON.stringify(name.slice(0, 80))}.`);
      }
      const url = `${server}/api/v1/app/${app}/msg?with_content=false`;
      const answer = await post(fetch, url, { headers, body: bodyOf(message, extra?.(message)), signal });
      if (answer.status === CONFLICT) return { duplicate: true };
      if (answer.status >= 200 && answer.status <= 299) return {};
      throw failureOf(answer, token);
    },
  };
}

/** The event stands in it as it was written, and not as a number that was read and written again. */
function bodyOf({ id, type, body }: OutboxMessage, extra: Readonly<Record<string, unknown>> = {}): string {
  const rest = JSON.stringify({ ...extra, eventType: type, eventId: id, payload: undefined });
  return `${rest.slice(0, -1)},"payload":${body}}`;
}

function regionalServer(token: string): string {
  const region = token.split('.')[1] ?? '';
  return REGIONS.has(region) ? `https://api.${region}.svix.com` : 'https://api.svix.com';
}

function refused(message: string): TransportError {
  return new TransportError(message, { refused: true });
}

function failureOf({ status, retryAfter, text }: Answer, token: string): TransportError {
  // What a server answers may repeat the token.
  const detail = text.replaceAll(token, '[token]').slice(0, 300);
  return new TransportError(`Svix answered ${status}: ${detail}`, {
    refused: REFUSALS.has(status),
    retryAfter,
    status,
  });
}

import type { Sign } from '../../signature/sign.js';
import { ownValueAt } from '../../validate-event.js';
import { type PostFetch, post } from './post.js';
import { type OutboxMessage, type Transport, TransportError } from './transport.js';

export interface DirectTransportOptions {
  /** The endpoint. */
  readonly url: string;
  readonly fetch?: PostFetch;
}

export interface SignedTransportOptions extends DirectTransportOptions {
  /** Of the endpoint; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** How a contract's deliveries look. */
export interface DeliveryForm {
  readonly sign?: Sign;
  /** By type, where it is not JSON's own. */
  readonly contentTypes: ReadonlyMap<string, string>;
  /** The header that tells the type; with `body`, the part of it that does not stand there. */
  readonly typeHeader?: { readonly name: string; readonly body?: readonly string[]; readonly separator: string };
}

/**
 * Makes what delivers events to one endpoint itself, as the delivery service would: the same headers, signed
 * anew for each attempt, under one id. For development: there is no history, and only one endpoint.
 */
export function createDirectTransportWith({
  sign,
  contentTypes,
  typeHeader,
}: DeliveryForm): (options: DirectTransportOptions & Partial<SignedTransportOptions>) => Transport {
  return ({ url, secret = [], now = () => new Date(), fetch = globalThis.fetch as PostFetch }) => ({
    async send(message, { signal }) {
      const { id, type, body } = message;
      const headers = {
        'content-type': contentTypes.get(type) ?? 'application/json',
        ...(typeHeader && { [typeHeader.name]: partInHeader(typeHeader, message) }),
        ...(await sign?.(body, { id, timestamp: now(), secret })),
      };
      const { status, retryAfter } = await post(fetch, url, { headers, body, signal });
      if (status >= 200 && status <= 299) return {};
      throw new TransportError(`The endpoint answered ${status}.`, { status, retryAfter });
    },
  });
}

function partInHeader(
  { body, separator }: NonNullable<DeliveryForm['typeHeader']>,
  { type, body: text }: OutboxMessage,
): string {
  const told = body && ownValueAt(JSON.parse(text), body);
  const end = `${separator}${String(told)}`;
  return typeof told === 'string' && type.endsWith(end) ? type.slice(0, -end.length) : type;
}

import type { WebhookVerificationError } from '../receiving/errors.js';
import type {
  Delivery,
  EventValidator,
  RawBody,
  ReceivedInvalid,
  ReceivedUnknown,
  RequestLike,
  VerifyOptions,
  WebhookHeaders,
} from '../receiving/types.js';
import type { SignalParts, WebResponse, WebSignal } from '../web-types.js';
import type { Idempotency } from './store.js';

/** What is used of a `Request` of the Fetch standard. */
export interface HandlerRequest extends RequestLike {
  readonly method: string;
  readonly signal?: SignalParts;
}

/**
 * A request as servers without `Request` have it: AWS Lambda, Koa, a queue that keeps deliveries.
 * Headers that came several times stay several where they are given as a list of pairs.
 */
export interface RawRequest {
  readonly method: string;
  readonly headers: WebhookHeaders;
  /** The body as it arrived, or a function that reads it once the method and the headers are in order. */
  readonly body: RawBody | (() => Promise<RawBody>);
  /** Aborted when the sender hangs up. */
  readonly signal?: SignalParts;
}

/** Answers deliveries. Never rejects. Where a framework has `Request` and `Response`, it is a route as it is. */
export interface WebhookHandler {
  (request: HandlerRequest | RawRequest): Promise<WebResponse>;
  /** The largest body that is taken, in bytes. */
  readonly maxBodyBytes: number;
}

/** What a handler knows beside the event. */
export interface HandlerContext<D = Delivery> {
  readonly delivery: D;
  /** The event's type on the wire. */
  readonly type: string;
  /**
   * What the event is recognised by: the same for every attempt to deliver it. `undefined` where the
   * delivery has no such thing, or deduplication is off.
   */
  readonly id: string | undefined;
  /** Aborted when the sender hangs up, where the server can tell. It will deliver again. */
  readonly signal: WebSignal | undefined;
}

/** A function for each type of event that is of interest. What it returns is awaited, and not used. */
export type EventHandlers<Events, D = Delivery> = {
  readonly [Type in keyof Events]?: (event: Events[Type], context: HandlerContext<D>) => unknown;
};

/** What went wrong that is not the sender's fault. */
export type FailurePlace =
  /** A function of yours threw. */
  | 'handler'
  /** The receiver is not set up right: its secret is no secret, or something read the body before. */
  | 'set-up'
  /** The store of handled events failed. */
  | 'idempotency'
  /** A handler took longer than its claim lasts, so another attempt may have handled the event too. */
  | 'claim-lost'
  /** None of these. */
  | 'unexpected';

/** Where something went wrong. What is not known at that point is `undefined`. */
export interface Failure<D = Delivery> {
  readonly place: FailurePlace;
  readonly delivery: D | undefined;
  readonly type: string | undefined;
  readonly id: string | undefined;
}

export interface Duplicate<D = Delivery> extends HandlerContext<D> {
  readonly id: string;
  /** `in-progress`: another attempt is being handled at this moment. The sender is told to come again. */
  readonly state: 'completed' | 'in-progress';
}

export interface HandlerOptions<Events, D = Delivery> {
  /** The function for each type of event. Other events of the contract are acknowledged. */
  readonly on: EventHandlers<Events, D>;
  /** Told of events whose type this package does not know. They are acknowledged, unless this throws. */
  readonly onUnknown?: (received: ReceivedUnknown<D>) => unknown;
  /**
   * Told of events that are genuine and yet not what the contract says: put them aside and look into it.
   * They are acknowledged, unless this throws or `invalid` is `'refuse'`.
   */
  readonly onInvalid?: (received: ReceivedInvalid<D>) => unknown;
  /** What to answer to such events: success, which is the default, or 422. */
  readonly invalid?: 'acknowledge' | 'refuse';
  /** Told of events that were handled before, or are being handled. */
  readonly onDuplicate?: (duplicate: Duplicate<D>) => unknown;
  /** Told of deliveries that were refused as not genuine or not readable. Anybody can cause them. */
  readonly onRefused?: (error: WebhookVerificationError) => unknown;
  /** Told of everything that is not the sender's fault; without it, `console.error` is. */
  readonly onError?: (error: unknown, failure: Failure<D>) => unknown;
  /** Where handled events are remembered; in memory by default. `false`: every delivery is handled. */
  readonly idempotency?: Idempotency<Events[keyof Events], D> | false;
  /** The type of the events, where the contract leaves it to the receiver to know. */
  readonly type?: string;
  /** The largest body to take, in bytes; 4 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Another validator than the structural one: `validateEvent` for the whole contract. */
  readonly validate?: EventValidator<Events[keyof Events]>;
  /** The clock, for tests. */
  readonly now?: () => Date;
}

/** What signed deliveries are checked with. */
export interface SigningOptions extends Pick<VerifyOptions, 'tolerance'> {
  /** The endpoint's signing secret; several while one replaces another. */
  readonly secret: string | readonly string[];
}

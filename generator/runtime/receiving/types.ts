import type { ValidateEventOptions } from '../validate-event.js';
import type { ValidationError, ValidationResult } from '../validation.js';

/** A body as it arrived. Text stands for its UTF-8. An object is not one: writing it again gives other bytes. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * Headers as frameworks have them: `Headers`, the object of Node.js, a `Map`, or a list of pairs. The
 * letter case of names does not matter.
 */
export type WebhookHeaders =
  | {
      readonly get: (name: string) => string | null;
      readonly forEach: (visit: (value: string, name: string) => void) => void;
    }
  | Iterable<readonly [name: string, value: string | readonly string[] | undefined]>
  | { readonly [name: string]: string | readonly string[] | undefined };

/** What is used of a `Request` of the Fetch standard. */
export interface RequestLike {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly body: unknown;
  readonly bodyUsed: boolean;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** One delivery: a `Request` whose body was not read, or the raw body and the headers. */
export type WebhookInput = RequestLike | { readonly body: RawBody; readonly headers: WebhookHeaders };

/** What the headers of a verified delivery say. */
export interface Delivery {
  /** The same for every attempt to deliver the event. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
}

export interface VerifyOptions {
  /** Seconds that the timestamp may differ from `now`, both ways; the contract gives the default. */
  readonly tolerance?: number;
  /** The time to compare with, for tests; the clock's by default. */
  readonly now?: Date;
}

/** A validator of events, such as `validateEvent`. */
export type EventValidator<Event> = (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event>;

export interface ReceiveOptions<Event> extends VerifyOptions {
  /** The endpoint's signing secret; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** The largest body to take, in bytes; 4 MiB by default. */
  readonly maxBodyBytes?: number;
  /** Another validator than the structural one: `validateEvent` for the whole contract. */
  readonly validate?: EventValidator<Event>;
}

/** What a verified delivery turned out to be. */
export type Received<Event, D = Delivery> =
  | {
      readonly kind: 'event';
      readonly event: Event;
      readonly type: string;
      readonly delivery: D;
      /** The body, parsed. */
      readonly value: unknown;
    }
  /** An event of a type that this package does not know: acknowledge it and do nothing. */
  | { readonly kind: 'unknown'; readonly type: string; readonly delivery: D; readonly value: unknown }
  /** Signed by the sender, and yet not what the contract says. `type` is what it claims to be, if it does. */
  | {
      readonly kind: 'invalid';
      readonly errors: readonly ValidationError[];
      readonly type: string | undefined;
      readonly delivery: D;
      readonly value: unknown;
    };

/**
 * Verifies, parses and validates one delivery.
 *
 * @throws WebhookVerificationError where the delivery must not be handled
 */
export type ReceiveWebhook<Event, D = Delivery> = (
  input: WebhookInput,
  options: ReceiveOptions<Event>,
) => Promise<Received<Event, D>>;

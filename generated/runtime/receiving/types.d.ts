import type { ValidateEventOptions } from '../validate-event.js';
import type { ValidationError, ValidationResult } from '../validation.js';
/** A body as it arrived. Text stands for its UTF-8. An object is not one: writing it again gives other bytes. */
export type RawBody = string | Uint8Array | ArrayBuffer;
/**
 * Headers as frameworks have them: `Headers`, the object of Node.js, a `Map`, or a list of pairs. The
 * letter case of names does not matter.
 */
export type WebhookHeaders = {
    readonly get: (name: string) => string | null;
    readonly forEach: (visit: (value: string, name: string) => void) => void;
} | Iterable<readonly [name: string, value: string | readonly string[] | undefined]> | {
    readonly [name: string]: string | readonly string[] | undefined;
};
/** What is used of a `Request` of the Fetch standard. */
export interface RequestLike {
    readonly headers: {
        readonly get: (name: string) => string | null;
    };
    readonly body: unknown;
    readonly bodyUsed: boolean;
    readonly arrayBuffer: () => Promise<ArrayBuffer>;
}
/** One delivery: a `Request` whose body was not read, or the raw body and the headers. */
export type WebhookInput = RequestLike | {
    readonly body: RawBody;
    readonly headers: WebhookHeaders;
};
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
/** A validator of the events of one type. */
export interface EventValidatorOf<Type extends string, Event> {
    (value: unknown): ValidationResult<Event>;
    readonly eventType: Type;
}
/** The event that a validator makes sure of. */
export type EventOfValidator<V> = V extends (value: unknown) => ValidationResult<infer Event> ? Event : never;
/** A validator of events, such as `validateEvent`. */
export type EventValidator<Event> = (value: unknown, options?: ValidateEventOptions) => ValidationResult<Event>;
/** Where an event has to have been signed, what to check it with. */
export interface Secret {
    /** The endpoint's signing secret; several while one replaces another. */
    readonly secret: string | readonly string[];
}
export interface ReceiveOptions<Event> extends VerifyOptions {
    /** The type of the event, where the contract leaves it to the receiver to know. */
    readonly type?: string;
    /** The largest body to take, in bytes; 4 MiB by default. */
    readonly maxBodyBytes?: number;
    /** Another validator than the structural one: `validateEvent` for the whole contract. */
    readonly validate?: EventValidator<Event>;
}
/** What a verified delivery turned out to be. `Events` is an object type: the event of each type. */
export type Received<Events, D = Delivery> = ReceivedEvent<Events, D> | ReceivedUnknown<D> | ReceivedInvalid<D>;
/** An event of the contract, one member for each type. */
export type ReceivedEvent<Events, D = Delivery> = {
    [T in keyof Events]: Verified<D> & {
        readonly kind: 'event';
        readonly type: T;
        readonly event: Events[T];
    };
}[keyof Events];
/** An event of a type that this package does not know: acknowledge it and do nothing. */
export interface ReceivedUnknown<D = Delivery> extends Verified<D> {
    readonly kind: 'unknown';
    readonly type: string;
}
/** Signed by the sender, and yet not what the contract says. */
export interface ReceivedInvalid<D = Delivery> extends Verified<D> {
    readonly kind: 'invalid';
    /** What it claims to be, if it does. */
    readonly type: string | undefined;
    readonly errors: readonly ValidationError[];
}
export interface Verified<D> {
    readonly delivery: D;
    /** The body, parsed. */
    readonly value: unknown;
}
/**
 * Verifies, parses and validates one delivery.
 *
 * @throws WebhookVerificationError where the delivery must not be handled
 * @throws RangeError where `tolerance`, `now` or `maxBodyBytes` make no sense
 */
export type ReceiveWebhook<Events, D = Delivery> = (input: WebhookInput, options: ReceiveOptions<Events[keyof Events]> & Secret) => Promise<Received<Events, D>>;
/** The same where deliveries are not signed: whoever knows the address can send one. */
export type ReceiveUnsigned<Events> = (input: WebhookInput, options?: ReceiveOptions<Events[keyof Events]>) => Promise<Received<Events, object>>;

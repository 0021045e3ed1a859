import type { SignatureScheme } from '../../signature/scheme.js';
import type { Sign } from '../../signature/sign.js';
import { type EventSource, type MakeOptions } from '../make-event.js';
import type { Place, Plan } from '../plan.js';
/** What the receiver of a webhook gets. `new Request(url, { method: 'POST', ...delivery })` makes a request of it. */
export interface MockDelivery<Event> {
    /** By their names in small letters. */
    readonly headers: Record<string, string>;
    /** The text that is signed, as it travels. */
    readonly body: string;
    /** What the text says. */
    readonly event: Event;
}
export interface Unsigned {
    /** The same seed gives the same delivery. Default: 0. */
    readonly seed?: number | string | undefined;
}
export interface Signed extends Unsigned {
    /** The secret of the endpoint, or several while one replaces another. `mockSecret` makes one. */
    readonly secret: string | readonly string[];
    /** When the delivery is made. Default: the time of the clock, so that the delivery can be verified now. */
    readonly now?: Date | undefined;
    /** The id of the delivery, where it has one. Default: made by the seed. */
    readonly id?: string | undefined;
}
/** How a contract delivers its events. */
export interface DeliverySource {
    readonly sources: readonly EventSource[];
    /** What the headers of an event have to be, by its type. */
    readonly headers: ReadonlyMap<string, Plan>;
    /** By type, where it is not JSON's own. */
    readonly contentTypes: ReadonlyMap<string, string>;
    /** The header that tells the type; with `body`, the part of it that does not stand there. */
    readonly typeHeader?: {
        readonly name: string;
        readonly body?: Place;
        readonly separator: string;
    };
    readonly sign?: Sign;
    readonly scheme?: SignatureScheme;
}
export type DeliveryOptions = {
    readonly [Key in keyof Signed]?: Signed[Key] | undefined;
};
/** Makes a delivery of an event that is made for it. @throws Error for a type that no event has */
export declare function deliverMock(source: DeliverySource, type: string, { secret, now, id, ...options }?: DeliveryOptions & MakeOptions): Promise<MockDelivery<unknown>>;
/** Makes a delivery of an event that is given; it need not be valid. */
export declare function deliver(source: DeliverySource, event: unknown, type: string | undefined, { secret, now, seed, id }?: DeliveryOptions): Promise<MockDelivery<unknown>>;

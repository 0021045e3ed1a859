import type { Sign } from '../../signature/sign.js';
import { type PostFetch } from './post.js';
import { type Transport } from './transport.js';
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
    readonly typeHeader?: {
        readonly name: string;
        readonly body?: readonly string[];
        readonly separator: string;
    };
}
/**
 * Makes what delivers events to one endpoint itself, as the delivery service would: the same headers, signed
 * anew for each attempt, under one id. For development: there is no history, and only one endpoint.
 */
export declare function createDirectTransportWith({ sign, contentTypes, typeHeader, }: DeliveryForm): (options: DirectTransportOptions & Partial<SignedTransportOptions>) => Transport;

import type { Received, ReceiveOptions, Secret, WebhookInput } from '../receiving/types.js';
import { type Deduplication } from './deduplication.js';
import type { HandlerOptions, SigningOptions, WebhookHandler } from './types.js';
/** What a contract says about receiving its events. */
export interface HandlerSetup {
    readonly receive: (input: WebhookInput, options: ReceiveOptions<unknown> & Secret) => Promise<Received<AnyEvents, unknown>>;
    readonly deduplication: Deduplication;
    /** The status that acknowledges a delivery. */
    readonly success: number;
}
type AnyEvents = Record<string, unknown>;
type AnyOptions = HandlerOptions<AnyEvents, unknown> & SigningOptions;
/** Makes `createHandler` for a contract. The package declares its exact type. */
export declare function createHandlerWith(setup: HandlerSetup): (options: AnyOptions) => WebhookHandler;
export {};

import type { Platform } from '../platform/platform.js';
import type { RawBody, VerifyOptions, WebhookHeaders } from '../receiving/types.js';
import { type HeaderReader, type WantedHeaders } from './headers.js';
import type { SignatureScheme } from './scheme.js';
/** What verified headers say; what the contract's headers do not tell is `undefined`. */
export interface VerifiedDelivery {
    readonly id: string | undefined;
    readonly timestamp: Date | undefined;
}
/** Verification of deliveries that are signed in one way. */
export interface Verifier {
    /** The headers that {@link verify} asks for. */
    readonly wanted: WantedHeaders;
    /**
     * @param body - as it arrived
     * @param secrets - one or several
     * @throws WebhookVerificationError where the delivery must not be handled
     * @throws RangeError where `tolerance` or `now` make no sense
     */
    readonly verify: (body: string | Uint8Array, read: HeaderReader, secrets: unknown, options: VerifyOptions) => VerifiedDelivery | Promise<VerifiedDelivery>;
}
/**
 * Makes the verifier of a signature scheme.
 *
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 * @see https://docs.svix.com/receiving/verifying-payloads/how-manual
 */
export declare function createVerifier(scheme: SignatureScheme, platform: Platform): Verifier;
/** Makes the function that checks the signature of one delivery and nothing else. The package declares its exact type. */
export declare function createVerifySignature({ wanted, verify }: Verifier): (body: RawBody, headers: WebhookHeaders, secret: unknown, options?: VerifyOptions) => Promise<VerifiedDelivery>;

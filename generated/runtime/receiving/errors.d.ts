/** Why a delivery was refused, for programs. The messages of the errors are for people, and may change. */
export type WebhookErrorCode = 
/** No signature of the delivery was made with a secret that was given, over the bytes that arrived. */
'signature_mismatch'
/** Signed longer ago than the tolerance allows: a replay, a very slow network, or a clock that is wrong. */
 | 'timestamp_too_old'
/** Signed further in the future than the tolerance allows: one of the two clocks is wrong. */
 | 'timestamp_too_new'
/** A header that belongs to every delivery is not there. */
 | 'missing_header'
/** A header is there and cannot be read. */
 | 'malformed_header'
/** A header that may come once came several times. */
 | 'duplicate_header'
/** Headers of two families are mixed, or say different things. */
 | 'mixed_headers'
/** The secret of the receiver is not one: nothing can be verified with it. */
 | 'invalid_secret'
/** The body is not as it arrived, so no signature can be checked: something parsed it before. */
 | 'body_not_raw'
/** The body has more bytes than the receiver takes. */
 | 'body_too_large'
/** The signature is right, and the body is not JSON. */
 | 'malformed_json';
/**
 * A delivery that must not be handled, or a receiver that cannot verify deliveries. Holds neither the
 * secret nor the body.
 */
export declare class WebhookVerificationError extends Error {
    readonly name = "WebhookVerificationError";
    readonly code: WebhookErrorCode;
    /** The header that is at fault, in small letters, where one is. */
    readonly header: string | undefined;
    constructor(code: WebhookErrorCode, message: string, header?: string, options?: {
        readonly cause: unknown;
    });
}
/** One that a header is to blame for: the problem goes on where the name ends. */
export declare function badHeader(code: WebhookErrorCode, header: string | undefined, problem: string): WebhookVerificationError;

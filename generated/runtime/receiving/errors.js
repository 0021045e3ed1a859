/**
 * A delivery that must not be handled, or a receiver that cannot verify deliveries. Holds neither the
 * secret nor the body.
 */
export class WebhookVerificationError extends Error {
    name = 'WebhookVerificationError';
    code;
    /** The header that is at fault, in small letters, where one is. */
    header;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.header = options.header;
    }
}

/** A message was not handed on. */
export class TransportError extends Error {
    name = 'TransportError';
    refused;
    retryAfter;
    status;
    /** @param message - may be stored and shown: no secrets */
    constructor(message, { refused = false, retryAfter, status } = {}) {
        super(message);
        this.refused = refused;
        this.retryAfter = retryAfter;
        this.status = status;
    }
}
